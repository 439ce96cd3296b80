package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vanity.contract.Handlers;
import vanity.contract.Variables;

class EnvironmentTest {
  private final Template template = Variants.ALL_OPTIONS.template();

  @Test
  void tellsTheFunctionsEverySettingTheyReadAndNothingElse() {
    Set<String> set = new TreeSet<>();
    for (var handler : Set.of(Handlers.FULFILLMENT, Handlers.LATE_WRITES, Handlers.API))
      set.addAll(
          Tree.object(template.function(handler).property("Environment", "Variables")).keySet());

    assertThat(set).isEqualTo(Variables.deployed());
  }

  @Test
  void handsTheBusinessWordsOverWithoutComments() {
    for (var handler : Set.of(Handlers.FULFILLMENT, Handlers.API))
      assertThat(
              template
                  .function(handler)
                  .property("Environment", "Variables", Variables.BUSINESS_WORDS))
          .isEqualTo("flowers 20\nroses");
  }
}
