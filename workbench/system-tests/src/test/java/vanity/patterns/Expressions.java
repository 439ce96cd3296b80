package vanity.patterns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the regular expressions of the project by itself. A text that only looks like one is taken
 * for one, too.
 */
final class Expressions {
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

  private static final List<String> SCRIPTS =
      List.of("dashboard-vue/src", "workbench/simulator/src/main/resources");

  /** Without one of these, a text is as long as what it matches. */
  private static final Pattern REPEATS = Pattern.compile("[*+{]");

  /** A script's expression may be used wherever a value may. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "[(,=:?&|]\\s*/((?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*\\])+)/[dgimsuvy]*");

  private Expressions() {}

  static List<Expression> ofTheProgram(Path root) {
    Map<String, List<Path>> sources = new TreeMap<>();
    MODULES.forEach(module ->
        sources.putAll(
            files(root.resolve(module).resolve("target/classes"), ".class")
                .collect(Collectors.groupingBy(it -> outermost(it)))));
    return sources.entrySet().stream()
        .flatMap(source ->
            CompiledExpressions.of(source.getValue()).entrySet().stream()
                .flatMap(it -> expression(source.getKey(), it.getKey(), it.getValue()).stream()))
        .toList();
  }

  static List<Expression> ofTheScripts(Path root) {
    return SCRIPTS.stream()
        .flatMap(folder -> files(root.resolve(folder), ".ts", ".vue", ".js"))
        .flatMap(file ->
            LITERAL
                .matcher(text(file))
                .results()
                .flatMap(
                    it -> expression(file.getFileName().toString(), it.group(1), true).stream()))
        .toList();
  }

  private static Optional<Expression> expression(String file, String text, boolean searches) {
    try {
      return REPEATS.matcher(text).find()
          ? Optional.of(new Expression(file, Pattern.compile(text), searches))
          : Optional.empty();
    } catch (PatternSyntaxException other) {
      return Optional.empty();
    }
  }

  private static String outermost(Path file) {
    return file.getParent().getFileName()
        + "/"
        + file.getFileName().toString().replaceFirst("(\\$.*)?\\.class$", "");
  }

  private static Stream<Path> files(Path folder, String... ends) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all
          .filter(file -> Stream.of(ends).anyMatch(file.toString()::endsWith))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
