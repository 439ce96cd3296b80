package vanity.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vanity.contract.FlowAnswer;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;

/** Every place of every kind of event becomes anything: an answer comes, or a refusal says why. */
class MutatedEventsTest {
  private static final String FLOWERS = "+18003569377";
  private static final int TORN = 100;

  private final RememberedCallers callers = new RememberedCallers();
  private final FulfillmentHandler handler =
      new FulfillmentHandler(
          new Fulfillment(
              VanityFinder.over(Lexicon.load()),
              callers,
              () -> Instant.parse("2026-01-01T12:00:00Z"),
              new CallSettings("words-1", _ -> {})));

  @Test
  void isAnsweredInTheRightShapeOrRefusedByName() throws IOException {
    int kinds = 0;
    for (byte[] event : events()) {
      Map<String, Object> tree = Events.read(event);
      for (List<Object> place : EventMutations.places(tree)) {
        for (int value = 0; value < EventMutations.values(); value++) {
          handle(Events.bytes(EventMutations.changed(tree, place, value)));
          kinds++;
        }
      }
    }
    assertThat(kinds).isGreaterThan(2_000);
    assertThat(callers.forgotten).isEmpty();
  }

  @Test
  void isAnsweredOrRefusedWhereItsBytesAreTorn() throws IOException {
    var random = new Random(9);
    List<byte[]> events = events();
    for (int i = 0; i < TORN; i++) {
      handle(EventMutations.torn(events.get(i % events.size()), random));
    }
  }

  private List<byte[]> events() throws IOException {
    byte[] offer = Events.connect(FLOWERS, "operation", "offer", "agentQueue", "arn:aws:connect:q");
    String state = String.valueOf(Events.read(answer(offer)).get("state"));
    return List.of(
        offer,
        Events.connect(FLOWERS, "operation", "resume", "reason", "closed", "state", state),
        Events.connect(FLOWERS, "operation", "key", "key", "2", "state", state),
        Events.lex("KeepNumber", "Speech", "keep number two", Map.of("state", state), "keep it"),
        Events.lex("ConvertNumber", "DTMF", "2065550146", Map.of("state", state)));
  }

  private void handle(byte[] event) throws IOException {
    byte[] answer;
    try {
      answer = answer(event);
    } catch (IllegalArgumentException refused) {
      assertThat(refused.getMessage())
          .isNotBlank()
          .hasSizeLessThan(200)
          .doesNotContain("206555", "<");
      return;
    } catch (RuntimeException broken) {
      fail("broke on " + new String(event, StandardCharsets.UTF_8), broken);
      return;
    }
    Map<String, Object> fields = Events.read(answer);
    if (fields.containsKey(FlowAnswer.STATUS)) {
      assertThat(fields.values()).allSatisfy(MutatedEventsTest::isText);
    } else {
      assertThat(fields).containsOnlyKeys("sessionState", "messages", "requestAttributes");
      assertThat((List<?>) fields.get("messages")).isNotEmpty();
    }
    assertThat(answer).hasSizeLessThan(32_000);
  }

  private static void isText(Object value) {
    assertThat(value).isInstanceOf(String.class).asString().isNotEmpty();
  }

  private byte[] answer(byte[] event) throws IOException {
    var out = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(event), out, null);
    return out.toByteArray();
  }
}
