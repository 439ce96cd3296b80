package vanity.infra;

import java.util.Map;
import java.util.Optional;

/**
 * One deployment as its context describes it; {@link DeploymentReader} checks it once, everything
 * else trusts it.
 */
record Deployment(
    String stage,
    Place place,
    ConnectSource connect,
    NumberSource number,
    CallRules calls,
    DataRules data,
    boolean page,
    Optional<SiteAddress> site,
    Optional<String> alarmEmail,
    Optional<String> repair) {

  /** Reads and checks the context; a {@link WrongContext} tells all that is wrong with it. */
  static Deployment of(Map<String, ?> context) {
    return new DeploymentReader(new Context(context)).read();
  }

  /** The one value that names and tags whatever this deployment owns. */
  String name() {
    return "vanity-line-" + stage;
  }

  /** The name people see in Amazon Connect. */
  String flowName() {
    return "Vanity Line " + stage;
  }

  /** The same for callers who wait for a person. */
  String queueFlowName() {
    return flowName() + ", in the queue";
  }
}
