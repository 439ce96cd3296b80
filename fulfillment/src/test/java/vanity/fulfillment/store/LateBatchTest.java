package vanity.fulfillment.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.CallerLog;

/** One record of a batch is whatever it is; the others are written. */
class LateBatchTest {
  private static final String FIRST = "+15555550101";
  private static final String LAST = "+15555550102";

  private final InMemoryCallerLog log = new InMemoryCallerLog(Sample.settings(), () -> Sample.NOON);
  private final List<String> buried = new ArrayList<>();
  private final Heard journal = new Heard();

  /** Each reads as JSON of the right form, and each holds one value that cannot be. */
  static Stream<String> poison() {
    String call = LateMessage.write(Sample.call("2", Sample.NOON));
    String kept = LateMessage.write(Sample.favourite("3", Sample.NOON));
    String noon = "2026-01-01T12:00:00.000Z";
    return Stream.of(
        call.replace(noon, "+999999999-12-31T23:59:59Z"),
        call.replace(noon, "-999999999-01-01T00:00:00Z"),
        call.replace(noon, "+10000-01-01T00:00:00Z"),
        call.replace(noon, "9999-12-31T23:59:59Z"),
        call.replace(noon, "0001-01-01T00:00:00Z"),
        call.replace("\"contactId\":\"2\"", "\"contactId\":\"" + "c".repeat(300) + "\""),
        call.replace(Sample.NUMBER, ""),
        call.replace(Sample.NUMBER, "+1"),
        call.replace(Sample.NUMBER, "+" + "1".repeat(2_000)),
        call.replace(Sample.NUMBER, "15553569377"),
        call.replace("\"words-1\"", "\"" + "w".repeat(400) + "\""),
        call.replace("83.25", "1e300"),
        call.replace("83.25", "-1e300"),
        call.replace("\"letters\":7", "\"letters\":4294967303"),
        call.replace("\"letters\":7", "\"letters\":7.9"),
        call.replace("\"flowers\"", "\"flower\""),
        call.replace("\"flowers\"", "\"" + "flowers".repeat(60) + "\""),
        kept.replace("1-555-FLOWERS", "<b>" + "x".repeat(500)),
        kept.replace("1-555-FLOWERS", ""));
  }

  @ParameterizedTest
  @MethodSource("poison")
  void buriesAValueThatCannotBeAndWritesTheOthers(String poison) {
    assertThat(handle(log, first(), poison, last())).isEmpty();

    assertThat(buried).containsExactly(poison);
    assertThat(written()).containsExactly(FIRST, LAST);
  }

  @Test
  void leavesALongListToTheDeadLetters() {
    var best = Collections.nCopies(40, Sample.FLOWERS);
    String many =
        LateMessage.write(new CallStart("2", Sample.NUMBER, Sample.NOON, best, "words-1"));

    assertThat(handle(log, first(), many, last())).isEmpty();

    assertThat(buried).containsExactly(many);
    assertThat(written()).containsExactly(FIRST, LAST);
  }

  /** Whatever a release trips over, or the log: that record alone comes again. */
  @Test
  void takesAFaultThatNobodyForesawForThatRecordsAlone() {
    var broken = new CountingLog(log);
    broken.beforeSave =
        () -> {
          broken.beforeSave = () -> {};
          throw new ArithmeticException("long overflow of " + FIRST);
        };

    assertThat(handle(broken, first(), last())).containsExactly("0");

    assertThat(journal.told).containsExactly("refused 0: unexpected", "merged opening");
    assertThat(written()).containsExactly(LAST);
  }

  @Test
  void takesARecordWithoutABodyForThatRecordsAlone() {
    assertThat(handle(log, first(), null, last())).containsExactly("1");

    assertThat(written()).containsExactly(FIRST, LAST);
  }

  private static String first() {
    return LateMessage.write(Sample.call("1", FIRST, Sample.NOON));
  }

  private static String last() {
    return LateMessage.write(Sample.call("9", LAST, Sample.NOON));
  }

  private List<String> written() {
    return Stream.of(FIRST, LAST, Sample.NUMBER)
        .filter(number -> log.load(number).caller() != null)
        .toList();
  }

  /** The ids of the records that come again: their places in the batch. */
  private List<String> handle(CallerLog into, @Nullable String... bodies) {
    var records = new ArrayList<SQSMessage>();
    for (String body : bodies) {
      var record = new SQSMessage();
      record.setMessageId("" + records.size());
      record.setBody(body);
      records.add(record);
    }
    var event = new SQSEvent();
    event.setRecords(records);
    LateWritesHandler.DeadLetters dead = (body, reason) -> buried.add(body);
    return new LateWritesHandler(new LateMerge(into, () -> "id"), dead, journal)
        .handleRequest(event, null).getBatchItemFailures().stream()
            .map(BatchItemFailure::getItemIdentifier)
            .toList();
  }
}
