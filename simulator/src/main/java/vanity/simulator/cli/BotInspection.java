package vanity.simulator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vanity.bot.BotReader;
import vanity.bot.UnreadableBotException;

/** Checks Lex V2 exports. */
final class BotInspection {
  private BotInspection() {}

  static Checked of(Path path) throws IOException {
    try {
      BotReader.read(path);
      return new Checked(path, "bot", null, List.of());
    } catch (UnreadableBotException e) {
      return Checked.unknown(path, "bot", "unreadable", String.valueOf(e.getMessage()));
    }
  }
}
