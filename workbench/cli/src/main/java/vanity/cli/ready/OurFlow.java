package vanity.cli.ready;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.ContactFlow;
import vanity.cli.account.Asking;

/** Tells this deployment's flow from others' by the tag that the publisher gave it. */
final class OurFlow {
  private static final String OWNER_TAG = "vanity-line:owner";

  private final ConnectClient connect;
  private final Plan plan;

  OurFlow(ConnectClient connect, Plan plan) {
    this.connect = connect;
    this.plan = plan;
  }

  boolean is(String flowArn) {
    String[] parts = flowArn.split("/");
    Optional<Map<String, String>> tags =
        Asking.find(() ->
                connect.describeContactFlow(
                    call -> call.instanceId(parts[1]).contactFlowId(parts[parts.length - 1])))
            .map(answer -> answer.contactFlow())
            .map(ContactFlow::tags);
    return tags.map(all -> plan.owner().equals(all.get(OWNER_TAG))).orElse(false);
  }
}
