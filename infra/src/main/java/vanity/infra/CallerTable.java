package vanity.infra;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.Billing;
import software.amazon.awscdk.services.dynamodb.GlobalSecondaryIndexPropsV2;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.ProjectionType;
import software.amazon.awscdk.services.dynamodb.ReplicaTableProps;
import software.amazon.awscdk.services.dynamodb.TableEncryptionV2;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.amazon.awscdk.services.secretsmanager.SecretStringGenerator;
import software.constructs.Construct;
import vanity.contract.TableNames;
import vanity.contract.Variables;

/** The one table: callers, their conversions, and what the page lists. It outlives the stack. */
final class CallerTable extends Construct {
  private final TableV2 table;
  private final CustomerKey key;
  private final Map<String, String> environment;

  CallerTable(Construct scope, Deployment deployment, CustomerKey key) {
    super(scope, "Callers");
    this.key = key;
    var rules = deployment.data();
    table =
        TableV2.Builder.create(this, "Table")
            .partitionKey(text(TableNames.PARTITION))
            .sortKey(text(TableNames.SORT))
            .billing(Billing.onDemand())
            .timeToLiveAttribute(TableNames.EXPIRES_AT)
            .globalSecondaryIndexes(List.of(latest(), byId()))
            .pointInTimeRecoverySpecification(
                PointInTimeRecoverySpecification.builder().pointInTimeRecoveryEnabled(true).build())
            .encryption(encryption(rules))
            .replicas(rules.replicaRegions().stream().map(CallerTable::replica).toList())
            .deletionProtection(true)
            .removalPolicy(RemovalPolicy.RETAIN)
            .tags(List.of(CfnTag.builder().key("deployment").value(deployment.name()).build()))
            .build();
    environment =
        InOrder.of(
            Map.entry(Variables.ERASURE_KEY, erasureKey().getSecretValue().unsafeUnwrap()),
            Map.entry(Variables.TABLE_NAME, table.getTableName()),
            Map.entry(Variables.RETENTION_DAYS, String.valueOf(rules.retentionDays())),
            Map.entry(Variables.FEED_SHARDS, String.valueOf(rules.feedShards())));
  }

  /**
   * Marks erased callers by a keyed hash, so that the mark cannot be turned back into the number.
   * Kept as long as the table: another key would not know the marks again.
   */
  private Secret erasureKey() {
    var secret =
        Secret.Builder.create(this, "ErasureKey")
            .description("Vanity Line: marks erased callers")
            .generateSecretString(
                SecretStringGenerator.builder().passwordLength(64).excludePunctuation(true).build())
            .removalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE)
            .build();
    Reasons.give(
        secret,
        "AwsSolutions-SMG4",
        "Marks of erased callers are known again by this key alone, so it must not change");
    return secret;
  }

  private TableEncryptionV2 encryption(DataRules rules) {
    return key.key()
        .map(it ->
            rules.replicaKeyArns().isEmpty()
                ? TableEncryptionV2.customerManagedKey(it)
                : TableEncryptionV2.customerManagedKey(it, rules.replicaKeyArns()))
        .orElseGet(TableEncryptionV2::awsManagedKey);
  }

  private static ReplicaTableProps replica(String region) {
    return ReplicaTableProps.builder().region(region).deletionProtection(true).build();
  }

  /** The page's list: every caller is in it once, newest first within a shard. */
  private static GlobalSecondaryIndexPropsV2 latest() {
    return GlobalSecondaryIndexPropsV2.builder()
        .indexName(TableNames.LATEST)
        .partitionKey(text(TableNames.FEED))
        .sortKey(text(TableNames.FEED_AT))
        .projectionType(ProjectionType.INCLUDE)
        .nonKeyAttributes(TableNames.PROJECTED)
        .build();
  }

  private static GlobalSecondaryIndexPropsV2 byId() {
    return GlobalSecondaryIndexPropsV2.builder()
        .indexName(TableNames.BY_ID)
        .partitionKey(text(TableNames.ID))
        .projectionType(ProjectionType.KEYS_ONLY)
        .build();
  }

  private static Attribute text(String name) {
    return Attribute.builder().name(name).type(AttributeType.STRING).build();
  }

  String name() {
    return table.getTableName();
  }

  /** What a function that works on callers must know. */
  Map<String, String> environment() {
    return environment;
  }

  /** Allows these actions on items of the table, by key only: no index, no scan. */
  void allow(Role role, String... actions) {
    allowOn(role, table.getTableArn(), actions);
    key.allowTable(role);
  }

  /** Allows reading one index. */
  void allowQuery(Role role, String index) {
    allowOn(role, table.getTableArn() + "/index/" + index, "dynamodb:Query");
  }

  private static void allowOn(Role role, String arn, String... actions) {
    role.addToPolicy(
        PolicyStatement.Builder.create().actions(List.of(actions)).resources(List.of(arn)).build());
  }
}
