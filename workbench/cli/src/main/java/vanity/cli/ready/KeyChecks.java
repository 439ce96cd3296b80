package vanity.cli.ready;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyMetadata;
import software.amazon.awssdk.services.kms.model.KeyState;
import vanity.cli.account.Asking;
import vanity.cli.account.Clients;
import vanity.cli.account.Finding;

/** Whether the customer's own keys can be used. */
final class KeyChecks {
  private final Clients clients;
  private final Plan plan;

  KeyChecks(Clients clients, Plan plan) {
    this.clients = clients;
    this.plan = plan;
  }

  List<Finding> keys() {
    return plan.keys().stream().map(this::key).toList();
  }

  private Finding key(String arn) {
    KmsClient kms = clients.client(KmsClient.class, KmsClient::builder, arn.split(":")[3]);
    Optional<KeyMetadata> found =
        Asking.find(() -> kms.describeKey(call -> call.keyId(arn)).keyMetadata());
    if (found.isEmpty()) {
      return Finding.blocker("key", arn + " does not exist", "Give another");
    }
    KeyMetadata key = found.get();
    return key.keyState() == KeyState.ENABLED
        ? Finding.ok("key", arn + " is enabled")
        : Finding.blocker(
            "key",
            "%s is in state %s".formatted(arn, key.keyStateAsString()),
            "Enable it: aws kms enable-key --key-id " + arn);
  }
}
