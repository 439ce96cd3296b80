package vanity.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.architecture.House.ALL;
import static vanity.architecture.House.isPublic;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package shows what others use, and keeps the rest to itself. */
class PublicClassesTest {
  private static final Set<String> USED_ELSEWHERE = usedElsewhere();

  @Test
  void aClassIsPublicOnlyWhereAnotherPackageUsesIt() {
    assertThat(ALL.stream().filter(PublicClassesTest::isNeedlesslyPublic).map(JavaClass::getName))
        .as("public classes that no other package uses")
        .isEmpty();
  }

  private static boolean isNeedlesslyPublic(JavaClass type) {
    return type.isTopLevelClass()
        && isPublic(type)
        && !isStartedFromOutside(type)
        && !isOfConstants(type)
        && !isUsedElsewhere(type)
        && siblingsUsedElsewhere(type).noneMatch(sibling -> shows(sibling, type));
  }

  /** By the house, its tests or its benchmarks. */
  private static Set<String> usedElsewhere() {
    return Stream.of(ALL, House.tests(), House.benchmarks())
        .flatMap(JavaClasses::stream)
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(PublicClassesTest::leavesItsPackage)
        .map(use -> file(use.getTargetClass()))
        .collect(Collectors.toSet());
  }

  private static boolean leavesItsPackage(Dependency use) {
    return !use.getOriginClass().getPackageName().equals(use.getTargetClass().getPackageName());
  }

  private static boolean isUsedElsewhere(JavaClass type) {
    return USED_ELSEWHERE.contains(file(type));
  }

  private static Stream<JavaClass> siblingsUsedElsewhere(JavaClass type) {
    return type.getPackage().getClasses().stream().filter(PublicClassesTest::isUsedElsewhere);
  }

  private static String file(JavaClass type) {
    return type.getName().split("\\$")[0];
  }

  /** Whether who uses a class is handed another one. */
  private static boolean shows(JavaClass shop, JavaClass type) {
    return shop.getCodeUnits().stream()
        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
        .anyMatch(unit -> unit.getAllInvolvedRawTypes().contains(type));
  }

  /** The compiler copies constants, so that no trace of their class is left where they are used. */
  private static boolean isOfConstants(JavaClass type) {
    return type.getPackageName().equals("vanity.contract");
  }

  /** By the launcher, by AWS, or by CDK. */
  private static boolean isStartedFromOutside(JavaClass type) {
    return type.tryGetMethod("main", String[].class).isPresent()
        || type.isAssignableTo(Formatter.class) // java.util.logging makes one by its name
        || type.getAllRawInterfaces().stream()
            .anyMatch(any -> any.getName().matches("com\\.amazonaws\\..*Request(Stream)?Handler"));
  }
}
