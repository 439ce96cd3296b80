package vanity.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns whose events have another shape, or more in them, than Lex sends. */
class OddTurnsTest {
  private final ForgedCall call = new ForgedCall();

  static Stream<Arguments> oddShapes() {
    String long1024 = "a ".repeat(510) + "help";
    return Stream.of(
        Arguments.of("interpretations", null),
        Arguments.of("interpretations", "none"),
        Arguments.of("interpretations", Collections.singletonList(null)),
        Arguments.of("interpretations", List.of(Map.of())),
        Arguments.of("interpretations", List.of(Events.interpretation("Help", "0.98"))),
        Arguments.of("interpretations", List.of(Events.interpretation("Help", null))),
        Arguments.of("interpretations", List.of(Events.interpretation("Help", -1e300))),
        Arguments.of("interpretations", List.of(Events.interpretation("Help", Map.of("score", 1)))),
        Arguments.of("transcriptions", null),
        Arguments.of("transcriptions", List.of("help", 7)),
        Arguments.of("transcriptions", List.of(Map.of("transcription", List.of("goodbye")))),
        Arguments.of("transcriptions", Collections.nCopies(40, Map.of("transcription", "bye"))),
        Arguments.of("transcriptions", List.of(Map.of("transcription", long1024))),
        Arguments.of("requestAttributes", null),
        Arguments.of("requestAttributes", "x"),
        Arguments.of("proposedNextState", List.of()),
        Arguments.of("invocationSource", null),
        Arguments.of("inputMode", null),
        Arguments.of("sessionId", 7));
  }

  @ParameterizedTest
  @MethodSource("oddShapes")
  void hearsTheWordsInAnEventOfAnyShape(String key, @Nullable Object value) {
    Map<String, @Nullable Object> turn = call.turn("Help", ForgedCall.SURE, "help");
    turn.put(key, value);

    call.hear(turn);

    assertThat(call.said()).contains("Pick one by its number");
    turn.remove(key);
    call.hear(turn);
    assertThat(call.said()).contains("Pick one by its number");
  }

  @Test
  void hearsNoMoreThanSixTranscripts() {
    call.hear(call.turn("FallbackIntent", null, "b", "c", "d", "e", "f", "more options"));
    assertThat(call.said()).contains("three more");

    call.hear(call.turn("FallbackIntent", null, "b", "c", "d", "e", "f", "g", "again"));
    assertThat(call.said()).contains("didn't catch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"goodbye", "keep number two", "delete my data", "more options"})
  void understandsNothingInAnEndlessTranscript(String act) {
    String endless = "um ".repeat(341 - act.length() / 3) + act + " please";
    assertThat(endless.length()).isGreaterThan(1024);

    call.hear(call.turn("FallbackIntent", null, endless));

    assertThat(call.said()).contains("didn't catch");
    call.assertNothingWasDone();
  }
}
