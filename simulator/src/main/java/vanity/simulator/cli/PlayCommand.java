package vanity.simulator.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanity.engine.Lexicon;
import vanity.simulator.CallPlayer;
import vanity.simulator.LocalBackend;
import vanity.simulator.PhoneSystem;
import vanity.simulator.lex.LexSettings;

/** Plays {@code .call} files and tells which links of the flow they walked. */
@Command(
    name = "play",
    description = "Runs .call files or folders of them; prints link coverage of the flow.")
final class PlayCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "CALL", description = ".call files, or folders of them")
  private List<Path> calls = List.of();

  @Option(names = "--json", description = "one object a call, then the coverage, as JSON")
  private boolean json;

  @Option(names = "--update", description = "write each call's transcript beside it")
  private boolean update;

  @Override
  public Integer call() throws IOException {
    List<Path> files = files();
    LocalBackend here = LocalBackend.inMemory(Lexicon.load());
    PlayReport report =
        new PlayReport(new PrintStream(System.out, true, StandardCharsets.UTF_8), json);
    boolean fine = true;
    try (PhoneSystem phones = PhoneSystem.at(Project.root(), here, LexSettings.usual())) {
      var player = new CallPlayer(phones, here::withoutCallers);
      for (Path file : files) {
        PlayResult result = PlayResult.of(file, player.play(file), update);
        report.call(result);
        fine &= !result.differs();
      }
      report.coverage(phones.linkCoverage(), phones.botCoverage());
    }
    return fine ? 0 : 1;
  }

  private List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (Path call : calls) {
      if (!Files.exists(call)) {
        throw new NoSuchFileException(call.toString());
      }
      List<Path> found = CallPlayer.files(call);
      if (found.isEmpty()) {
        throw new WrongUsage("there is no .call file in " + call);
      }
      files.addAll(found);
    }
    return files;
  }
}
