package vanity.infra;

import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudfront.Distribution;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.deployment.BucketDeployment;

/** Why the page's resources are as they are. */
final class SiteReasons {
  private SiteReasons() {}

  static void give(Bucket bucket, Distribution distribution) {
    Reasons.give(
        bucket,
        "AwsSolutions-S1",
        "The bucket holds the page's public files only and CloudFront alone reads it");
    Reasons.give(
        distribution,
        "AwsSolutions-CFR1",
        "People may sign in from anywhere; who may is the user pool's to say");
    Reasons.give(
        distribution,
        "AwsSolutions-CFR2",
        "Every API request needs a token and the stage is throttled; a web firewall is the account's choice");
    Reasons.give(
        distribution,
        "AwsSolutions-CFR3",
        "Its log would hold query strings, and they hold phone numbers; the API keeps a log without them");
    Reasons.give(
        distribution,
        "AwsSolutions-CFR4",
        "With CloudFront's own certificate its minimum protocol cannot be set; with dashboardDomain it is TLS 1.2");
  }

  static void giveCopy(BucketDeployment copy) {
    var reason = "Part of the CDK's bucket deployment, which fixes it: ";
    for (var construct : List.of(copy, copy.getHandlerRole())) {
      Reasons.give(
          construct,
          "AwsSolutions-IAM4",
          reason + "its function writes logs through the managed policy");
      Reasons.give(
          construct,
          "AwsSolutions-IAM5",
          reason
              + "it may read the asset bucket, write the page's bucket and refresh distributions");
    }
    Stack.of(copy).getNode().findAll().stream()
        .filter(it -> it.getNode().getPath().contains("Custom::CDKBucketDeployment"))
        .forEach(it ->
            Reasons.give(
                it, "AwsSolutions-L1", reason + "the runtime comes with the pinned CDK version"));
  }
}
