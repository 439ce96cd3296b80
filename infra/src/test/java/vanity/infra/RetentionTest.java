package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vanity.contract.Handlers;

class RetentionTest {
  /** Protected from deletion, so even a failed creation could not take them back. */
  private static final List<String> OUTLIVE_A_FAILED_CREATION =
      List.of("AWS::Cognito::UserPool", "AWS::DynamoDB::GlobalTable");

  private static final List<String> OUTLIVE_THE_STACK =
      List.of(
          "AWS::Connect::Instance",
          "AWS::Connect::InstanceStorageConfig",
          "AWS::Connect::PhoneNumber",
          "AWS::Lex::BotVersion",
          "AWS::Logs::LogGroup",
          "AWS::S3::Bucket",
          "AWS::S3::BucketPolicy",
          "AWS::SecretsManager::Secret");

  private final Template template = Variants.ALL_OPTIONS.template();

  @Test
  void keepsWhatCannotBeMadeAgain() {
    assertThat(kept("Retain")).containsExactlyElementsOf(OUTLIVE_A_FAILED_CREATION);
    assertThat(kept("RetainExceptOnCreate")).containsExactlyElementsOf(OUTLIVE_THE_STACK);
  }

  private Set<String> kept(String policy) {
    Set<String> kept = new TreeSet<>();
    template
        .all()
        .filter(it ->
            policy.equals(it.json().get("DeletionPolicy"))
                && "Retain".equals(it.json().get("UpdateReplacePolicy")))
        .forEach(it -> kept.add(it.type()));
    return kept;
  }

  @Test
  void claimsTheNumberAfterAllThatMayFail() {
    assertThat(Tree.list(template.only("AWS::Connect::PhoneNumber").json().get("DependsOn")))
        .contains(
            template.only("AWS::Lex::BotAlias").id(),
            template.alias(Handlers.FULFILLMENT).id(),
            template.only("AWS::CloudFront::Distribution").id());
  }

  @Test
  void letsTheLogOfACreatedInstanceRunOutBeforeItIsWritten() {
    var log =
        template.ofType("AWS::Logs::LogGroup").stream()
            .filter(it -> it.text("LogGroupName").equals("/aws/connect/my-line"))
            .toList();

    assertThat(log)
        .singleElement()
        .satisfies(it -> {
          assertThat(it.property("RetentionInDays")).isEqualTo(30);
          assertThat(Tree.list(template.only("AWS::Connect::Instance").json().get("DependsOn")))
              .contains(it.id());
        });
  }

  @Test
  void keepsTheRecordingsAndNotThePage() {
    assertThat(template.ofType("AWS::S3::Bucket"))
        .extracting(
            it -> it.id().startsWith("ConnectRecordings"), it -> it.json().get("DeletionPolicy"))
        .containsExactlyInAnyOrder(tuple(true, "RetainExceptOnCreate"), tuple(false, "Delete"));
  }

  @Test
  void losesNothingOfACreatedInstanceThatIsSwitchedToItsArn() {
    assertThat(template.all().filter(it -> it.id().startsWith("Connect")))
        .isNotEmpty()
        .allSatisfy(it ->
            assertThat(it.json().get("DeletionPolicy"))
                .as(it.id())
                .isEqualTo("RetainExceptOnCreate"));
  }

  @Test
  void letsTableSecretAndPeopleBeImportedBeforeAllElse() {
    for (var type :
        List.of(
            "AWS::DynamoDB::GlobalTable",
            "AWS::SecretsManager::Secret",
            "AWS::Cognito::UserPool")) {
      var kept = template.only(type);

      assertThat(kept.json().get("DependsOn")).as(type).isNull();
      assertThat(template.all().filter(kept::refersTo)).as(type).isEmpty();
    }
  }

  @Test
  void protectsTheTableFromDeletionAndFromMistakes() {
    for (var replica :
        Tree.list(template.only("AWS::DynamoDB::GlobalTable").property("Replicas"))) {
      assertThat(Tree.at(replica, "DeletionProtectionEnabled")).isEqualTo(true);
      assertThat(Tree.at(replica, "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled"))
          .isEqualTo(true);
    }
  }

  @Test
  void protectsTheUserPoolFromDeletion() {
    assertThat(template.only("AWS::Cognito::UserPool").property("DeletionProtection"))
        .isEqualTo("ACTIVE");
  }

  @Test
  void letsCallersRunOutByTheTablesClock() {
    assertThat(template.only("AWS::DynamoDB::GlobalTable").property("TimeToLiveSpecification"))
        .isEqualTo(Map.of("AttributeName", "expiresAt", "Enabled", true));
    assertThat(
            template
                .function(Handlers.FULFILLMENT)
                .property("Environment", "Variables", "RETENTION_DAYS"))
        .isEqualTo("30");
  }

  @Test
  void letsEveryLogRunOut() {
    assertThat(template.ofType("AWS::Logs::LogGroup"))
        .isNotEmpty()
        .allMatch(it -> it.property("RetentionInDays") != null);
  }
}
