package vanity.infra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.kms.Key;
import software.constructs.Construct;

/**
 * The customer's own key, if the deployment names one; the key's policy stays the customer's
 * (docs/deploy.md).
 */
record CustomerKey(Optional<IKey> key) {
  /** What storing under a key takes. */
  static final List<String> USE =
      List.of(
          "kms:Encrypt",
          "kms:Decrypt",
          "kms:ReEncryptFrom",
          "kms:ReEncryptTo",
          "kms:GenerateDataKey",
          "kms:GenerateDataKeyWithoutPlaintext",
          "kms:DescribeKey");

  static CustomerKey of(Construct scope, Optional<String> arn) {
    return new CustomerKey(arn.map(it -> Key.fromKeyArn(scope, "CustomerKey", it)));
  }

  /** Lets the role use the key, but only through the service that stores the data. */
  void allow(Role role, String service) {
    key.ifPresent(it ->
        role.addToPolicy(
            PolicyStatement.Builder.create()
                .actions(USE)
                .resources(List.of(it.getKeyArn()))
                .conditions(
                    Map.of(
                        "StringEquals",
                        Map.of(
                            "kms:ViaService",
                            service + "." + Stack.of(role).getRegion() + ".amazonaws.com")))
                .build()));
  }
}
