package vanity.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the bot promises to callers and to the function behind it. */
class OurBotTest {
  /** Every intent that is said, with its key or none. */
  private static final Map<String, String> INTENTS =
      Map.ofEntries(
          Map.entry("Agent", "0"),
          Map.entry("Asides", ""),
          Map.entry("ConvertNumber", "5"),
          Map.entry("Emergency", ""),
          Map.entry("Explain", ""),
          Map.entry("ForgetMe", ""),
          Map.entry("GoBack", ""),
          Map.entry("Goodbye", "9"),
          Map.entry("Help", "8"),
          Map.entry("KeepNumber", "7"),
          Map.entry("KeptNumber", ""),
          Map.entry("MoreOptions", "4"),
          Map.entry("OwnNumber", ""),
          Map.entry("PickNumber", ""),
          Map.entry("PickWord", ""),
          Map.entry("PreviousOptions", ""),
          Map.entry("RepeatNumbers", "6"),
          Map.entry("SpellNumber", ""),
          Map.entry("StartOver", ""),
          Map.entry("UnkeepNumber", ""),
          Map.entry("Wait", ""),
          Map.entry("WhatSpells", ""));

  private static final Map<String, Integer> END_OF_SPEECH_MS =
      Map.of("choice", 1_000, "correct", 1_200, "phoneNumber", 2_500);

  private final BotLocale locale;

  OurBotTest() throws IOException {
    locale = BotReader.read(EditedBot.DEFINITION).locale("en_US").orElseThrow();
  }

  @Test
  void everyIntentIsThere() {
    assertThat(said())
        .extracting(Intent::name)
        .containsExactlyInAnyOrderElementsOf(INTENTS.keySet());
    assertThat(locale.fallback().orElseThrow().name()).isEqualTo("FallbackIntent");
    assertThat(locale.intents()).hasSize(INTENTS.size() + 1);
  }

  @Test
  void everyIntentCanBeSaidInAtLeastFifteenWays() {
    for (Intent intent : said()) {
      assertThat(intent.samples().stream().filter(u -> !isKey(u)).toList())
          .as(intent.name())
          .hasSizeGreaterThanOrEqualTo(15);
    }
  }

  @Test
  void eachKeyLeadsToItsIntentAlone() {
    for (Intent intent : said()) {
      String key = INTENTS.get(intent.name());
      assertThat(intent.samples().stream().filter(OurBotTest::isKey))
          .as(intent.name())
          .isEqualTo(Objects.requireNonNull(key).isEmpty() ? List.of() : List.of(key));
    }
    assertThat(locale.slotType("Choice").orElseThrow().values())
        .extracting(SlotType.Value::value)
        .containsExactly("1", "2", "3");
  }

  @Test
  void utterancesArePlainWords() {
    Stream<String> all =
        locale.intents().stream()
            .flatMap(i ->
                Stream.concat(
                    i.samples().stream(),
                    i.slots().stream().flatMap(s -> s.utterances().stream())));

    assertThat(all).allMatch(u -> u.replaceAll("\\{\\w+}", "x").matches("[A-Za-z0-9' ]+"));
  }

  @Test
  void whetherAnybodyIsThereIsNoCallForAPerson() {
    assertThat(samples("Agent")).doesNotContain("is anybody there", "someone");
    assertThat(samples("Asides")).contains("is anybody there");
  }

  @Test
  void onlyAClearRequestKeeps() {
    assertThat(samples("KeepNumber")).doesNotContain("that one", "this one");
    assertThat(samples("PickWord")).contains("that one", "flowers", "the one with elm");
  }

  @Test
  void theWordsOfACallerAreTakenWithoutASlot() {
    assertThat(locale.intents().stream().filter(i -> !i.slots().isEmpty()).map(Intent::name))
        .containsExactlyInAnyOrder(
            "ConvertNumber", "Explain", "KeepNumber", "PickNumber", "SpellNumber");
    assertThat(slots()).noneMatch(s -> s.typeName().equals("AMAZON.FreeFormInput"));
  }

