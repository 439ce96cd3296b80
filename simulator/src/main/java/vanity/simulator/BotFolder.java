package vanity.simulator;

import java.io.IOException;
import java.nio.file.Path;
import vanity.bot.BotCheck;
import vanity.bot.BotDefinition;
import vanity.bot.BotReader;
import vanity.bot.Problem;

/** A bot's export folder, read for calls. */
final class BotFolder {
  private BotFolder() {}

  /**
   * The bot, checked as the console and a build would check it.
   *
   * @throws BrokenFile naming the first problem
   */
  static BotDefinition deployable(Path folder) throws IOException {
    BotDefinition bot = BotReader.read(folder);
    BotCheck.check(bot).stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .findFirst()
        .ifPresent(problem -> {
          throw new BrokenFile(folder, problem.where() + ": " + problem.message());
        });
    return bot;
  }
}
