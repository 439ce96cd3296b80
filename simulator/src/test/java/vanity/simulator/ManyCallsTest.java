package vanity.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vanity.engine.Lexicon;
import vanity.simulator.lex.LexSettings;
import vanity.simulator.script.CallScript;
import vanity.simulator.script.ScriptReader;

/** Calls neither slow down nor disturb one another. */
class ManyCallsTest {
  private final Lexicon lexicon = Lexicon.load();

  @Test
  void twoHundredAtOnceGoAsTheyDoOneByOne()
      throws IOException, InterruptedException, ExecutionException {
    try (PhoneSystem phones = phones();
        var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var player = new CallPlayer(phones, () -> LocalBackend.inMemory(lexicon));
      List<CallScript> scripts = scripts();
      List<String> oneByOne = scripts.stream().map(s -> player.play(s).transcript()).toList();

      var calls = new ArrayList<Callable<String>>();
      for (int i = 0; i < 200; i++) {
        CallScript script = scripts.get(i % scripts.size());
        calls.add(() -> player.play(script).transcript());
      }
      var together = callers.invokeAll(calls);

      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(oneByOne.get(i % scripts.size()));
      }
    }
  }

  @Test
  void aThousandCallsTakeSeconds() throws IOException {
    try (PhoneSystem phones = phones()) {
      var player = new CallPlayer(phones, () -> LocalBackend.inMemory(lexicon));
      List<CallScript> scripts = scripts();
      long began = System.nanoTime();
      long calls =
          IntStream.range(0, 1000)
              .parallel()
              .mapToLong(i -> player.play(scripts.get(i % scripts.size())).outcomes().size())
              .sum();
      var took = Duration.ofNanos(System.nanoTime() - began);

      System.out.printf("%d calls of %d files took %s%n", calls, 1000, took);
      // The aim is 10 s on two cores; a busy machine gets three times that.
      assertThat(took).isLessThan(Duration.ofSeconds(30));
    }
  }

  private PhoneSystem phones() throws IOException {
    return PhoneSystem.at(Path.of(".."), LocalBackend.inMemory(lexicon), LexSettings.usual());
  }

  private static List<CallScript> scripts() throws IOException {
    var scripts = new ArrayList<CallScript>();
    for (Path file : CallPlayer.files(Path.of("calls"))) {
      scripts.add(ScriptReader.read(file.toString(), Files.readString(file)));
    }
    return scripts;
  }
}
