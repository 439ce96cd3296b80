package vanity.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  private static final Path ROOT = Path.of("..");
  private static final List<String> CALLS =
      List.of(
          "hears-flowers-and-says-goodbye",
          "hears-flowers-and-presses-nine",
          "asks-for-more-options",
          "presses-one-for-more",
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

  @TempDir private Path folder;

  @Test
  void saysTheSameWordsInTheSameCalls() throws IOException {
    try (Backend here = LocalBackend.inMemory(Lexicon.load());
        Backend there = realRuntime()) {
      // The first request to a table that has just started may take longer than the Lambda waits.
      warm(here);
      warm(there);
      for (String call : CALLS) {
        assertThat(words(call, there)).as(call).isEqualTo(words(call, here));
      }
    }
  }

  private static void warm(Backend backend) throws IOException {
    play(ScriptReader.read("warm", "from +15555550100\nhang up\n"), backend);
  }

  private Backend realRuntime() throws IOException {
    var table = LocalTable.open(folder, ROOT);
    return new RealRuntimeBackend(
        RealRuntimeBackend.jar(ROOT), table, folder.resolve("lambda.log"), () -> {});
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
    String file = "calls/" + call + ".call";
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
      default -> event;
    };
  }
}
