package vanity.fulfillment.call;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Hears a command in the words themselves, for turns whose intent says nothing: while a slot is
 * asked for the bot holds on to its intent, and a phrase that it has never seen is its fallback.
 */
final class SpokenCommand {
  private static final int MOST_WORDS = 8;

  /**
   * In the order they are looked for, so that "one more time" is no wish for more, and "spell it
   * slowly" none to hear all again.
   */
  private static final List<Map.Entry<Command, List<String>>> PHRASES =
      List.of(
          Map.entry(
              Command.START_OVER,
              List.of(
                  "start over",
                  "start again",
                  "from the start",
                  "from the top",
                  "from the beginning",
                  "back to the first")),
          Map.entry(
              Command.CANCEL,
              List.of("never mind", "nevermind", "cancel", "go back", "forget it", "main menu")),
          Map.entry(
              Command.GOODBYE,
              List.of(
                  "goodbye",
                  "good bye",
                  "bye",
                  "bye bye",
                  "that's all",
                  "that is all",
                  "i'm done",
                  "i am done",
                  "hang up",
                  "nothing else")),
          Map.entry(
              Command.AGENT,
              List.of("agent", "person", "human", "operator", "representative", "someone real")),
          Map.entry(Command.HELP, List.of("help", "what can i say", "what can i do")),
          Map.entry(
              Command.CONVERT,
              List.of(
                  "another number", "different number", "other number", "new number", "convert")),
          Map.entry(Command.SPELL, List.of("spell", "spelled", "spelling", "letter by letter")),
          Map.entry(
              Command.REPEAT,
              List.of(
                  "again",
                  "repeat",
                  "pardon",
                  "slower",
                  "slowly",
                  "slow down",
                  "once more",
                  "one more time",
                  "what were they",
                  "say what",
                  "come again")),
          Map.entry(
              Command.KEEP,
              List.of("keep", "save", "i like", "i'll take", "i love", "i want that")),
          Map.entry(Command.EXPLAIN, List.of("why", "explain", "how come", "what reason")),
          Map.entry(
              Command.MORE,
              List.of("more", "next", "what else", "anything else", "others", "go on")),
          Map.entry(
              Command.ENOUGH,
              List.of(
                  "stop",
                  "quit",
                  "exit",
                  "no thanks",
                  "no thank you",
                  "thanks",
                  "thank you",
                  "that's it",
                  "that is it")));

  /** Not to be obeyed: "what did I keep" keeps nothing. */
  private static final List<String> DENIALS =
      List.of("don't", "do not", "not", "isn't", "did i", "have i");

  private SpokenCommand() {}

  /** The command that the words name, or {@link Command#NONE}. */
  static Command in(String words) {
    String padded = padded(words);
    if (padded.split(" ").length > MOST_WORDS + 1 || denied(words)) {
      return Command.NONE;
    }
    return PHRASES.stream()
        .filter(entry -> holdsAny(padded, entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Command.NONE);
  }

  /** Whether the words say that something is not to be done. */
  static boolean denied(String words) {
    return holdsAny(padded(words), DENIALS);
  }

  /** Whether the words ask for more time. */
  static boolean slowly(String words) {
    return holdsAny(padded(words), List.of("slower", "slowly", "slow", "slow down", "too fast"));
  }

  private static boolean holdsAny(String padded, List<String> phrases) {
    return phrases.stream().anyMatch(phrase -> padded.contains(" " + phrase + " "));
  }

  private static String padded(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return " " + plain.replaceAll("[^a-z' ]", " ").replaceAll(" +", " ").strip() + " ";
  }
}
