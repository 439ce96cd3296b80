package vanity.cli.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vanity.cli.usage.WrongUsage;
import vanity.engine.BusinessWords;
import vanity.engine.Lexicon;
import vanity.simulator.Backend;
import vanity.simulator.LocalBackend;
import vanity.simulator.PhoneSystem;
import vanity.simulator.RealRuntimeBackend;
import vanity.simulator.data.LocalTable;
import vanity.simulator.lex.LexSettings;

/** Where callers are kept. */
public final class BackendOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "the folder callers are kept in (default: none, they are forgotten at the end)")
  private @Nullable Path data;

  public PhoneSystem open(OwnWordsOption words) throws IOException {
    return phones(backend(words));
  }

  /** The Lambda in a process of its own; without a data folder, its table lasts for this run. */
  public PhoneSystem openRealRuntime(OwnWordsOption words) throws IOException {
    Path root = Project.root();
    TemporaryFolder own = TemporaryFolder.make();
    var table = LocalTable.open(data == null ? own.path() : data, root);
    return phones(
        new RealRuntimeBackend(
            RealRuntimeBackend.jar(root),
            table,
            words.lines(),
            own.path().resolve("lambda.log"),
            own::close));
  }

  public static PhoneSystem phones(Backend backend) throws IOException {
    return PhoneSystem.at(Project.root(), backend, LexSettings.usual());
  }

  /** Told after a call, in whole lines: where to see its caller, or how to keep callers. */
  public String whereCallersAre() {
    return data == null
        ? "This call is forgotten now. With --data DIR callers are remembered,"
            + " and ./vanity callers --data DIR shows them.\n"
        : "See the caller with ./vanity callers --data %1$s, or on the page: ./vanity serve --data %1$s%n"
            .formatted(data);
  }

  /** As {@link #backend}, for who only reads: a folder that is not there is a slip of the pen. */
  public LocalBackend existing() {
    if (data != null && !Files.isDirectory(data)) {
      throw new WrongUsage("there is no folder %s; calls with --data make it".formatted(data));
    }
    return backend(Lexicon.load(), BusinessWords.NONE);
  }

  public LocalBackend backend(OwnWordsOption words) throws IOException {
    Lexicon lexicon = Lexicon.load();
    return backend(lexicon, words.read(lexicon));
  }

  private LocalBackend backend(Lexicon lexicon, BusinessWords words) {
    return data == null
        ? LocalBackend.inMemory(lexicon, words)
        : LocalBackend.in(LocalTable.open(data, Project.root()), lexicon, words);
  }
}
