package vanity.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.engine.Lexicon;
import vanity.simulator.data.LocalTable;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lex.LexSettings;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.script.CallScript;
import vanity.simulator.script.ScriptReader;

/** The Lambda's own jar, under AWS's runtime client, says what the Lambda in this JVM says. */
class RealRuntimeCallsTest {
  private static final Path ROOT = Path.of("../..");
  private static final List<String> CALLS =
      List.of(
          "hears-flowers-and-says-goodbye",
          "hears-flowers-and-presses-nine",
          "asks-for-more-options",
          "presses-four-for-more",
          "converts-a-spoken-number",
          "converts-a-keyed-number",
          "corrects-a-misheard-number",
          "keys-nine-digits-then-the-rest",
          "asks-again",
          "spells-by-key-and-choice",
          "keeps-number-one",
          "asks-why",
          "asks-for-help",
          "calls-from-abroad",
          "does-everything-by-keypad",
          "calls-while-the-lambda-fails");

  /** Each kind of request once, for the first of a kind takes longest; by a caller of its own. */
  private static final String WARM_UP =
      """
      from +15555550100
      say convert five five five three five six nine three seven seven
      say yes
      say keep number one
      hang up
      from +15555550100
      hang up
      """;

  private static final int ROUNDS = 10;

  @TempDir private Path folder;

  @Test
  void saysTheSameWordsInTheSameCalls() throws IOException {
    Map<String, List<Object>> here = here();
    for (int round = 1; ; round++) {
      Path own = Files.createDirectory(folder.resolve("round-" + round));
      Map<String, List<Object>> there = there(own);
      // On a machine too busy for the 300 ms that the Lambda gives its store, the words rightly
      // differ. The Lambda's own log tells; without such a line in it, every difference counts.
      if (round == ROUNDS || there.equals(here) || !lostARecord(own)) {
        assertThat(there).isEqualTo(here);
        return;
      }
    }
  }

  private static Map<String, List<Object>> here() throws IOException {
    try (Backend backend = LocalBackend.inMemory(Lexicon.load())) {
      return words(backend);
    }
  }

  private static Map<String, List<Object>> there(Path own) throws IOException {
    var table = LocalTable.open(own.resolve("table"), ROOT);
    try (Backend backend =
        new RealRuntimeBackend(
            RealRuntimeBackend.jar(ROOT), table, List.of(), log(own), () -> {})) {
      return words(backend);
    }
  }

  private static Path log(Path own) {
    return own.resolve("lambda.log");
  }

  private static boolean lostARecord(Path own) throws IOException {
    return Files.readString(log(own)).contains("record-lost");
  }

  private static Map<String, List<Object>> words(Backend backend) throws IOException {
    play(ScriptReader.read("warm up", WARM_UP), backend);
    var words = new LinkedHashMap<String, List<Object>>();
    for (String call : CALLS) {
      words.put(call, words(call, backend));
    }
    return words;
  }

  /** Serves one call after the other, and stays. */
  private record Shared(Backend backend) implements Backend {
    @Override
    public LambdaHost lambda(CallPlan plan, CallClock clock) {
      return backend.lambda(plan, clock);
    }

    @Override
    public void callEnded() {
      backend.callEnded();
    }

    @Override
    public void close() {}
  }

  /** Everything said and done; times differ, for one Lambda is on the clock on the wall. */
  private static List<Object> words(String call, Backend backend) throws IOException {
    String file = "../calls/" + call + ".call";
    return play(ScriptReader.read(file, Files.readString(Path.of(file))), backend);
  }

  private static List<Object> play(CallScript script, Backend backend) throws IOException {
    var shared = new Shared(backend);
    try (PhoneSystem phones = PhoneSystem.at(ROOT, shared, LexSettings.usual())) {
      return new CallPlayer(phones, () -> shared)
          .play(script).outcomes().stream()
              .flatMap(outcome -> outcome.transcript().events().stream())
              .map(TimedEvent::event)
              .map(RealRuntimeCallsTest::untimed)
              .toList();
    }
  }

  private static Object untimed(CallEvent event) {
    return switch (event) {
      case CallEvent.Lambda lambda ->
          List.of(lambda.source(), lambda.asked(), lambda.status(), lambda.attempt());
      case CallEvent.Attribute attribute when attribute.name().endsWith(".at") -> attribute.name();
      case CallEvent.Attribute(String name, String value) when name.endsWith(".state") ->
          new CallEvent.Attribute(name, value.replaceFirst(";w=[0-9.]+", ""));
      default -> event;
    };
  }
}
