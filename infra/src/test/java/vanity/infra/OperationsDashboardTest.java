package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanity.contract.MetricName;

class OperationsDashboardTest {
  private static final Pattern SEARCHED =
      Pattern.compile("Namespace=\"([^\"]+)\" MetricName=\"([^\"]+)\"");

  /** What the services' own manuals list. */
  private static final Set<String> OF_AWS =
      Set.of(
          "AWS/ApiGateway 4xx",
          "AWS/ApiGateway 5xx",
          "AWS/ApiGateway Count",
          "AWS/ApiGateway Latency",
          "AWS/Connect CallsBreachingConcurrencyQuota",
          "AWS/Connect CallsPerInterval",
          "AWS/Connect ConcurrentCalls",
          "AWS/Connect ConcurrentCallsPercentage",
          "AWS/Connect ContactFlowErrors",
          "AWS/Connect ContactFlowFatalErrors",
          "AWS/Connect MisconfiguredPhoneNumbers",
          "AWS/Connect ThrottledCalls",
          "AWS/DynamoDB ConsumedReadCapacityUnits",
          "AWS/DynamoDB ConsumedWriteCapacityUnits",
          "AWS/DynamoDB ReadThrottleEvents",
          "AWS/DynamoDB SuccessfulRequestLatency",
          "AWS/DynamoDB WriteThrottleEvents",
          "AWS/Lambda ConcurrentExecutions",
          "AWS/Lambda Duration",
          "AWS/Lambda Errors",
          "AWS/Lambda Invocations",
          "AWS/Lambda Throttles",
          "AWS/Lex MissedUtteranceCount",
          "AWS/Lex RuntimeConcurrency",
          "AWS/Lex RuntimeInvalidLambdaResponses",
          "AWS/Lex RuntimeLambdaErrors",
          "AWS/Lex RuntimeRequestCount",
          "AWS/Lex RuntimeSystemErrors",
          "AWS/Lex RuntimeThrottledEvents",
          "AWS/Lex RuntimeUserErrors",
          "AWS/SQS ApproximateAgeOfOldestMessage",
          "AWS/SQS ApproximateNumberOfMessagesNotVisible",
          "AWS/SQS ApproximateNumberOfMessagesVisible");

  @Test
  void showsAllThatTheFunctionsCount() {
    assertThat(shown(Variants.ALL_OPTIONS)).containsAll(ours());
  }

  @ParameterizedTest
  @EnumSource
  void showsNothingThatNobodyCounts(Variants variant) {
    assertThat(shown(variant)).isSubsetOf(known());
  }

  @ParameterizedTest
  @EnumSource
  void findsAlarmsLookAtNothingThatNobodyCounts(Variants variant) {
    var watched =
        variant.template().ofType("AWS::CloudWatch::Alarm").stream()
            .flatMap(it -> metrics(it.json().get("Properties")))
            .toList();

    assertThat(watched).hasSizeGreaterThan(14).isSubsetOf(known());
  }

  @Test
  void showsEveryAlarm() {
    var template = Variants.EXISTING_INSTANCE.template();
    var listed = String.valueOf(dashboard(Variants.EXISTING_INSTANCE));

    assertThat(template.ofType("AWS::CloudWatch::Alarm"))
        .allSatisfy(alarm -> assertThat(listed).contains(alarm.id()));
  }

  @Test
  void leavesThePageOutWithThePage() {
    assertThat(shown(Variants.WITHOUT_PAGE)).noneMatch(it -> it.startsWith("AWS/ApiGateway"));
    assertThat(shown(Variants.EXISTING_INSTANCE)).contains("AWS/ApiGateway 5xx");
  }

  private static Set<String> known() {
    return Stream.concat(OF_AWS.stream(), ours().stream()).collect(Collectors.toSet());
  }

  private static Set<String> ours() {
    return Stream.of(MetricName.values())
        .map(it -> MetricName.NAMESPACE + " " + it.text())
        .collect(Collectors.toSet());
  }

  /** Namespace and name of each metric, a blank between the two. */
  private static Set<String> shown(Variants variant) {
    var names = new TreeSet<String>();
    for (var widget : Tree.list(dashboard(variant).get("widgets"))) {
      for (var metric : Tree.list(Tree.at(widget, "properties", "metrics"))) {
        var parts = Tree.list(metric);
        if (parts.getFirst() instanceof String namespace) names.add(namespace + " " + parts.get(1));
        else
          SEARCHED
              .matcher(String.valueOf(Tree.at(parts.getFirst(), "expression")))
              .results()
              .forEach(it -> names.add(it.group(1) + " " + it.group(2)));
      }
    }
    return names;
  }

  /** In an alarm, whether it looks at one metric or reckons with several. */
  static Stream<String> metrics(Object node) {
    return switch (node) {
      case Map<?, ?> map when map.get("MetricName") != null ->
          Stream.of(map.get("Namespace") + " " + map.get("MetricName"));
      case Map<?, ?> map -> map.values().stream().flatMap(OperationsDashboardTest::metrics);
      case Collection<?> many -> many.stream().flatMap(OperationsDashboardTest::metrics);
      default -> Stream.empty();
    };
  }

  /** Its body, which is text with references between; each is read as the id it refers to. */
  static Map<String, Object> dashboard(Variants variant) {
    var body = variant.template().only("AWS::CloudWatch::Dashboard").property("DashboardBody");
    var text =
        body instanceof String whole
            ? whole
            : ((List<?>) Tree.list(Tree.at(body, "Fn::Join")).get(1))
                .stream()
                    .map(it -> it instanceof String part ? part : first(it))
                    .collect(Collectors.joining());
    try {
      return JSON.std.mapFrom(text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  private static String first(Object reference) {
    return Tree.texts(reference).findFirst().orElseThrow();
  }
}
