package vanity.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.cli.Ran;

/** With tiny counts: the figures mean little, but each is there. */
class BenchCommandTest {
  private static final List<String> ENGINE =
      List.of(
          "random numbers: mean",
          "random numbers: p50",
          "random numbers: p99",
          "random numbers: p99.9",
          "ten digits without 0 and 1: mean",
          "ten digits without 0 and 1: p50",
          "ten digits without 0 and 1: p99",
          "ten digits without 0 and 1: p99.9",
          "random numbers, texts made too: p50",
          "random numbers, texts made too: p99",
          "every spelling of the last seven, without 0 and 1: mean",
          "times faster");
  private static final List<String> HEARING =
      List.of(
          "understood: p50",
          "understood: p99",
          "only cut into words: p50",
          "only cut into words: p99");
  private static final List<String> FRESH =
      List.of(
          "fresh JVM, index in a plain file: load",
          "fresh JVM, index in a plain file: first answer",
          "fresh JVM, index in a jar: load",
          "fresh JVM, index in a jar: first answer");
  private static final List<String> LAMBDA =
      List.of(
          ", start and first answer to Connect: median",
          ", restored, first answer to Connect: median",
          ", warm, answer to Connect: p50",
          ", warm, answer to Connect: p99",
          ", warm, answer to Lex: p50",
          ", warm, answer to Lex: p99");

  @Test
  void measuresTheEngineAndTheLambdaBesideTheirBaselines() throws IOException {
    var ran = Ran.of(new BenchCommand(BenchSize.SMALLEST), "--json");

    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).hasLineCount(1);
    Map<String, Object> row = JSON.std.mapFrom(ran.out());
    assertThat(row.keySet()).containsExactlyElementsOf(names());
    assertThat(row.values())
        .allSatisfy(value -> assertThat(((Number) value).doubleValue()).isPositive());
  }

  @Test
  void saysWhatIsMissingBeforeItMeasures(@TempDir Path folder) {
    var ran = Ran.runIn(folder, "", "bench");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .isEqualTo(
            "vanity: there is no "
                + folder.resolve(".vanity/fulfillment-lambda.jar")
                + "; ./vanity builds it\n");
  }

  private static List<String> names() {
    var names = new ArrayList<>(ENGINE);
    names.addAll(HEARING);
    names.addAll(FRESH);
    LAMBDA.forEach(name -> names.add("Lambda" + name));
    LAMBDA.forEach(name -> names.add("no-op Lambda" + name));
    return names;
  }
}
