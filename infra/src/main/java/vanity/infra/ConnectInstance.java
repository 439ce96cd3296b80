package vanity.infra;

import java.util.List;
import java.util.Objects;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.connect.CfnInstance;
import software.amazon.awscdk.services.connect.CfnInstanceStorageConfig;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.constructs.Construct;

/**
 * The Amazon Connect instance: somebody's, untouched, or one of our own that outlives the stack.
 */
final class ConnectInstance extends Construct {
  private final String arn;

  ConnectInstance(Construct scope, Deployment deployment, CustomerKey key) {
    super(scope, "Connect");
    arn =
        switch (deployment.connect()) {
          case ConnectSource.Existing(var existing) -> existing;
          case ConnectSource.Created(var alias) -> create(alias, deployment, key);
        };
  }

  private String create(String alias, Deployment deployment, CustomerKey key) {
    var instance =
        CfnInstance.Builder.create(this, "Instance")
            .identityManagementType("CONNECT_MANAGED")
            .instanceAlias(alias)
            .attributes(
                CfnInstance.AttributesProperty.builder()
                    .inboundCalls(true)
                    .outboundCalls(false)
                    .contactflowLogs(deployment.calls().flowLogging())
                    .autoResolveBestVoices(true)
                    .build())
            .build();
    instance.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    instance.getNode().addDependency(log(alias));
    if (deployment.calls().recordingConsent()) keepRecordings(instance, deployment, key);
    return instance.getAttrArn();
  }

  /**
   * Where Amazon Connect logs flows. Without it the service would make one that never runs out,
   * also for the instance that a deleted stack has left; so it is kept as long.
   */
  private LogGroup log(String alias) {
    return LogGroup.Builder.create(this, "FlowLog")
        .logGroupName("/aws/connect/" + alias)
        .retention(RetentionDays.ONE_MONTH)
        .removalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE)
        .build();
  }

  private void keepRecordings(CfnInstance instance, Deployment deployment, CustomerKey key) {
    var builder =
        Bucket.Builder.create(this, "Recordings")
            .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
            .enforceSsl(true)
            .lifecycleRules(
                List.of(
                    LifecycleRule.builder()
                        .expiration(Duration.days(deployment.data().retentionDays()))
                        .build()))
            .removalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    key.key()
        .ifPresentOrElse(
            it -> builder.encryption(BucketEncryption.KMS).encryptionKey(it).bucketKeyEnabled(true),
            () -> builder.encryption(BucketEncryption.S3_MANAGED));
    var bucket = builder.build();
    Reasons.give(
        bucket,
        "AwsSolutions-S1",
        "Amazon Connect alone writes recordings; who reads them is recorded in CloudTrail's data"
            + " events, which the account decides on");
    var storage =
        CfnInstanceStorageConfig.S3ConfigProperty.builder()
            .bucketName(bucket.getBucketName())
            .bucketPrefix("recordings");
    key.key()
        .ifPresent(it ->
            storage.encryptionConfig(
                CfnInstanceStorageConfig.EncryptionConfigProperty.builder()
                    .encryptionType("KMS")
                    .keyId(it.getKeyArn())
                    .build()));
    // A kept instance goes on recording where it did, and over encrypted connections only.
    CfnInstanceStorageConfig.Builder.create(this, "RecordingStorage")
        .instanceArn(instance.getAttrArn())
        .resourceType("CALL_RECORDINGS")
        .storageType("S3")
        .s3Config(storage.build())
        .build()
        .applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    Objects.requireNonNull(bucket.getPolicy())
        .applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
  }

  String arn() {
    return arn;
  }

  /** The last part of the ARN, by which metrics know the instance. */
  String id() {
    return Fn.select(1, Fn.split("/", arn));
  }
}
