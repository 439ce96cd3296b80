package vanity.cli.usage;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import vanity.contactflow.catalogue.Nearest;

/** What is wrong with a command line, in one line that names what was most likely meant. */
public final class Complaint {
  private Complaint() {}

  /** The unknown word if there is one, for all else may be wrong because of it. */
  public static String about(ParameterException e) {
    CommandLine command = e.getCommandLine();
    return unknown(command).orElseGet(() -> Objects.toString(e.getMessage()));
  }

  private static Optional<String> unknown(CommandLine command) {
    List<String> unmatched = command.getUnmatchedArguments();
    Collection<String> options = command.getCommandSpec().optionsMap().keySet();
    Optional<String> option = unmatched.stream().filter(it -> it.startsWith("-")).findFirst();
    if (option.isPresent()) {
      String name = option.get().split("=", 2)[0];
      return Optional.of(unknown("option", name, options, "./vanity " + own(command) + "--help"));
    }
    return unmatched.stream().findFirst().map(word -> unexpected(word, command));
  }

  private static String unexpected(String word, CommandLine command) {
    return command.getParent() == null
        ? unknown("command", word, command.getSubcommands().keySet(), "./vanity --help")
        : "'%s' is one word too many; see ./vanity %s --help"
            .formatted(word, command.getCommandName());
  }

  private static String own(CommandLine command) {
    return command.getParent() == null ? "" : command.getCommandName() + " ";
  }

  private static String unknown(String kind, String word, Collection<String> known, String help) {
    return Nearest.of(word, known)
        .map(near -> "unknown %s '%s'; did you mean %s?".formatted(kind, word, near))
        .orElseGet(() -> "unknown %s '%s'; %s lists them".formatted(kind, word, help));
  }
}
