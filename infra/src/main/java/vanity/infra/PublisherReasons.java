package vanity.infra;

import software.amazon.awscdk.customresources.Provider;
import software.amazon.awscdk.services.iam.Role;

/** Why the publisher's role and the CDK's framework around it are as they are. */
final class PublisherReasons {
  private PublisherReasons() {}

  static void give(Role role) {
    Reasons.give(
        role,
        "AwsSolutions-IAM5",
        "Flows get their id when they are made, the former flow file is known to the former template alone, and the service-linked role ends in characters of Amazon Connect's own");
  }

  static void giveProvider(Provider provider) {
    var reason = "Part of the CDK's provider framework, which fixes it: ";
    Reasons.give(
        provider,
        "AwsSolutions-IAM4",
        reason + "its functions write logs through the managed policy");
    Reasons.give(
        provider, "AwsSolutions-IAM5", reason + "it may call every version of our two handlers");
    Reasons.give(
        provider, "AwsSolutions-L1", reason + "the runtime comes with the pinned CDK version");
    Reasons.give(
        provider,
        "AwsSolutions-SF1",
        reason + "events carry a signed answer address, so the state machine logs none of them");
    Reasons.give(
        provider,
        "AwsSolutions-SF2",
        reason + "it runs at deployment only and each step is logged by our handler");
  }
}
