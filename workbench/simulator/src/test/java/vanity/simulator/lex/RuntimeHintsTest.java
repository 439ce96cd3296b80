package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.lex.Talk.press;
import static vanity.simulator.lex.Talk.say;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** docs/wire-formats.md: runtime-hints. */
class RuntimeHintsTest {
  private static final String HINTS =
      "\"runtimeHints\":{\"slotHints\":{\"SpellNumber\":{\"choice\":{\"runtimeHintValues\":[{\"phrase\":\"flowers\"},{\"phrase\":\"elm\"}]}}}}";
  private static final String WHICH =
      Replies.elicitSlotWith(HINTS, "SpellNumber", "choice", "Which one?");

  @Test
  void aHintedPhraseIsAValueOfTheSlotThoughItsTypeDoesNotListIt() {
    Talk talk = Talk.ours().answering(WHICH);

    talk.run(say("spell it"), say("Elm, please"));

    assertThat(talk.asked(1, "sessionState", "intent", "name")).isEqualTo("SpellNumber");
    assertThat(talk.asked(1, "sessionState", "intent", "slots", "choice", "value"))
        .isEqualTo(
            Map.of(
                "originalValue",
                "Elm",
                "interpretedValue",
                "elm",
                "resolvedValues",
                List.of("elm")));
  }

  @Test
  void whatTheTypeListsStaysWhatItIs() {
    Talk talk = Talk.ours().answering(WHICH);

    talk.run(say("spell it"), say("the second one"));

    assertThat(
            talk.asked(1, "sessionState", "intent", "slots", "choice", "value", "interpretedValue"))
        .isEqualTo("2");
  }

  @Test
  void hintsAreForTheSlotThatIsAskedAndForSpeech() {
    String digits =
        "\"runtimeHints\":{\"slotHints\":{\"SpellNumber\":{\"choice\":{\"runtimeHintValues\":[{\"phrase\":\"7\"}]}}}}";
    Talk keyed =
        Talk.ours()
            .answering(Replies.elicitSlotWith(digits, "SpellNumber", "choice", "Which one?"));
    keyed.run(say("spell it"), press("7"));
    assertThat(keyed.asked(1, "sessionState", "intent", "name")).isEqualTo("KeepNumber");

    Talk other =
        Talk.ours()
            .answering(Replies.elicitSlotWith(HINTS, "KeepNumber", "choice", "Keep which one?"));
    other.run(press("7"), say("elm please"));
    assertThat(other.asked(1, "sessionState", "intent", "slots", "choice")).isNull();
  }

  @Test
  void hintsStayUntilOthersCome() {
    Talk talk =
        Talk.ours()
            .answering(
                WHICH,
                Replies.elicitSlot("SpellNumber", "choice", "Which one?"),
                Replies.elicitIntent("Yes?", ",\"runtimeHints\":{\"slotHints\":{}}"));

    talk.run(say("spell it"), say("hm"), say("hm"), say("hm"));

    List<String> phrase =
        List.of("slotHints", "SpellNumber", "choice", "runtimeHintValues", "0", "phrase");
    assertThat(talk.asked(0, "sessionState", "runtimeHints")).isNull();
    assertThat(hint(talk, 1, phrase)).isEqualTo("flowers");
    assertThat(hint(talk, 2, phrase)).isEqualTo("flowers");
    assertThat(talk.asked(3, "sessionState", "runtimeHints")).isNull();
  }

  @Test
  void hintsThatLexRefusesFailTheBlock() {
    String digits =
        "\"runtimeHints\":{\"slotHints\":{\"ConvertNumber\":{\"phoneNumber\":{\"runtimeHintValues\":[{\"phrase\":\"206\"}]}}}}";
    Talk talk =
        Talk.ours()
            .answering(Replies.elicitSlotWith(digits, "ConvertNumber", "phoneNumber", "Which?"));

    assertThat(talk.run(press("5"), say("206 555 0142")))
        .isInstanceOfSatisfying(
            LexResult.Failed.class,
            failed ->
                assertThat(failed.reason())
                    .contains("a slot of type AMAZON.PhoneNumber takes no hints"));
  }

  private static Object hint(Talk talk, int number, List<String> phrase) {
    List<String> path = new java.util.ArrayList<>(List.of("sessionState", "runtimeHints"));
    path.addAll(phrase);
    return talk.asked(number, path.toArray(String[]::new));
  }
}
