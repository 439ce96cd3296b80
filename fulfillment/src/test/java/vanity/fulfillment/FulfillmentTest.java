package vanity.fulfillment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;
import vanity.fulfillment.caller.CallerRecords.Outcome;

class FulfillmentTest {
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final String FLOWERS = "+18003569377";

  private final RememberedCallers callers = new RememberedCallers();
  private final List<String> journal = new ArrayList<>();
  private final Fulfillment fulfillment =
      new Fulfillment(FINDER, callers, () -> NOON, new CallSettings("words-1", journal::add));

  @Test
  void opensACallForTheContactFlow() {
    Map<String, Object> answer = ask(offer(FLOWERS));

    assertThat(answer)
        .containsEntry("status", "offer")
        .containsEntry("maxKeys", "1")
        .containsEntry("endTimeout", "1000")
        .containsEntry("at", "2026-01-01T12:00:00Z")
        .containsEntry("kept", "none");
    assertThat((String) answer.get("say"))
        .startsWith("<speak>")
        .contains("flowers")
        .endsWith("</speak>");
    assertThat(callers.calls)
        .singleElement()
        .hasFieldOrPropertyWithValue("lexiconVersion", "words-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "anonymous", "restricted", "unavailable", "Unknown", "266696687", "+"})
  void asksACallerWithoutANumberForOne(String address) {
    Map<String, Object> answer = ask(offer(address));

    assertThat(answer)
        .containsEntry("status", "withheld")
        .containsEntry("maxKeys", "11")
        .containsEntry("endTimeout", "2500");
    assertThat(callers.calls).isEmpty();
  }

  @Test
  void asksACallerWithoutAnEndpointForANumber() {
    byte[] event = Events.connect(null, "operation", "offer", "agentQueue", "none");

    assertThat(ask(event)).containsEntry("status", "withheld");
  }

  @ParameterizedTest
  @CsvSource({
    "closed, gone home",
    "full, too many are waiting",
    "no-answer, Nobody has picked up so far",
    "came-back, You're still in line",
    "error, can't reach anyone",
    "unheard-of, can't reach anyone"
  })
  void takesACallerBackWhomNoPersonTook(String reason, String words) {
    String state = String.valueOf(ask(offer(FLOWERS)).get("state"));
    byte[] event = Events.connect(FLOWERS, "operation", "resume", "reason", reason, "state", state);

    assertThat((String) ask(event).get("say")).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tel:+44-20-7946-0958;ext=12", "+44 20 7946 0958 ext. 12"})
  void readsANumberFromAbroadAsTheEngineDoes(String address) {
    ask(offer(address));

    assertThat(callers.calls)
        .singleElement()
        .satisfies(call -> assertThat(call.number()).isEqualTo("+442079460958"));
  }

  @Test
  void recordsACallerFromAbroadWithoutWords() {
    assertThat(ask(offer("+442079460958"))).containsEntry("status", "unsupported");

    assertThat(callers.calls)
        .singleElement()
        .satisfies(call -> assertThat(call.number()).isEqualTo("+442079460958"))
        .satisfies(call -> assertThat(call.best()).isEmpty());
  }

  @Test
  void answersTheSameEventThreeTimesTheSame() {
    byte[] event = offer(FLOWERS);

    byte[] first = fulfillment.handle(event);

    assertThat(fulfillment.handle(event)).isEqualTo(first);
    assertThat(fulfillment.handle(event)).isEqualTo(first);
  }

  @Test
  void answersTheBotWithTheStateThatTheFlowHeld() {
    String state = (String) ask(offer(FLOWERS)).get("state");

    Map<?, ?> answer =
        ask(
            Events.lex(
                "KeepNumber", "Speech", "keep number two", Map.of("state", state, "mine", "x")));

    assertThat(attributes(answer))
        .containsEntry("outcome", "none")
        .containsEntry("kept", "1-800-ELM-9377")
        .containsEntry("mine", "x")
        .containsEntry("x-amz-lex:dtmf:max-length:*:*", "1")
        .containsEntry("x-amz-lex:audio:end-timeout-ms:*:*", "1000");
    assertThat(callers.favourites)
        .singleElement()
        .hasFieldOrPropertyWithValue("display", "1-800-ELM-9377");
  }

  @Test
  void tellsTheTruthWhenNobodyTookTheFavourite() {
    String state = (String) ask(offer(FLOWERS)).get("state");
    callers.outcome = Outcome.LOST;

    Map<?, ?> answer =
        ask(Events.lex("KeepNumber", "Speech", "keep number two", Map.of("state", state)));

    assertThat(answer.toString()).contains("for this call only");
  }

  @Test
  void recordsAConversionOnce() {
    String state = (String) ask(offer(FLOWERS)).get("state");
    byte[] event = Events.connect(FLOWERS, "operation", "key", "state", state, "key", "2065550142");

    assertThat(ask(event)).containsEntry("status", "menu");

    assertThat(callers.conversions)
        .singleElement()
        .satisfies(conversion -> assertThat(conversion.target().digits()).isEqualTo("2065550142"))
        .satisfies(conversion -> assertThat(conversion.contactId()).isEqualTo(Events.CONTACT));
  }

  @Test
  void doesNothingToStayWarm() {
    assertThat(ask("{\"warm\":true}".getBytes(UTF_8))).containsEntry("warm", true);
    assertThat(journal).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "",
        "null",
        "\"x\"",
        "{\"currentIntent\":{\"name\":\"x\"},\"userId\":\"u\"}",
        "{\"RequestType\":\"Create\",\"ResponseURL\":\"u\"}",
        "{\"Details\":null}",
        "{\"sessionState\":{}}",
        "{\"warm\":false}",
        "{\"Details\":{}} trailing",
        "{\"Details\":{\"Parameters\":{\"operation\":\"sing\"}}}"
      })
  void refusesWhatIsNeitherFlowNorBot(String event) {
    assertThatThrownBy(() -> fulfillment.handle(event.getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .isNotBlank();
  }

  @Test
  void namesTheLexVersionThatItDoesNotSpeak() {
    assertThatThrownBy(() -> fulfillment.handle("{\"currentIntent\":{}}".getBytes(UTF_8)))
        .hasMessageContaining("Lex V1");
  }

  @Test
  void isBytesInAndBytesOutForAws() throws IOException {
    var out = new ByteArrayOutputStream();

    new FulfillmentHandler(fulfillment)
        .handleRequest(new ByteArrayInputStream(offer(FLOWERS)), out, null);

    assertThat(out.toByteArray()).isEqualTo(fulfillment.handle(offer(FLOWERS)));
  }

  @Test
  void journalsNeitherNumbersNorWords() {
    String state = (String) ask(offer(FLOWERS)).get("state");
    ask(
        Events.lex(
            "FallbackIntent", "Speech", "two oh six 555 0142 flowers", Map.of("state", state)));
    ask(Events.lex("FallbackIntent", "Speech", "banana", Map.of("state", state)));
    ask(Events.lex("FallbackIntent", "Speech", "", Map.of("state", state)));

    assertThat(journal).hasSize(4);
    assertThat(String.join("", journal).toLowerCase(Locale.ROOT))
        .doesNotContain("flowers", "3569377", "5550142", "banana", "speak>");
    assertThat(journal.get(2)).contains("\"NotUnderstood\":1").doesNotContain("Silences");
    assertThat(journal.get(3)).contains("\"Silences\":1");
  }

  private static byte[] offer(String address) {
    return Events.connect(address, "operation", "offer", "agentQueue", "none");
  }

  private Map<String, Object> ask(byte[] event) {
    return Events.read(fulfillment.handle(event));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> attributes(Map<?, ?> answer) {
    return (Map<String, Object>) ((Map<?, ?>) answer.get("sessionState")).get("sessionAttributes");
  }
}
