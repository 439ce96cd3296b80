package vanity.cli.call;

import vanity.simulator.line.Listening;

/** What can be said or pressed at a point of our own call, for whoever types a question mark. */
final class Sayable {
  private static final String MENU =
      """
      1, 2, 3           pick one; or "number two", "the one with elm"
      4  more options   5  another number   6  again   7  keep it
      8  help           9  goodbye          0  a person
      also: spell it, why that one, slower, previous, start over, hold on, what did I keep, forget me
      """;
  private static final String KEYS =
      """
      Only keys are heard here.
      1, 2, 3  pick   4  more   5  another number   6  again   7  keep   8  help   9  finish
      """;
  private static final String NUMBER =
      """
      ten digits, said or pressed: "206 555 0142", "two oh six, triple five ...", 2065550142#
      0  back
      """;
  private static final String YES_OR_NO =
      """
      1  yes   2  no   0  back; or the digits that were wrong: "no, 0143"
      """;
  private static final String CHOICE =
      """
      1, 2, 3, "the second", or a word of the one you mean   0  back
      """;

  private Sayable() {}

  static String at(Listening point) {
    if (point.by() == Listening.By.KEYS) {
      return KEYS;
    }
    return switch (point.slot()) {
      case "phoneNumber" -> NUMBER;
      case "correct" -> YES_OR_NO;
      case "choice" -> CHOICE;
      case null, default -> MENU;
    };
  }

  /** The same in a flow that we do not know. */
  static String anywhere(Listening point) {
    return point.by() == Listening.By.KEYS
        ? "Only keys are heard here: 0-9 * #\n"
        : "Anything the bot understands, or keys (block '%s').%n".formatted(point.block());
  }
}
