package vanity.simulator.cli;

import java.io.IOException;
import vanity.engine.Lexicon;
import vanity.simulator.LocalBackend;
import vanity.simulator.PhoneSystem;
import vanity.simulator.lex.LexSettings;

/** Where callers are kept, and how the Lambda is hosted. */
final class BackendOptions {
  PhoneSystem open() throws IOException {
    return PhoneSystem.at(
        Project.root(), LocalBackend.inMemory(Lexicon.load()), LexSettings.usual());
  }
}
