package vanity.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the bot promises to callers and to the function behind it. */
class OurBotTest {
  private static final Map<String, String> KEYS =
      Map.of(
          "MoreOptions", "4",
          "ConvertNumber", "5",
          "RepeatNumbers", "6",
          "KeepNumber", "7",
          "Help", "8",
          "Goodbye", "9",
          "Agent", "0");

  private final BotLocale locale;

  OurBotTest() throws IOException {
    locale = BotReader.read(EditedBot.DEFINITION).locale("en_US").orElseThrow();
  }

  @Test
  void everyIntentIsThere() {
    List<String> names = new ArrayList<>(KEYS.keySet());
    names.addAll(List.of("PickNumber", "SpellNumber", "Explain", "FallbackIntent"));

    assertThat(locale.intents())
        .extracting(Intent::name)
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void everyIntentCanBeKeyedAndSaidInAtLeastTwelveWays() {
    for (Intent intent : locale.intents()) {
      if (intent.parent() == null) {
        List<String> spoken = intent.samples().stream().filter(u -> !u.matches("[0-9]")).toList();
        assertThat(spoken).as(intent.name()).hasSizeGreaterThanOrEqualTo(12);
        String key = KEYS.get(intent.name());
        assertThat(intent.samples().stream().filter(u -> u.matches("[0-9]")))
            .as(intent.name())
            .isEqualTo(key == null ? List.of() : List.of(key));
      }
    }
  }

  @Test
  void theFunctionIsAskedAtEveryTurn() {
    for (Intent intent : locale.intents()) {
      assertThat(intent.fulfillment()).as(intent.name()).matches(f -> f != null && f.enabled());
      assertThat(intent.dialogCodeHook()).as(intent.name()).isEqualTo(!intent.slots().isEmpty());
    }
  }

  @Test
  void aCallerIsHeardByVoiceTwiceAndThenByKeysAlone() {
    for (Intent intent : locale.intents()) {
      for (Slot slot : intent.slots()) {
        Prompt prompt = Objects.requireNonNull(slot.prompt());
        assertThat(prompt.maxRetries()).isEqualTo(2);
        assertThat(prompt.ordered()).isTrue();
        assertThat(prompt.attempt(0))
            .as(slot.where())
            .matches(a -> a != null && a.audio() && a.dtmf());
        assertThat(prompt.attempt(1))
            .as(slot.where())
            .matches(a -> a != null && a.audio() && a.dtmf());
        assertThat(prompt.attempt(2))
            .as(slot.where())
            .matches(a -> a != null && !a.audio() && a.dtmf());
        assertThat(prompt.messages().groups().getFirst().choices()).hasSize(3);
      }
    }
  }

  @Test
  void aDictatedNumberMayPauseAndAKeyedOneMayHaveElevenDigits() {
    Slot phone = locale.intent("ConvertNumber").orElseThrow().slot("phoneNumber").orElseThrow();

    for (Prompt.Attempt attempt : Objects.requireNonNull(phone.prompt()).attempts().values()) {
      assertThat(attempt.audioEndTimeoutMs()).isGreaterThanOrEqualTo(2_000);
      assertThat(attempt.dtmfMaxLength()).isEqualTo(11);
    }
  }

  @Test
  void choicesAndAgreementHaveTheirKeys() {
    assertThat(values("Choice")).containsOnlyKeys("1", "2", "3");
    assertThat(values("YesNo").get("yes")).contains("1", "yeah", "yep");
    assertThat(values("YesNo").get("no")).contains("2", "nope");
  }

  @Test
  void theVoiceIsThatOfTheFlow() {
    assertThat(locale.voice()).isEqualTo(new BotLocale.Voice("neural", "Joanna"));
  }

  private Map<String, List<String>> values(String type) {
    return locale.slotType(type).orElseThrow().values().stream()
        .collect(Collectors.toMap(SlotType.Value::value, SlotType.Value::synonyms));
  }
}
