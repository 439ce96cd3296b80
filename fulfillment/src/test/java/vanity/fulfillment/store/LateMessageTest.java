package vanity.fulfillment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.fulfillment.caller.CallerEvent;
import vanity.fulfillment.caller.Favourite;

class LateMessageTest {
  static Stream<CallerEvent> events() {
    return Stream.of(
        Sample.call("1", Sample.NOON),
        Sample.call("1", "+442079460000", Sample.NOON.plusMillis(1)),
        Sample.conversion("2", "5553569377", Sample.NOON.plusMillis(999)),
        Sample.favourite("3", Sample.NOON),
        new Favourite("4", Sample.NUMBER, null, Sample.NOON));
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReadAsItWasWritten(CallerEvent event) {
    assertThat(LateMessage.read(LateMessage.write(event))).isEqualTo(event);
  }

  @Test
  void holdsFactsAndNoSentences() {
    assertThat(LateMessage.write(Sample.call("1", Sample.NOON)))
        .contains("\"reason\":{", "\"place\":\"end\"")
        .doesNotContain("That is", "ends the number", "FLOWERS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "[]",
        "null",
        "{}",
        "{\"format\":2}",
        "{\"format\":1,\"contactId\":\"c\",\"caller\":\"+1\",\"at\":\"2026-01-01T00:00:00Z\",\"event\":\"opening\",\"lexiconVersion\":\"w\",\"best\":[{\"pieces\":[\"\"],\"score\":1,\"grade\":\"speak\",\"reason\":{\"words\":1,\"letters\":7,\"place\":\"end\",\"traits\":[]}}]}",
        "{\"format\":1,\"event\":\"opening\"}",
        "{\"format\":1,\"contactId\":\"c\",\"caller\":\"+1\",\"at\":\"noon\",\"event\":\"opening\"}",
        "{\"format\":1,\"contactId\":\"c\",\"caller\":\"+15555550100\",\"at\":\"2026-01-01T00:00:00Z\",\"event\":\"dance\"}"
      })
  void isRefusedWhenNobodyCanReadIt(String message) {
    assertThatThrownBy(() -> LateMessage.read(message)).isInstanceOf(LateMessage.Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {" {}", "{\"format\":1}", " and more", "}", ","})
  void isRefusedWithTextBehindIt(String more) {
    String message = LateMessage.write(Sample.favourite("3", Sample.NOON));

    assertThat(LateMessage.read(message + " \n")).isNotNull();
    assertThatThrownBy(() -> LateMessage.read(message + more))
        .isInstanceOf(LateMessage.Unreadable.class)
        .hasMessage("not exactly one JSON object");
  }

  static LongStream seeds() {
    return LongStream.range(0, 2000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isReadOrRefusedButNeverBreaksAndNeverTellsANumber(long seed) {
    var random = new Random(seed);
    var text = new StringBuilder(LateMessage.write(events().toList().get((int) (seed % 4))));
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int at = random.nextInt(text.length());
      text.replace(
          at,
          Math.min(text.length(), at + random.nextInt(4)),
          "" + "\"{}[],:0a\\\u0000".charAt(random.nextInt(11)));
    }

    try {
      assertThat(LateMessage.read(text.toString())).isNotNull();
    } catch (LateMessage.Unreadable refused) {
      assertThat(refused.getMessage()).doesNotContain("555").doesNotContainIgnoringCase("flowers");
    }
  }
}
