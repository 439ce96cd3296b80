package vanity.infra;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.List;
import software.constructs.IConstruct;

/**
 * Written reasons for what a security rule would object to; they are in the template beside the
 * resource.
 */
final class Reasons {
  private Reasons() {}

  static void give(IConstruct construct, String rule, String reason) {
    add(construct, NagPackSuppression.builder().id(rule).reason(reason).build());
  }

  /** For these findings of the rule only. */
  static void give(IConstruct construct, String rule, String reason, List<String> findings) {
    add(
        construct,
        NagPackSuppression.builder().id(rule).reason(reason).appliesTo(findings).build());
  }

  private static void add(IConstruct construct, NagPackSuppression suppression) {
    NagSuppressions.addResourceSuppressions(construct, List.of(suppression), true);
  }
}
