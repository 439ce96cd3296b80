package vanity.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The compiled Java tests of all modules, by class; a class has the tests of the one that it
 * extends.
 */
record TestNames(Map<String, Set<String>> byClass) {

  static TestNames ofTheProject() throws IOException {
    var names = new TestNames(new TreeMap<>());
    new ClassFileImporter().importPaths(compiled()).forEach(names::add);
    return names;
  }

  private static List<Path> compiled() throws IOException {
    try (Stream<Path> folders =
        Files.find(Repository.root(), 4, (path, _) -> path.endsWith("target/test-classes"))) {
      return folders.toList();
    }
  }

  private void add(JavaClass type) {
    Set<String> tests = byClass.computeIfAbsent(outermost(type), _ -> new TreeSet<>());
    type.getAllMethods().stream()
        .filter(TestNames::isTest)
        .map(JavaMethod::getName)
        .forEach(tests::add);
  }

  private static String outermost(JavaClass type) {
    return type.getName().substring(type.getPackageName().length() + 1).split("\\$")[0];
  }

  private static boolean isTest(JavaMethod method) {
    return method.getAnnotations().stream()
        .map(annotation -> annotation.getRawType().getSimpleName())
        .anyMatch(name -> name.endsWith("Test"));
  }

  boolean hasClass(String name) {
    return byClass.containsKey(name);
  }

  /**
   * Whether a class has a test.
   *
   * @param type empty for any class
   * @param test its name, or its beginning and three dots
   */
  boolean has(String type, String test) {
    Stream<Set<String>> names =
        type.isEmpty()
            ? byClass.values().stream()
            : Stream.of(byClass.getOrDefault(type, Set.of()));
    return names.flatMap(Set::stream).anyMatch(name -> matches(name, test));
  }

  private static boolean matches(String name, String test) {
    return test.endsWith("...")
        ? name.startsWith(test.substring(0, test.length() - 3))
        : name.equals(test);
  }
}
