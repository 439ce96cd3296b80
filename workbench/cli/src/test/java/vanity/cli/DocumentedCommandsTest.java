package vanity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Every command that a document names is one, with options that it takes. */
class DocumentedCommandsTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^(?:\\$ |- run: .*)?\\./vanity((?: [^\\n`#|]*)?)|`\\./vanity( [^`]*)?`");
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

  /** What the launcher does by itself; the CDK calls it. */
  private static final String LAUNCHERS_OWN = "infra-app";

  private final CommandLine program = Main.commandLine();

  @Test
  void everyCommandOfTheDocumentsIsOne() throws IOException {
    var wrong = new ArrayList<String>();
    int seen = 0;
    for (Path document : documents()) {
      for (String line : commands(document)) {
        seen++;
        problem(line).ifPresent(it -> wrong.add(ROOT.relativize(document) + ": " + line + it));
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(seen).as("commands in documents").isGreaterThan(40);
  }

  @Test
  void findsWhatIsWrong() {
    assertThat(problem("sing a song")).contains(" has the unknown command sing");
    assertThat(problem("play --loud a.call")).contains(" has the unknown option --loud");
    assertThat(problem("--open")).isEmpty();
    assertThat(problem("numbers - --top 5 --json")).isEmpty();
  }

  private Optional<String> problem(String line) {
    List<String> words = WORD.matcher(line).results().map(it -> it.group()).toList();
    String first = words.isEmpty() || words.getFirst().startsWith("-") ? "serve" : words.getFirst();
    if (first.equals(LAUNCHERS_OWN)) {
      return Optional.empty();
    }
    CommandLine command = program.getSubcommands().get(first);
    if (command == null) {
      return Optional.of(" has the unknown command " + first);
    }
    return words.stream()
        .filter(word -> word.matches("--?[a-z].*"))
        .map(word -> word.split("=", 2)[0])
        .filter(option -> !command.getCommandSpec().optionsMap().containsKey(option))
        .findFirst()
        .map(option -> " has the unknown option " + option);
  }

  private static List<String> commands(Path document) throws IOException {
    return COMMAND
        .matcher(Files.readString(document))
        .results()
        .map(match -> Stream.of(1, 2).map(match::group).filter(it -> it != null).findFirst())
        .map(found -> found.orElse("").strip())
        .toList();
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
          .filter(file -> file.toString().endsWith(".md"))
          .toList();
    }
  }
}
