package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vanity.contract.Handlers;
import vanity.infra.Template.Resource;

class OperationsTest {
  private final Template quiet = Variants.EXISTING_INSTANCE.template();
  private final Template mailed = Variants.ALL_OPTIONS.template();

  @Test
  void callTheFunctionOnceADayWithNothingToDo() {
    var rule = quiet.only("AWS::Events::Rule");

    assertThat(rule.text("ScheduleExpression")).isEqualTo("rate(1 day)");
    assertThat(Tree.at(Tree.list(rule.property("Targets")).getFirst(), "Input"))
        .isEqualTo("{\"warm\":\"true\"}");
  }

  @Test
  void tellWhenTheDailyCallStaysOutAndNotBeforeItsFirst() {
    var alarm = alarm("DailyCallMissing");

    // A new alarm has no data and tells nothing; it tells of having none any more.
    assertThat(alarm.text("TreatMissingData")).isEqualTo("missing");
    assertThat(alarm.property("InsufficientDataActions")).isEqualTo(alarm.property("AlarmActions"));
    assertThat(alarm.text("MetricName")).isEqualTo("Invocations");
    assertThat(alarm.refersTo(mailed.function(Handlers.FULFILLMENT))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "RecordsLost, RecordsLost",
    "ErasuresRefused, ErasuresRefused",
    "TableFails, RecordsQueued",
    "KeysOnly, KeypadTurns",
    "ManyErasures, CallersErased"
  })
  void tellWhatTheFunctionCountsItself(String id, String metric) {
    var alarm = alarm(id);

    assertThat(alarm.text("Namespace")).isEqualTo("VanityLine");
    assertThat(alarm.text("MetricName")).isEqualTo(metric);
    assertThat(alarm.property("Dimensions")).isNull();
  }

  @Test
  void tellWhenCallersAreErasedOneAfterTheOther() {
    var alarm = alarm("ManyErasures");

    assertThat(alarm.property("Threshold")).isEqualTo(20);
    assertThat(alarm.property("Period")).isEqualTo(3600);
  }

  /** Connect calls what it may not call without anybody counting it. */
  @Test
  void tellWhenTheFlowFailsAndNobodyIsAnswered() {
    var alarm = alarm("FunctionNotReached");

    assertThat(metrics(alarm))
        .containsExactlyInAnyOrder("AWS/Connect ContactFlowErrors", "VanityLine Calls");
    assertThat(Tree.texts(alarm.property("Metrics")))
        .contains("IF(FILL(errors, 0) > 0 AND FILL(calls, 0) < 1, FILL(errors, 0), 0)");
  }

  @Test
  void tellOfCallersRefusedForEitherReason() {
    assertThat(metrics(alarm("CallsRefused")))
        .containsExactlyInAnyOrder(
            "AWS/Connect CallsBreachingConcurrencyQuota", "AWS/Connect ThrottledCalls");
  }

  /** Of what was tried three times SQS tells no age, and the table's refusals are such. */
  @Test
  void tellOfLateWritesThatTheTableRefusesAgainAndAgain() {
    var alarm = alarm("LateWritesWait");

    assertThat(metrics(alarm))
        .containsExactlyInAnyOrder(
            "AWS/SQS ApproximateNumberOfMessagesVisible",
            "AWS/SQS ApproximateNumberOfMessagesNotVisible");
    assertThat(Tree.texts(alarm.property("Metrics")).filter("Minimum"::equals)).hasSize(2);
    assertThat(alarm.property("EvaluationPeriods")).isEqualTo(6);
  }

  private static Stream<String> metrics(Resource alarm) {
    return OperationsDashboardTest.metrics(alarm.json().get("Properties"));
  }

  private Resource alarm(String id) {
    return mailed.ofType("AWS::CloudWatch::Alarm").stream()
        .filter(it -> it.id().startsWith("Operations" + id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void showTheNumberAsItIsCalled(Variants variant) {
    var shown =
        Tree.at(
            variant.template().json().get("Outputs"), "PhoneNumberOutput", "Value", "Fn::GetAtt");

    assertThat(shown)
        .isEqualTo(List.of(variant.template().only("Custom::PublishedFlow").id(), "PhoneNumber"));
  }

  @Test
  void leaveTheApiOutWithThePage() {
    assertThat(Variants.WITHOUT_PAGE.template().ofType("AWS::CloudWatch::Alarm"))
        .hasSize(17)
        .noneMatch(it -> it.id().contains("ApiFails"));
  }

  @Test
  void wordEveryAlarmAsWhatPeopleNotice() {
    assertThat(quiet.ofType("AWS::CloudWatch::Alarm"))
        .hasSize(18)
        .allMatch(it -> it.text("AlarmDescription").matches("(Caller|Calls|The ).+: .+"));
  }

  @Test
  void mailAlarmsToTheAddressGivenAndToNobodyElse() {
    var topic = mailed.only("AWS::SNS::Topic");

    assertThat(mailed.ofType("AWS::CloudWatch::Alarm")).allMatch(it -> it.refersTo(topic));
    assertThat(mailed.only("AWS::SNS::Subscription").text("Endpoint"))
        .isEqualTo("alarm@example.com");
    assertThat(quiet.ofType("AWS::SNS::Topic")).isEmpty();
  }

  @Test
  void recordOnlyWhereConsentIsAsked() {
    assertThat(mailed.only("AWS::Connect::InstanceStorageConfig").text("ResourceType"))
        .isEqualTo("CALL_RECORDINGS");
    assertThat(Variants.NEW_INSTANCE.template().ofType("AWS::Connect::InstanceStorageConfig"))
        .isEmpty();
  }

  @Test
  void keepACreatedInstanceFromCallingOut() {
    for (var variant : List.of(Variants.NEW_INSTANCE, Variants.ALL_OPTIONS)) {
      assertThat(
              variant
                  .template()
                  .only("AWS::Connect::Instance")
                  .property("Attributes", "OutboundCalls"))
          .isEqualTo(false);
    }
  }

  @Test
  void logNeitherFlowsNorConversationsUnlessAsked() {
    assertThat(
            Variants.NEW_INSTANCE
                .template()
                .only("AWS::Connect::Instance")
                .property("Attributes", "ContactflowLogs"))
        .isEqualTo(false);
    assertThat(quiet.only("AWS::Lex::BotAlias").property("ConversationLogSettings")).isNull();
    assertThat(quiet.only("Custom::PublishedFlow").property("FlowLogging")).isEqualTo("Disabled");
    assertThat(mailed.only("Custom::PublishedFlow").property("FlowLogging")).isEqualTo("Enabled");
    assertThat(mailed.only("AWS::Connect::Instance").property("Attributes", "ContactflowLogs"))
        .isEqualTo(true);
    assertThat(mailed.only("AWS::Lex::BotAlias").property("ConversationLogSettings")).isNotNull();
  }
}
