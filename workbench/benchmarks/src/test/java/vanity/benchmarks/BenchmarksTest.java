package vanity.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Every benchmark runs; what it measures in so short a time means nothing. */
class BenchmarksTest {
  @Test
  void everyBenchmarkRunsAndCountsWhatItAllocates(@TempDir Path folder) throws RunnerException {
    var options =
        new OptionsBuilder()
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(50))
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .output(folder.resolve("log.txt").toString())
            .build();

    assertThat(new Runner(options).run())
        .allSatisfy(result -> {
          assertThat(result.getPrimaryResult().getScore()).isPositive();
          assertThat(result.getSecondaryResults()).containsKey("gc.alloc.rate.norm");
        })
        .extracting(BenchmarksTest::name)
        .containsExactlyInAnyOrder(
            "AnswerBenchmark.lineOfJson, avgt",
            "FinderBenchmark.everySpellingOfTheLastSeven, avgt",
            "FinderBenchmark.everySpellingOfTheLastSeven, sample",
            "FinderBenchmark.randomNumbers, avgt",
            "FinderBenchmark.randomNumbers, sample",
            "FinderBenchmark.withoutZeroAndOne, avgt",
            "FinderBenchmark.withoutZeroAndOne, sample",
            "LexiconBenchmark.load, avgt");
  }

  private static String name(RunResult result) {
    var params = result.getParams();
    return params.getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1")
        + ", "
        + params.getMode().shortLabel();
  }
}
