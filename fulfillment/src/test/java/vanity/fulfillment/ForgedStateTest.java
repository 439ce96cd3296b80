package vanity.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;

/** Whoever sends the bytes makes up the state of the call. */
class ForgedStateTest {
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());
  private static final String FLOWERS = "+18003569377";
  private static final String VICTIM = "+12065550142";

  private final RememberedCallers callers = new RememberedCallers();
  private final Fulfillment fulfillment =
      new Fulfillment(
          FINDER,
          callers,
          () -> Instant.parse("2026-01-01T12:00:00Z"),
          new CallSettings("words-1", _ -> {}));

  /**
   * In the state of a call, what is to the left of the sign is replaced by what is to its right.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "o=[^;]*→o=1-800-DJMXDPQ", // Letters that dial the number, but no words.
        "o=[^;]*→o=1-800-FLOW-ERS,1-800-DJMX-377",
        "o=[^;]*→o=1-800-FLOWERS,1-206-FLOWERS", // In another number.
        "n=[0-9]*→n=2063569377",
        "n=[0-9]*→n=",
        "n=8003569377;o=[^;]*;f=[^;]*→n=2063825377;o=1-206-FUCK-377;f=0.1.0.-1",
        "k=→k=1-206-FUCK-377",
        "k=→k=1-206-555-DJMX",
        "k=→k=none",
        "o=[^;]*→o=1-800-FLOWERS,1-800-FLOWERS,1-800-FLOWERS,1-800-FLOWERS",
        "o=1-800-FLOWERS→o=1-80-0-FLOWERS",
        "o=1-800-FLOWERS→o=1-800-F1OWERS",
        "f=0.3→f=0.03",
        "f=0.3.0.-1→f=0.0.0.-1;f=0.3.0.-1",
        "f=0.3→f=999.3",
        "t=0.0.0→t=41.0.0",
        "t=0.0.0→t=0.11.0",
        "t=0.0.0→t=0.0.5",
        "w=[0-9]*→w=9999999999999",
        "w=([0-9]*.[0-9]*).[0-9]*→w=$1.9999999999999",
        "q=menu→q=confirm.9115550142",
        "q=menu→q=sure.KEEP.4",
        "q=menu→q=digits.<b>..0",
        "q=menu→q=digits.20655501422..0.1",
        "c=.18003569377→c=+1",
        "c=.18003569377→c=18003569377",
        "a=0→a=2",
        "m=0→m=0;x=1",
        "m=0→m=0;",
        "v=1→v=2",
        "^→ "
      })
  void startsOverWhereTheEngineNeverGaveSuch(String change) {
    String[] parts = change.split("→");
    String state = state();
    String forged = state.replaceFirst(parts[0], parts[1]);
    assertThat(forged).isNotEqualTo(state);

    String answer = lex("say that again", forged);

    assertThat(answer).contains("lost my place").doesNotContainIgnoringCase("fuck", "djmx");
    assertThat(lex("keep number one", forged)).contains("lost my place");
    assertNothingIsStored();
  }

  @ParameterizedTest
  @CsvSource({"key, 6", "key, 2", "resume, closed"})
  void takesNoFlowsStateOfAnotherCaller(String operation, String value) {
    String forged = state().replace("c=" + FLOWERS, "c=" + VICTIM);

    String answer = flow(FLOWERS, operation, value, forged);

    assertThat(answer).doesNotContain(VICTIM);
    assertNothingIsStored();
    assertThat(flow(FLOWERS, operation, value, state())).contains("c=" + FLOWERS);
  }

  @Test
  void takesANumberKeyedIntoAnothersStateForNobody() {
    String forged = state().replace("c=" + FLOWERS, "c=" + VICTIM);

    assertThat(flow(FLOWERS, "key", "2065550146", forged)).contains("c=;");
    assertThat(flow("anonymous", "key", "2065550146", forged)).contains("c=;");

    assertNothingIsStored();
  }

  @Test
  void rememberNobodyStaysNobody() {
    String nobody = state().replace("c=" + FLOWERS, "c=");

    assertThat(flow(FLOWERS, "key", "2065550146", nobody)).contains("c=;");
    assertNothingIsStored();
  }

  /** Any letters at all: what is spoken or kept are words of the lexicon that do not offend. */
  @Test
  void neverKeepsOrPrintsMadeUpLetters() {
    var random = new Random(22);
    String state = state();
    for (int i = 0; i < 200; i++) {
      var letters = new StringBuilder();
      for (char digit : "3569377".toCharArray()) {
        String key = "_,_,abc,def,ghi,jkl,mno,pqrs,tuv,wxyz".split(",")[digit - '0'];
        letters.append(key.charAt(random.nextInt(key.length())));
      }
      String made = "1-800-" + letters.toString().toUpperCase(Locale.ROOT);
      if (made.equals("1-800-FLOWERS")) {
        continue;
      }
      String forged = state.replaceFirst("o=[^;]*;f=[^;]*", "o=" + made + ";f=0.1.0.-1");

      assertThat(lex("keep number one", forged)).contains("lost my place").doesNotContain(made);
    }
    assertNothingIsStored();
  }

  private void assertNothingIsStored() {
    assertThat(callers.favourites).isEmpty();
    assertThat(callers.conversions).isEmpty();
    assertThat(callers.forgotten).isEmpty();
  }

  private String state() {
    byte[] offer = Events.connect(FLOWERS, "operation", "offer", "agentQueue", "none");
    return String.valueOf(Events.read(fulfillment.handle(offer)).get("state"));
  }

  private String lex(String words, String state) {
    return answer(Events.lex("FallbackIntent", "Speech", words, Map.of("state", state)));
  }

  private String flow(String address, String operation, String value, String state) {
    String name = operation.equals("key") ? "key" : "reason";
    return answer(Events.connect(address, "operation", operation, name, value, "state", state));
  }

  private String answer(byte[] event) {
    return Events.read(fulfillment.handle(event)).toString();
  }
}
