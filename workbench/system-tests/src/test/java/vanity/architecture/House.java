package vanity.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes of every module that has been built, and how a rule is held over them. */
final class House {
  private static final List<String> MODULES =
      List.of(
          "engine",
          "contract",
          "bot",
          "contactflow",
          "fulfillment",
          "flow-publisher",
          "infra",
          "workbench/simulator",
          "workbench/cli");

  static final JavaClasses ALL = classes("target/classes", MODULES);

  private House() {}

  static JavaClasses tests() {
    return classes(
        "target/test-classes",
        Stream.concat(MODULES.stream(), Stream.of("workbench/system-tests")).toList());
  }

  static JavaClasses benchmarks() {
    return classes("target/classes", List.of("workbench/benchmarks"));
  }

  /** The beginning of a rule about these packages. */
  static GivenClassesConjunction noClassesIn(String... packages) {
    return noClasses().that().resideInAnyPackage(packages);
  }

  /** A rule holds, too, where a module has not been built. */
  static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(ALL);
  }

  static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  /** The name of the file that a class is written in. */
  static String outermost(JavaClass type) {
    return type.getName().substring(type.getPackageName().length() + 1).split("\\$")[0];
  }

  private static JavaClasses classes(String folder, List<String> modules) {
    Path root = Path.of("../..").toAbsolutePath().normalize();
    return new ClassFileImporter()
        .importPaths(
            modules.stream()
                .map(module -> root.resolve(module).resolve(folder))
                .filter(Files::isDirectory)
                .toList());
  }
}
