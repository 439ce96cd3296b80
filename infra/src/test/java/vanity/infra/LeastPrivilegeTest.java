package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanity.contract.Handlers;
import vanity.infra.Template.Resource;

class LeastPrivilegeTest {
  private static final String FULFILLMENT = Handlers.FULFILLMENT;
  private static final String LATE_WRITES = Handlers.LATE_WRITES;
  private static final String API = Handlers.API;
  private static final String BEGIN = Handlers.ON_EVENT;
  private static final String PUBLISHER = Handlers.IS_COMPLETE;
  private static final List<String> LOG_AND_TRACE =
      List.of(
          "logs:CreateLogStream",
          "logs:PutLogEvents",
          "xray:PutTelemetryRecords",
          "xray:PutTraceSegments");

  private final Rights rights = new Rights(Variants.EXISTING_INSTANCE.template());

  @ParameterizedTest
  @EnumSource
  void writesAReasonBesideEveryWildcard(Variants variant) {
    var silent =
        new Rights(variant.template())
            .all()
            .filter(Rights.Statement::hasWildcard)
            .filter(it -> reasons(it.policy()).isEmpty())
            .map(it -> it.policy().id() + " " + it.actions() + " " + it.resources());

    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void namesEveryActionOfOurOwnRoles(Variants variant) {
    var wild =
        new Rights(variant.template())
            .all()
            .filter(it -> it.actions().stream().anyMatch(action -> action.contains("*")))
            .map(it -> it.policy().id());

    // The CDK's own bucket deployment is the one that asks for more; its reason is beside it.
    assertThat(wild).allMatch(it -> it.startsWith("CustomCDKBucketDeployment"));
  }

  @Test
  void givesEveryFunctionARoleOfItsOwn() {
    assertThat(List.of(FULFILLMENT, LATE_WRITES, API, BEGIN, PUBLISHER))
        .extracting(rights::role)
        .doesNotHaveDuplicates();
  }

  @Test
  void keepsTheCallPathToTheTableWithoutItsIndexesAndTheQueue() {
    assertThat(rights.actions(FULFILLMENT))
        .isEqualTo(
            with(
                LOG_AND_TRACE,
                "dynamodb:DeleteItem",
                "dynamodb:GetItem",
                "dynamodb:PutItem",
                "dynamodb:Query",
                "dynamodb:UpdateItem",
                "sqs:SendMessage"));
    assertThat(rights.resources(FULFILLMENT, "dynamodb:GetItem"))
        .singleElement()
        .asString()
        .matches("\\{CallersTable\\w+\\.Arn}");
    assertThat(rights.resources(FULFILLMENT, "dynamodb:Query"))
        .singleElement()
        .asString()
        .matches("\\{CallersTable\\w+\\.Arn}");
  }

  @Test
  void letsTheApiReadTheTwoIndexesAndCountsAndErase() {
    assertThat(rights.actions(API))
        .isEqualTo(
            with(
                LOG_AND_TRACE,
                "cloudwatch:GetMetricData",
                "dynamodb:DeleteItem",
                "dynamodb:GetItem",
                "dynamodb:PutItem",
                "dynamodb:Query"));
    assertThat(rights.resources(API, "dynamodb:Query"))
        .hasSize(3)
        .anyMatch(it -> it.endsWith(".Arn}/index/latest"))
        .anyMatch(it -> it.endsWith(".Arn}/index/byId"));
  }

  @Test
  void lacksScanEverywhere() {
    assertThat(rights.all().flatMap(it -> it.actions().stream()))
        .doesNotContain("dynamodb:Scan", "dynamodb:BatchGetItem");
  }

  @Test
  void givesTheCheckingHalfOfThePublisherNothing() {
    assertThat(rights.actions(BEGIN)).isEqualTo(with(LOG_AND_TRACE));
  }

  @Test
  void givesThePublisherWhatItDoesAndNothingElse() throws IOException {
    var file =
        JSON.std.mapFrom(
            Files.readString(StandIns.ROOT.resolve("flow-publisher/iam-actions.json")));
    var does =
        Stream.of("called", "inTheCallersName")
            .flatMap(it -> Tree.texts(file.get(it)))
            .toArray(String[]::new);

    assertThat(new Rights(Variants.NUMBER_GIVEN.template()).actions(PUBLISHER))
        .isEqualTo(with(LOG_AND_TRACE, does));
  }

  @Test
  void letsThePublisherReadFilesOfItsOwnDeploymentAlone() {
    assertThat(rights.resources(PUBLISHER, "s3:GetObject"))
        .singleElement()
        .asString()
        .endsWith("/vanity-line-main/*.json");
    assertThat(Variants.EXISTING_INSTANCE.template().only("Custom::PublishedFlow").text("FlowKey"))
        .startsWith("vanity-line-main/");
  }

  @Test
  void decryptsAssetsThroughTheirBucketAlone() {
    assertThat(rights.all().filter(it -> it.actions().equals(List.of("kms:Decrypt"))))
        .hasSize(2)
        .allSatisfy(it ->
            assertThat(Tree.at(it.json(), "Condition", "StringEquals", "kms:ViaService"))
                .isEqualTo("s3.us-east-1.amazonaws.com"));
  }

  @Test
  void letsThePublisherAskTheTwoAliasesThatCallersReachAndNoOther() {
    assertThat(rights.resources(PUBLISHER, "lambda:InvokeFunction"))
        .singleElement()
        .asString()
        .matches("\\{FulfillmentLive\\w+}");
    assertThat(rights.resources(PUBLISHER, "lex:RecognizeText"))
        .singleElement()
        .asString()
        .matches("\\{BotLive\\w+\\.Arn}");
  }

  @Test
  void mayGiveANumberBackThatTheTemplateNoLongerNames() {
    assertThat(rights.actions(PUBLISHER)).doesNotContain("connect:DescribePhoneNumber");
    assertThat(rights.resources(PUBLISHER, "connect:AssociatePhoneNumberContactFlow"))
        .containsExactlyInAnyOrder(
            Variants.INSTANCE,
            Variants.INSTANCE + "/contact-flow/*",
            "arn:aws:connect:*:111122223333:phone-number/*");
  }

  @Test
  void holdsThePublisherToTheInstance() {
    var elsewhere =
        rights.of(PUBLISHER).stream()
            .filter(it -> it.actions().stream().anyMatch(action -> action.startsWith("connect:")))
            .flatMap(it -> it.resources().stream())
            .filter(it -> !it.startsWith(Variants.INSTANCE));

    assertThat(elsewhere).containsExactly("arn:aws:connect:*:111122223333:phone-number/*");
  }

  private static Set<String> with(List<String> some, String... more) {
    var all = new TreeSet<>(some);
    all.addAll(List.of(more));
    return all;
  }

  private static List<String> reasons(Resource policy) {
    return Tree.list(Tree.at(policy.json(), "Metadata", "cdk_nag", "rules_to_suppress")).stream()
        .filter(it -> "AwsSolutions-IAM5".equals(Tree.at(it, "id")))
        .map(it -> String.valueOf(Tree.at(it, "reason")))
        .filter(it -> it.length() > 20)
        .toList();
  }
}
