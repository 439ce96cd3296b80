package vanity.simulator.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vanity.engine.Lexicon;
import vanity.simulator.LocalBackend;
import vanity.simulator.PhoneSystem;
import vanity.simulator.data.LocalTable;
import vanity.simulator.lex.LexSettings;

/** Where callers are kept. */
final class BackendOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "keep callers in this folder (default: as long as the program runs)")
  private @Nullable Path data;

  PhoneSystem open() throws IOException {
    return phones(backend());
  }

  static PhoneSystem phones(LocalBackend backend) throws IOException {
    return PhoneSystem.at(Project.root(), backend, LexSettings.usual());
  }

  LocalBackend backend() {
    Lexicon lexicon = Lexicon.load();
    return data == null
        ? LocalBackend.inMemory(lexicon)
        : LocalBackend.in(LocalTable.open(data, Project.root()), lexicon);
  }
}
