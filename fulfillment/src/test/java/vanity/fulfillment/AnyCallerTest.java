package vanity.fulfillment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vanity.bot.BotReader;
import vanity.bot.reply.ReplyReader;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;
import vanity.fulfillment.call.AnyCaller;

/** Callers who say and press anything: nothing throws, and every answer is one that AWS takes. */
class AnyCallerTest {
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());
  private static final int CALLS = AnyCaller.many(100);
  private static final int TURNS = 60;
  private static final List<String> OPERATIONS = List.of("key", "key", "key", "resume");
  private static final List<String> ADDRESSES =
      List.of(
          "+18003569377", "+12015551000", "anonymous", "+442079460958", "garbage", "+19998887777");

  private final AnyCaller caller = new AnyCaller(42);
  private final DocumentBuilder xml;
  private final ReplyReader lex;
  private final Fulfillment fulfillment =
      new Fulfillment(
          FINDER,
          new RememberedCallers(),
          () -> Instant.parse("2026-01-01T12:00:00Z"),
          new CallSettings("words-1", line -> {}));

  AnyCallerTest() throws IOException, ParserConfigurationException {
    xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    lex =
        new ReplyReader(BotReader.read(Path.of("../bot/definition")).locale("en_US").orElseThrow());
  }

  @Test
  void hearsAnAnswerThatConnectAndLexTakeWhateverItDoes() throws Exception {
    int ended = 0;
    for (int call = 0; call < CALLS; call++) {
      ended += call();
    }

    assertThat(ended).as("calls that end by a goodbye, an agent or the keypad").isEqualTo(CALLS);
  }

  private int call() throws Exception {
    String address = caller.any(ADDRESSES);
    byte[] offer =
        Events.connect(
            address,
            "operation",
            "offer",
            "agentQueue",
            caller.oneIn(2) ? "none" : "arn:aws:connect:x");
    String state = flat(fulfillment.handle(offer)).get("state").toString();
    for (int turn = 0; turn < TURNS; turn++) {
      if (turn < TURNS / 4 && caller.oneIn(50)) {
        state = damaged(state);
      }
      boolean keypad = caller.oneIn(4);
      String next = keypad ? keypad(address, state) : bot(state);
      if (next.isEmpty()) {
        return 1;
      }
      state = next;
    }
    return 0;
  }

  /** The new state; empty once the call has ended. */
  private String bot(String state) throws Exception {
    boolean keys = caller.oneIn(3);
    byte[] event =
        Events.lex(
            caller.intent(),
            keys ? "DTMF" : "Speech",
            keys ? caller.keys() : caller.words(),
            Map.of("state", state),
            caller.words());
    String answer = new String(fulfillment.handle(event), UTF_8);
    assertThat(lex.read(answer)).as(answer).isInstanceOf(ReplyReader.Result.Accepted.class);
    Map<String, Object> read = Events.read(answer.getBytes(UTF_8));
    List<?> messages = (List<?>) read.get("messages");
    assertThat(messages).isNotEmpty();
    for (Object message : messages) {
      String content = (String) ((Map<?, ?>) message).get("content");
      assertThat(content).hasSizeLessThanOrEqualTo(1_000);
      speaks(content);
    }
    Map<?, ?> attributes =
        (Map<?, ?>) ((Map<?, ?>) read.get("sessionState")).get("sessionAttributes");
    return "none".equals(attributes.get("outcome")) ? attributes.get("state").toString() : "";
  }

  private String keypad(String address, String state) throws Exception {
    byte[] event =
        Events.connect(
            address,
            "operation",
            caller.any(OPERATIONS),
            "state",
            state,
            "reason",
            "full",
            "key",
            caller.oneIn(2) ? caller.keys() : caller.any(List.of("none", "Timeout", "#", "9")));
    Map<String, Object> answer = flat(fulfillment.handle(event));
    return List.of("goodbye", "agent").contains(answer.get("status"))
        ? ""
        : answer.get("state").toString();
  }

  private Map<String, Object> flat(byte[] answer) throws Exception {
    assertThat(answer.length).isLessThan(32_768);
    Map<String, Object> read = Events.read(answer);
    assertThat(read)
        .containsOnlyKeys("status", "say", "state", "maxKeys", "endTimeout", "at", "kept");
    assertThat(read.values())
        .allSatisfy(value -> assertThat((String) value).isNotBlank().doesNotContain("&", "\n"));
    assertThat((String) read.get("say")).hasSizeLessThanOrEqualTo(3_000);
    assertThat((String) read.get("state")).matches("[A-Za-z0-9;=:,.+|_~-]+");
    speaks((String) read.get("say"));
    return read;
  }

  private void speaks(String ssml) throws SAXException, IOException {
    String text =
        xml.parse(new InputSource(new StringReader(ssml))).getDocumentElement().getTextContent();
    assertThat(text).isNotBlank().matches("[A-Za-z0-9 ,.?!:;'-]+").doesNotContain("banana", "src");
  }

  private String damaged(String state) {
    int at = caller.below(state.length());
    return state.substring(0, at) + "!" + state.substring(at + 1);
  }
}
