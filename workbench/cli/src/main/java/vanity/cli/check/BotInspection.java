package vanity.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vanity.bot.BotCheck;
import vanity.bot.BotReader;
import vanity.bot.UnreadableBotException;

/** Checks Lex V2 exports. */
final class BotInspection {
  private BotInspection() {}

  static Checked of(Path path) throws IOException {
    try {
      List<FileFinding> findings =
          BotCheck.check(BotReader.read(path)).stream().map(FileFinding::of).toList();
      return new Checked(path, "bot", null, findings);
    } catch (UnreadableBotException e) {
      return Checked.unknown(path, "bot", "unreadable", String.valueOf(e.getMessage()));
    }
  }
}
