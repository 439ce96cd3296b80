package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A field that no line has is an empty column, and whoever looks learns nothing from it. */
class LogQueriesTest {
  private static final Set<String> LANGUAGE =
      Set.of(
          "SOURCE",
          "filter",
          "fields",
          "stats",
          "sort",
          "limit",
          "by",
          "as",
          "asc",
          "desc",
          "in",
          "or",
          "and",
          "count",
          "max",
          "coalesce",
          "ispresent");

  private static final Set<String> OF_OUR_LINES =
      Set.of("source", "asked", "status", "event", "reason", "queueReason", "ms");

  /** What Java's runtime writes of an exception when the log's format is JSON. */
  private static final Set<String> OF_AN_EXCEPTION = Set.of("level", "message", "AWSRequestId");

  /** What Lambda writes after each invocation, {@code platform.report}. */
  private static final Set<String> OF_A_REPORT =
      Set.of(
          "type",
          "record.status",
          "record.errorType",
          "record.requestId",
          "record.metrics.durationMs",
          "record.metrics.restoreDurationMs");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern NAMED = Pattern.compile("\\bas (\\w+)");
  private static final Pattern WORD = Pattern.compile("@?[A-Za-z][\\w.]*");

  @ParameterizedTest
  @EnumSource
  void askForFieldsThatALineHas(Variants variant) {
    var queries = queries(variant).toList();

    assertThat(queries).hasSizeGreaterThan(4);
    assertThat(queries).allSatisfy(it -> assertThat(fields(it)).as(it).isSubsetOf(known()));
  }

  private static Set<String> known() {
    return Stream.of(OF_OUR_LINES, OF_AN_EXCEPTION, OF_A_REPORT, Set.of("@timestamp"))
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  private static Set<String> fields(String query) {
    String bare = QUOTED.matcher(query).replaceAll("");
    var named = NAMED.matcher(bare).results().map(it -> it.group(1)).collect(Collectors.toSet());
    return WORD.matcher(bare)
        .results()
        .map(MatchResult::group)
        .filter(it -> !LANGUAGE.contains(it) && !named.contains(it))
        .collect(Collectors.toSet());
  }

  private static Stream<String> queries(Variants variant) {
    return Tree.list(OperationsDashboardTest.dashboard(variant).get("widgets")).stream()
        .map(it -> Tree.at(it, "properties", "query"))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }
}
