package vanity.infra;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;

/**
 * The key of the bucket that the CDK's assets lie in, where the account was bootstrapped with one
 * of the customer's.
 */
final class AssetKey {
  private AssetKey() {}

  /**
   * Opens what the role may read of that bucket, and nothing else: the template does not know which
   * key it is, if any.
   */
  static PolicyStatement use(Stack stack) {
    return PolicyStatement.Builder.create()
        .actions(List.of("kms:Decrypt"))
        .resources(
            List.of(
                "arn:%s:kms:%s:%s:key/*"
                    .formatted(stack.getPartition(), stack.getRegion(), stack.getAccount())))
        .conditions(
            Map.of(
                "StringEquals",
                Map.of("kms:ViaService", "s3.%s.amazonaws.com".formatted(stack.getRegion()))))
        .build();
  }
}
