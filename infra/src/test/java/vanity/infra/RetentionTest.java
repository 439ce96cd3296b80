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
  private static final List<String> OUTLIVE_THE_STACK =
      List.of(
          "AWS::Cognito::UserPool",
          "AWS::Connect::Instance",
          "AWS::Connect::PhoneNumber",
          "AWS::DynamoDB::GlobalTable",
          "AWS::Lex::BotVersion",
          "AWS::S3::Bucket",
          "AWS::SecretsManager::Secret");

  private final Template template = Variants.ALL_OPTIONS.template();

  @Test
  void keepsWhatCannotBeMadeAgain() {
    Set<String> kept = new TreeSet<>();
    template
        .all()
        .filter(it ->
            "Retain".equals(it.json().get("DeletionPolicy"))
                && "Retain".equals(it.json().get("UpdateReplacePolicy")))
        .forEach(it -> kept.add(it.type()));

    assertThat(kept).containsExactlyElementsOf(OUTLIVE_THE_STACK);
  }

  @Test
  void keepsTheRecordingsAndNotThePage() {
    assertThat(template.ofType("AWS::S3::Bucket"))
        .extracting(
            it -> it.id().startsWith("ConnectRecordings"), it -> it.json().get("DeletionPolicy"))
        .containsExactlyInAnyOrder(tuple(true, "Retain"), tuple(false, "Delete"));
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
