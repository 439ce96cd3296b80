package vanity.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static vanity.architecture.House.check;
import static vanity.architecture.House.noClassesIn;
import static vanity.architecture.Rooms.INFRA;

import com.tngtech.archunit.core.domain.JavaCall;
import org.junit.jupiter.api.Test;

/** The same deployment gives the same template, run after run. */
class OrderTest {
  private static final int ONE_ENTRY = 2;

  @Test
  void noMapOrSetOfTheDeploymentHasAnotherOrderInEachRun() {
    check(
        noClassesIn(INFRA)
            .should()
            .callMethodWhere(
                describe("makes a map or a set in chance order", OrderTest::isInChanceOrder))
            .because("a template that differs from itself is deployed again: InOrder makes maps"));
  }

  private static boolean isInChanceOrder(JavaCall<?> call) {
    String target = call.getTargetOwner().getName() + "." + call.getName();
    int arguments = call.getTarget().getRawParameterTypes().size();
    return switch (target) {
      case "java.util.Map.of" -> arguments > ONE_ENTRY;
      case "java.util.Set.of" -> arguments > 1 || takesMany(call);
      default ->
          target.matches(
              "java\\.util\\.(Map\\.(ofEntries|copyOf)|Set\\.copyOf"
                  + "|stream\\.Collectors\\.toUnmodifiable(Map|Set))");
    };
  }

  private static boolean takesMany(JavaCall<?> call) {
    return call.getTarget().getRawParameterTypes().stream().anyMatch(it -> it.isArray());
  }
}
