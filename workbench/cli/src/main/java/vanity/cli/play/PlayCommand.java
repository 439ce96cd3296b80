package vanity.cli.play;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanity.cli.home.Project;
import vanity.cli.usage.WrongUsage;
import vanity.cli.web.ReadyScript;
import vanity.cli.web.SoftphoneWindow;
import vanity.engine.Lexicon;
import vanity.simulator.CallPlayer;
import vanity.simulator.CallPlayer.Played;
import vanity.simulator.LocalBackend;
import vanity.simulator.PhoneSystem;
import vanity.simulator.lex.LexSettings;

/** Plays {@code .call} files and tells which links of the flow they walked. */
@Command(
    description = {
      "Runs .call files or folders of them: what failed where, and link coverage of the flow.",
      "Only a call's own expect lines judge it."
    },
    footer = {
      "",
      "Examples:",
      "  ./vanity play workbench/calls",
      "  ./vanity play --json my.call",
      "  ./vanity play --web my.call"
    })
public final class PlayCommand implements Callable<Integer> {
  // Enough that no processor rests while one long call holds up the report of those behind it.
  private static final int MOST_AT_ONCE = 32;

  @Parameters(arity = "1..*", paramLabel = "CALL", description = ".call files, or folders of them")
  private List<Path> calls = List.of();

  @Option(names = "--json", description = "one object a call, then the coverage, as JSON")
  private boolean json;

  @Option(
      names = "--update",
      description = "write the transcript of each call that passes beside it, for reading")
  private boolean update;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "also write a JUnit report, for a CI service to show")
  private @Nullable Path junit;

  @Option(
      names = "--web",
      description = {
        "then open the first call that failed in the softphone, to go through it in steps;",
        "where none failed, the first"
      })
  private boolean web;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (web && json) {
      throw new WrongUsage("--json has no meaning with --web; drop one of them");
    }
    List<Path> files = files();
    LocalBackend here = LocalBackend.inMemory(Lexicon.load());
    PlayReport report =
        new PlayReport(new PrintStream(System.out, true, StandardCharsets.UTF_8), json);
    var results = new ArrayList<PlayResult>();
    try (PhoneSystem phones = PhoneSystem.at(Project.root(), here, LexSettings.usual())) {
      var player = new CallPlayer(phones, here::withoutCallers);
      files.stream()
          .gather(Gatherers.mapConcurrent(MOST_AT_ONCE, file -> Playing.of(file, player)))
          .map(this::result)
          .peek(results::add)
          .forEachOrdered(result -> tell(result, report));
      report.end(phones.linkCoverage(), phones.botCoverage());
      if (junit != null) {
        JUnitFile.write(junit, results);
      }
      if (web) {
        SoftphoneWindow.onCall(here, phones, ReadyScript.read(worthOpening(results).call()));
      }
    } finally {
      report.tellPassed();
    }
    return report.fine() ? 0 : 1;
  }

  static PlayResult worthOpening(List<PlayResult> results) {
    return results.stream()
        .filter(result -> !result.passed())
        .findFirst()
        .orElse(results.getFirst());
  }

  private record Playing(Path file, Played played) {
    static Playing of(Path file, CallPlayer player) {
      try {
        return new Playing(file, player.play(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private PlayResult result(Playing playing) {
    try {
      return PlayResult.of(playing.file(), playing.played(), update);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tell(PlayResult result, PlayReport report) {
    try {
      report.call(result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
