package vanity.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vanity.engine.Lexicon;
import vanity.simulator.lex.LexSettings;
import vanity.simulator.script.CallScript;
import vanity.simulator.script.ScriptReader;

/** Calls neither slow down nor disturb one another. */
class ManyCallsTest {
  /** Ten seconds on two cores, and as much again: a busy machine computes the same for longer. */
  private static final Duration MOST = Duration.ofSeconds(40);

  private final LocalBackend here = LocalBackend.inMemory(Lexicon.load());

  @Test
  void twoHundredAtOnceGoAsTheyDoOneByOne()
      throws IOException, InterruptedException, ExecutionException {
    try (PhoneSystem phones = phones();
        var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var player = new CallPlayer(phones, here::withoutCallers);
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
  void aThousandCallsTakeSecondsNotMinutes() throws IOException {
    try (PhoneSystem phones = phones()) {
      var player = new CallPlayer(phones, here::withoutCallers);
      List<CallScript> scripts = scripts();
      Duration before = computed();
      int calls = 0;
      for (int i = 0; calls < 1000; i++) {
        calls += player.play(scripts.get(i % scripts.size())).outcomes().size();
      }

      assertThat(computed().minus(before)).isLessThan(MOST);
    }
  }

  /** Computing time of all threads, compiling included, and not time on the wall. */
  private static Duration computed() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return Duration.ofNanos(system.getProcessCpuTime());
  }

  private PhoneSystem phones() throws IOException {
    return PhoneSystem.at(Path.of("../.."), here, LexSettings.usual());
  }

  private static List<CallScript> scripts() throws IOException {
    var scripts = new ArrayList<CallScript>();
    for (Path file : CallPlayer.files(Path.of("../calls"))) {
      scripts.add(ScriptReader.read(file.toString(), Files.readString(file)));
    }
    return scripts;
  }
}
