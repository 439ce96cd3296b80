package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutsideViewTest {
  private static final Path PINNED = Path.of("src/test/resources/outside-view.txt");

  /** Every change of who may do what shows up in a review of this file. */
  @Test
  void isWhatWasReviewed() throws IOException {
    assertThat(new OutsideView(Variants.ALL_OPTIONS.template()).report())
        .as("the view in %s", PINNED)
        .containsExactlyElementsOf(Files.readAllLines(PINNED));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WITHOUT_PAGE")
  void findsNoOpenRouteAndNoOpenBucket(Variants variant) {
    var open = section(variant, "# What is public");

    assertThat(open)
        .filteredOn(it -> it.contains("AWS::ApiGatewayV2::Route"))
        .hasSize(7)
        .allMatch(it -> it.endsWith("authorization JWT"));
    assertThat(open)
        .noneMatch(it -> it.endsWith("not closed to the public"))
        .noneMatch(it -> it.contains("sign-up by everyone"));
  }

  @ParameterizedTest
  @EnumSource
  void findsNobodyLetInFromAnotherAccount(Variants variant) {
    var calls = section(variant, "# Who may call what");

    assertThat(calls)
        .filteredOn(it -> it.contains("lambda:InvokeFunction"))
        .allMatch(it -> !it.endsWith("from "));
    assertThat(calls).filteredOn(it -> it.startsWith("Allow *")).isEmpty();
  }

  private static List<String> section(Variants variant, String title) {
    var report = new OutsideView(variant.template()).report();
    var from = report.indexOf(title) + 1;
    var rest = report.subList(from, report.size());
    return rest.stream().takeWhile(it -> !it.startsWith("# ")).toList();
  }
}
