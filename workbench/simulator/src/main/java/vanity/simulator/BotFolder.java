package vanity.simulator;

import java.io.IOException;
import java.nio.file.Path;
import vanity.bot.BotCheck;
import vanity.bot.BotDefinition;
import vanity.bot.BotReader;
import vanity.bot.UnreadableBotException;
import vanity.json.Problem;
import vanity.simulator.file.BrokenFile;

/** A bot's export folder, read for calls. */
final class BotFolder {
  private BotFolder() {}

  /**
   * The bot as its files have it.
   *
   * @throws BrokenFile naming the file that is none of a bot
   */
  static BotDefinition readable(Path folder) throws IOException {
    try {
      return BotReader.read(folder);
    } catch (UnreadableBotException e) {
      throw new BrokenFile(folder, String.valueOf(e.getMessage()));
    }
  }

  /**
   * The bot whose export is somewhere in a folder or zip, or which the folder itself is.
   *
   * @throws BrokenFile naming the file that is none of a bot
   */
  static BotDefinition anywhere(Path folder) throws IOException {
    try {
      return BotReader.find(folder);
    } catch (UnreadableBotException e) {
      throw new BrokenFile(folder, String.valueOf(e.getMessage()));
    }
  }

  /**
   * The bot, checked as the console and a build would check it.
   *
   * @throws BrokenFile naming the first problem
   */
  static BotDefinition deployable(Path folder) throws IOException {
    BotDefinition bot = readable(folder);
    BotCheck.check(bot).stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .findFirst()
        .ifPresent(problem -> {
          throw new BrokenFile(folder, problem.where() + ": " + problem.message());
        });
    return bot;
  }
}
