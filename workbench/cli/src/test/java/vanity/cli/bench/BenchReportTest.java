package vanity.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchReportTest {
  private final BenchReport report = new BenchReport();

  BenchReportTest() {
    report.add(
        "The engine",
        List.of(
            new Row("random numbers: p50", 3.954, false),
            new Row("every spelling: mean", 10_672.6, false),
            new Row("times faster", 1282.4, true)));
    report.add("The Lambda", List.of(new Row("start", 1_189_210, false)));
  }

  @Test
  void peopleReadATableInUnitsThatFit() {
    assertThat(report.text())
        .isEqualTo(
            """
            The engine
              random numbers: p50                                               3.95 us
              every spelling: mean                                             10.67 ms
              times faster                                                     1,282

            The Lambda
              start                                                         1,189.21 ms
            """);
  }

  @Test
  void programsReadMicroseconds() throws IOException {
    assertThat(report.json())
        .isEqualTo(
            "{\"random numbers: p50\":3.954,\"every spelling: mean\":10672.6,"
                + "\"times faster\":1282.4,\"start\":1189210.0}\n");
  }
}
