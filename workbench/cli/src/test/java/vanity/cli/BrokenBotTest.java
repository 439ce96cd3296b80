package vanity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bot that {@code check} rejects takes no call, as it could not be deployed. */
@Timeout(20) // A server that is not refused would run for ever.
class BrokenBotTest {
  private static final String INTENTS = "VanityLine/BotLocales/en_US/Intents/";
  private static final String SPELL = INTENTS + "SpellNumber/Intent.json";
  private static final String HELP = INTENTS + "Help/Intent.json";

  @TempDir private Path home;

  @BeforeEach
  void copyWhatACallReads() throws IOException {
    copy("contactflow/flow");
    copy("bot/definition");
    Files.createDirectories(home.resolve("dashboard-vue/dist/local"));
    Files.writeString(home.resolve("one.call"), "from +18003569377\nhang up\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"call", "play one.call", "serve --port 0"})
  void refusesASlotThatThereIsNot(String command) throws IOException {
    edit(SPELL, "spell out {choice}", "spell out {chioce}");

    refused(
        command,
        SPELL,
        "utterance 'spell out {chioce}' names {chioce}, which is not a slot of intent"
            + " 'SpellNumber'");
  }

  @Test
  void refusesAnUtteranceWithTwoMeanings() throws IOException {
    edit(HELP, "\"help me\"", "\"spell it\"");

    refused("call", INTENTS, "utterance 'spell it' also leads to intent");
  }

  @Test
  void refusesAKeyThatAnExportDoesNotKnow() throws IOException {
    edit(HELP, "\"utterance\": \"help me\"", "\"uterance\": \"help me\"");

    refused("call", HELP, "'utterance' is missing");
  }

  private void refused(String command, String... told) {
    String[] arguments = command.replace("one.call", home + "/one.call").split(" ");
    Ran ran = Ran.runIn(home, "", arguments);

    assertThat(ran.err())
        .startsWith("vanity: " + home.resolve("bot/definition") + ": ")
        .contains(told)
        .hasLineCount(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.status()).isEqualTo(1);
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = home.resolve("bot/definition").resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private void copy(String folder) throws IOException {
    Path source = Path.of("../..").resolve(folder);
    try (Stream<Path> walk = Files.walk(source)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path copy = home.resolve(folder).resolve(source.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
