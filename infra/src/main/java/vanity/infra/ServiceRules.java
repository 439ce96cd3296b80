package vanity.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vanity.bot.BotCheck;
import vanity.bot.BotLocale;
import vanity.bot.BotReader;
import vanity.contactflow.FlowReader;
import vanity.contactflow.FlowType;
import vanity.contactflow.ParsedFlow;
import vanity.contactflow.check.FlowCheck;
import vanity.json.Problem;

/**
 * What Amazon Connect and Lex would refuse, told before anything is deployed instead of in the
 * middle of it.
 */
final class ServiceRules {
  private ServiceRules() {}

  static void check(Artifacts artifacts) {
    var problems =
        Stream.of(
                flow(artifacts.flow(), FlowType.CONTACT_FLOW),
                flow(artifacts.queueFlow(), FlowType.CUSTOMER_QUEUE),
                bot(artifacts.botDefinition()))
            .flatMap(each -> each)
            .toList();
    if (!problems.isEmpty()) throw new WrongContext(problems);
  }

  private static Stream<String> flow(Path file, FlowType type) {
    try {
      return switch (FlowReader.read(Files.readString(file))) {
        case ParsedFlow.Refused refused -> Stream.of(file + " is " + refused.reason());
        case ParsedFlow.Read read ->
            FlowCheck.problems(read, type).stream()
                .filter(it -> it.severity() == Problem.Severity.ERROR)
                .map(it -> "%s: %s: %s".formatted(file, it.where(), it.message()));
      };
    } catch (IOException unreadable) {
      return Stream.of(file + " cannot be read: " + unreadable.getMessage());
    }
  }

  private static Stream<String> bot(Path folder) {
    try {
      var bot = BotReader.read(folder);
      var locales = bot.locales().stream().map(BotLocale::id).toList();
      return Stream.concat(
          BotCheck.check(bot).stream()
              .filter(it -> it.severity() == Problem.Severity.ERROR)
              .map(it -> "%s: %s: %s".formatted(folder, it.where(), it.message())),
          locales.equals(List.of(VanityBot.LOCALE))
              ? Stream.empty()
              : Stream.of(
                  "%s holds the locales %s: the flow calls %s alone"
                      .formatted(folder, locales, VanityBot.LOCALE)));
    } catch (IOException unreadable) {
      return Stream.of(folder + " cannot be read: " + unreadable.getMessage());
    }
  }
}