  @Test
  void descriptionsTellWhatTheCallerWantsInOneOrTwoSentences() {
    assertThat(locale.intents()).allMatch(i -> i.description().startsWith("The caller "));
    Stream<String> all =
        Stream.of(
                locale.intents().stream().map(Intent::description),
                slots().map(Slot::description),
                locale.slotTypes().stream().map(SlotType::description))
            .flatMap(d -> d);

    // CloudFormation once took 200 characters only, the service ten times as many.
    assertThat(all)
        .allMatch(d -> d.length() >= 40 && d.length() <= 200)
        .allMatch(d -> d.endsWith(".") && d.split("\\. ").length <= 2);
  }

  @Test
  void theFunctionIsAskedAtEveryTurn() {
    for (Intent intent : locale.intents()) {
      assertThat(intent.fulfillment()).as(intent.name()).matches(f -> f != null && f.enabled());
      assertThat(intent.dialogCodeHook()).as(intent.name()).isEqualTo(!intent.slots().isEmpty());
    }
  }

  @Test
  void everyAttemptHearsSpeechAndKeys() {
    slots()
        .forEach(slot -> {
          Prompt prompt = Objects.requireNonNull(slot.prompt());
          assertThat(prompt.maxRetries()).as(slot.where()).isEqualTo(2);
          assertThat(prompt.ordered()).as(slot.where()).isTrue();
          assertThat(prompt.attempts())
              .as(slot.where())
              .containsOnlyKeys("Initial", "Retry1", "Retry2");
          assertThat(prompt.attempts().values())
              .as(slot.where())
              .allMatch(a -> a.audio() && a.dtmf() && a.allowInterrupt());
          assertThat(prompt.messages().groups().getFirst().choices()).hasSize(3);
        });
  }

  @Test
  void everySlotListensAsLongAsItsAnswersTake() {
    slots()
        .forEach(slot -> {
          Prompt prompt = Objects.requireNonNull(slot.prompt());
          boolean digits = slot.name().equals("phoneNumber");
          assertThat(prompt.attempts().values())
              .as(slot.where())
              .allMatch(a -> a.startTimeoutMs() == 6_000 && a.maxLengthMs() == 15_000)
              .allMatch(a -> END_OF_SPEECH_MS.get(slot.name()) == a.audioEndTimeoutMs())
              .allMatch(a -> a.dtmfMaxLength() == (digits ? 11 : 1));
        });
  }

  @Test
  void noVocabularyLeadsRecognitionAstray() throws IOException {
    assertThat(locale.slotTypes()).noneMatch(SlotType::boosted);
    try (Stream<Path> files = Files.walk(EditedBot.DEFINITION)) {
      assertThat(files).noneMatch(f -> f.toString().contains("CustomVocabulary"));
    }
  }

  @Test
  void agreementHasItsKeys() {
    Map<String, List<String>> words =
        locale.slotType("YesNo").orElseThrow().values().stream()
            .collect(Collectors.toMap(SlotType.Value::value, SlotType.Value::synonyms));

    assertThat(words.get("yes")).contains("1", "yeah", "yep");
    assertThat(words.get("no")).contains("2", "nope");
  }

  @Test
  void theVoiceIsThatOfTheFlow() {
    assertThat(locale.voice()).isEqualTo(new BotLocale.Voice("neural", "Joanna"));
  }

  private List<Intent> said() {
    return locale.intents().stream().filter(i -> i.parent() == null).toList();
  }

  private Stream<Slot> slots() {
    return locale.intents().stream().flatMap(i -> i.slots().stream());
  }

  private List<String> samples(String intent) {
    return locale.intent(intent).orElseThrow().samples();
  }

  private static boolean isKey(String utterance) {
    return utterance.matches("[0-9]");
  }
}
