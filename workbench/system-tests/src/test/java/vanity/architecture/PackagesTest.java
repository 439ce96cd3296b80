package vanity.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static vanity.architecture.House.ALL;
import static vanity.architecture.House.check;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** A package is a room: small enough to look around in, and without a way in circles. */
class PackagesTest {
  private static final long MOST = 30;

  // One idea each, which rooms would only cut up; but the conversation and hearing are still to
  // get rooms.
  private static final Set<String> LARGE =
      Set.of(
          "vanity.engine",
          "vanity.bot",
          "vanity.simulator.flow",
          "vanity.infra",
          "vanity.publisher");

  @Test
  void packagesHaveNoCycles() {
    // Keypad is one idea for the engine and for its index; the index uses nothing else of it.
    check(
        slices()
            .matching("vanity.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAnyPackage("vanity.engine.index"), simpleName("Keypad"))
            .because("a room that needs another back cannot be read, or tried, without it"));
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> packages =
        ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));

    assertThat(packages)
        .allSatisfy(name ->
            assertThat(ALL.contain(name + ".package-info")).as("package-info of %s", name).isTrue())
        .allSatisfy(name ->
            assertThat(ALL.get(name + ".package-info").isAnnotatedWith(NullMarked.class))
                .as("@NullMarked on %s", name)
                .isTrue());
  }

  @Test
  void aPackageHasThirtyClassesAtMost() {
    Map<String, Long> classes =
        ALL.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .filter(type -> !LARGE.contains(type.getPackageName()))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

    assertThat(classes)
        .isNotEmpty()
        .allSatisfy((name, count) ->
            assertThat(count).as("classes in %s; give it rooms", name).isLessThanOrEqualTo(MOST));
  }
}
