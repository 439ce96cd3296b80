package vanity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The launcher answers {@code --help} and {@code --version} from files, before anything is built;
 * they say what the program would. {@code -Dvanity.generate=true} writes them.
 */
class HelpTextsTest {
  private static final Path HELP = Path.of("help");

  @Test
  void areWhatTheProgramSays() throws IOException {
    Map<String, String> texts = texts();
    if (Boolean.getBoolean("vanity.generate")) {
      write(texts);
    }

    assertThat(written()).isEqualTo(texts);
  }

  private static Map<String, String> texts() {
    CommandLine program = Main.commandLine();
    Map<String, String> texts = new TreeMap<>();
    texts.put("vanity.txt", program.getUsageMessage(Ansi.OFF));
    program
        .getSubcommands()
        .forEach((name, command) -> texts.put(name + ".txt", command.getUsageMessage(Ansi.OFF)));
    texts.put("version", program.getCommandSpec().version()[0] + "\n");
    texts.put("completion.bash", AutoComplete.bash("vanity", program));
    return texts;
  }

  private static Map<String, String> written() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(HELP)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static void write(Map<String, String> texts) throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(HELP.resolve(text.getKey()), text.getValue());
    }
  }
}
