package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import vanity.contactflow.FlowReader;
import vanity.contactflow.ParsedFlow;
import vanity.contactflow.check.FlowCheck;
import vanity.simulator.Mutant;
import vanity.simulator.Slowest;
import vanity.simulator.line.CallEvent;

/** Whatever a file holds, it is checked and played without an exception. */
class FuzzedFlowsTest {
  private static final int FLOWS = Boolean.getBoolean("vanity.long") ? 100_000 : 2_000;

  @Test
  void everyFlowIsCheckedAndPlayedToAnEnd(TestReporter reporter) throws IOException {
    List<String> sound = flows();
    Slowest slowest = new Slowest();

    List<String> failed =
        LongStream.range(0, FLOWS)
            .parallel()
            .boxed()
            .flatMap(seed -> failure(sound, seed, slowest))
            .toList();

    reporter.publishEntry("the slowest of " + FLOWS + " flows", slowest.toString());
    assertThat(failed).isEmpty();
  }

  private static List<String> flows() throws IOException {
    try (Stream<Path> ours = Files.walk(Path.of("../../contactflow/flow"));
        Stream<Path> others = Files.walk(Path.of("../../contactflow/src/test/resources"))) {
      return Stream.concat(ours, others)
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(FuzzedFlowsTest::text)
          .filter(text -> FlowReader.read(text) instanceof ParsedFlow.Read)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static Stream<String> failure(List<String> sound, long seed, Slowest slowest) {
    String text = Mutant.of(sound.get((int) (seed % sound.size())), seed);
    try {
      slowest.of("flow " + seed, () -> checkAndPlay(text));
      return Stream.empty();
    } catch (RuntimeException | StackOverflowError e) {
      return Stream.of("flow " + seed + ": " + e + " at " + e.getStackTrace()[0]);
    }
  }

  private static void checkAndPlay(String text) {
    if (FlowReader.read(text) instanceof ParsedFlow.Read read) {
      FlowCheck.problems(read);
      CallEvent.End end = TestCall.through(read.flow()).presses("1").presses("2").run();
      assertThat(end.detail()).isNotNull();
    }
  }
}
