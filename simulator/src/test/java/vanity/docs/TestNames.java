package vanity.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java tests of all modules, by class; a class has the tests of the one that it extends. */
record TestNames(Map<String, Set<String>> byClass) {
  private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");
  private static final Pattern PARENT = Pattern.compile("\\bclass \\w+ extends (\\w+)");

  static TestNames ofTheProject() throws IOException {
    var names = new TestNames(new TreeMap<>());
    try (Stream<Path> files = Files.walk(Repository.root(), 12)) {
      for (Path file :
          files.filter(path -> path.toString().matches(".*/src/test/java/.*\\.java")).toList()) {
        names.read(file);
      }
    }
    return names;
  }

  private void read(Path file) throws IOException {
    String text = Files.readString(file);
    Set<String> methods =
        byClass.computeIfAbsent(
            file.getFileName().toString().replace(".java", ""), _ -> new TreeSet<>());
    METHOD.matcher(text).results().forEach(found -> methods.add(found.group(1)));
    Matcher parent = PARENT.matcher(text);
    if (parent.find()) {
      methods.add("extends " + parent.group(1));
    }
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
    if (type.isEmpty()) {
      return byClass.keySet().stream().anyMatch(any -> has(any, test));
    }
    return byClass.getOrDefault(type, Set.of()).stream()
        .anyMatch(name ->
            name.startsWith("extends ")
                ? has(name.substring("extends ".length()), test)
                : matches(name, test));
  }

  private static boolean matches(String name, String test) {
    return test.endsWith("...")
        ? name.startsWith(test.substring(0, test.length() - 3))
        : name.equals(test);
  }
}
