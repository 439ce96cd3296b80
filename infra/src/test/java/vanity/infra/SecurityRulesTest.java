package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * cdk-nag's AwsSolutions and the CDK's own validator run at every synthesis; whatever they object
 * to is an annotation.
 */
class SecurityRulesTest {
  @ParameterizedTest
  @EnumSource
  void objectToNothingThatHasNoReason(Variants variant) {
    assertThat(variant.synthesis().complaints()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void findAReasonWorthReadingBesideEverySuppression(Variants variant) {
    var reasons =
        variant
            .template()
            .all()
            .flatMap(it ->
                Tree.list(Tree.at(it.json(), "Metadata", "cdk_nag", "rules_to_suppress")).stream())
            .map(it -> String.valueOf(Tree.at(it, "reason")))
            .distinct();

    assertThat(reasons).isNotEmpty().allMatch(it -> it.length() > 30);
  }

  @Test
  void areStrictAboutTemplates() {
    assertThat(Synthesis.cdkJsonContext())
        .containsEntry("@aws-cdk/core:validateAgainstDefaultRules", true);
  }
}
