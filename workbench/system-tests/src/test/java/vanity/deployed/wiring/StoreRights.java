package vanity.deployed.wiring;

import java.util.List;
import java.util.Map;
import vanity.deployed.account.Account;
import vanity.deployed.assembly.Resource;
import vanity.deployed.assembly.Trees;

/** What a role needs for a request to a table or a queue; their keys ask for more. */
record StoreRights(PlayedStack stack, String role) {
  /** What DynamoDB's developer guide names for a table under a customer's key. */
  private static final List<String> TABLE_KEY =
      List.of(
          "Encrypt",
          "Decrypt",
          "ReEncryptFrom",
          "ReEncryptTo",
          "GenerateDataKey",
          "GenerateDataKeyWithoutPlaintext",
          "DescribeKey");

  /** The same of SQS's for who sends; who receives needs the first alone. */
  private static final List<String> SENDERS_KEY = List.of("Decrypt", "GenerateDataKey");

  boolean onTable(String operation, String name, String index) {
    Resource table = stack.assembly.only("AWS::DynamoDB::GlobalTable");
    String named = table.ref().equals(name) ? table.arn() : table.arn().replace(table.ref(), name);
    boolean asked =
        stack.allows(
            role,
            "dynamodb:" + operation,
            named + (index.isEmpty() ? "" : "/index/" + index),
            Map.of());
    return asked && key(tableKey(table), "dynamodb", TABLE_KEY);
  }

  private static String tableKey(Resource table) {
    return table.list("Replicas").stream()
        .filter(it -> "us-east-1".equals(Trees.at(it, List.of("Region"))))
        .map(it -> Trees.at(it, List.of("SSESpecification", "KMSMasterKeyId")))
        .map(it -> it == null ? "" : it.toString())
        .findFirst()
        .orElse("");
  }

  boolean onQueue(String operation, String url) {
    return onQueue(operation, url, SENDERS_KEY);
  }

  private boolean onQueue(String operation, String url, List<String> keyActions) {
    String arn =
        "arn:aws:sqs:us-east-1:%s:%s"
            .formatted(Account.ID, url.substring(url.lastIndexOf('/') + 1));
    return stack.allows(role, "sqs:" + operation, arn, Map.of())
        && key(queueKey(arn), "sqs", keyActions);
  }

  private String queueKey(String arn) {
    return stack.assembly.ofType("AWS::SQS::Queue").stream()
        .filter(it -> it.arn().equals(arn))
        .map(stack::play)
        .map(it -> it.text("KmsMasterKeyId"))
        .findFirst()
        .orElse("");
  }

  /** What Lambda does in the name of a function whose queue it polls. */
  void polls(Resource queue) {
    List.of("ReceiveMessage", "DeleteMessage", "GetQueueAttributes")
        .forEach(it -> onQueue(it, queue.ref(), List.of("Decrypt")));
  }

  private boolean key(String key, String service, List<String> actions) {
    return key.isEmpty()
        || actions.stream()
            .allMatch(it ->
                stack.allows(
                    role,
                    "kms:" + it,
                    key,
                    Map.of("kms:viaservice", service + ".us-east-1.amazonaws.com")));
  }
}
