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
  /** What storing under a key takes; DynamoDB and CloudWatch name all of it. */
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

  /** What sending to a queue under a key takes; its receiver decrypts alone. */
  private static final List<String> SEND = List.of("kms:Decrypt", "kms:GenerateDataKey");

  /** Lets the role keep data in the table under the key, and in no other way. */
  void allowTable(Role role) {
    allow(role, "dynamodb", USE);
  }

  /** Lets the role send to the queues under the key, and receive from them. */
  void allowQueues(Role role) {
    allow(role, "sqs", SEND);
  }

  private void allow(Role role, String service, List<String> actions) {
    key.ifPresent(it ->
        role.addToPolicy(
            PolicyStatement.Builder.create()
                .actions(actions)
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
