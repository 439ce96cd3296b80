package vanity.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.engine.BusinessWords;
import vanity.engine.Lexicon;
import vanity.simulator.data.LocalTable;
import vanity.simulator.lex.LexSettings;
import vanity.simulator.line.CallEvent;
import vanity.simulator.script.ScriptReader;

/** A caller is told the truth where the folder of callers breaks during a call. */
class BrokenFolderCallTest {
  private static final Path PROJECT = Path.of("../..");

  @TempDir private Path folder;

  @Test
  void saysThatANumberCouldNotBeSaved() throws IOException {
    var table = LocalTable.open(folder, PROJECT);
    try (Backend backend = LocalBackend.in(table, Lexicon.load(), BusinessWords.NONE)) {
      breakFolder();

      assertThat(heard(backend)).contains("I couldn't save").doesNotContain("I have kept");
    }
  }

  /** Neither the engine nor another one in its place can serve it. */
  private void breakFolder() throws IOException {
    var engines = ProcessHandle.current().children().toList();
    engines.forEach(ProcessHandle::destroyForcibly);
    engines.forEach(engine -> engine.onExit().join());
    Files.writeString(folder.resolve("table/CURRENT"), "x");
  }

  private static String heard(Backend backend) throws IOException {
    var script = ScriptReader.read("test", "from +18003569377\nsay keep number one\npress 9\n");
    try (PhoneSystem phones = PhoneSystem.at(PROJECT, backend, LexSettings.usual())) {
      return new CallPlayer(phones, () -> backend)
          .play(script).outcomes().stream()
              .flatMap(outcome -> outcome.transcript().events().stream())
              .map(TimedEvent::event)
              .filter(CallEvent.Say.class::isInstance)
              .map(event -> ((CallEvent.Say) event).text())
              .reduce("", (all, said) -> all + "\n" + said);
    }
  }
}
