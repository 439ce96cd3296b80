package vanity.fulfillment.call;

import java.util.Optional;
import java.util.stream.Stream;

/** What the words or keys of one turn may mean; every transcript and the bot's slots are tried. */
record Utterance(CallerTurn turn) {
  private static final int SURELY_A_NUMBER = 7;
  private static final int PERHAPS_A_NUMBER = 3;

  /** Long enough to be part of a phone number and no choice. */
  static boolean isPart(SpokenDigits spoken) {
    return spoken.digits().length() >= PERHAPS_A_NUMBER;
  }

  /** Whether somebody who was not asked for a number gave one. */
  boolean isNumber(SpokenDigits spoken) {
    return spoken.digits().length() >= SURELY_A_NUMBER
        || (isPart(spoken) && (spoken.strangers() == 0 || turn.command() == Command.CONVERT));
  }

  Stream<SpokenDigits> dictated() {
    String slot = turn.slots().phoneNumber();
    return Stream.concat(turn.heard().stream(), Stream.ofNullable(slot)).map(SpokenDigits::in);
  }

  /** Which of so many offered is meant, counted from 1. */
  Optional<Integer> which(int count) {
    if (turn.keyed()) {
      return turn.words().matches("[1-9]")
          ? Optional.of(Integer.valueOf(turn.words()))
          : Optional.empty();
    }
    return Stream.concat(turn.heard().stream(), Stream.ofNullable(turn.slots().choice()))
        .flatMap(words -> SpokenAnswer.which(words, count).stream())
        .findFirst();
  }

  Optional<Boolean> yesNo() {
    return Stream.concat(turn.heard().stream(), Stream.ofNullable(turn.slots().correct()))
        .flatMap(words -> SpokenAnswer.yesNo(words).stream())
        .findFirst();
  }

  /** At the menu: a bare number picks, and the words help out where the bot fell back. */
  Command command(int count) {
    if (SpokenAnswer.isBareChoice(turn.words(), count)) {
      return Command.PICK;
    }
    Command spoken = SpokenCommand.in(turn.words());
    return spoken == Command.START_OVER || turn.command() == Command.NONE ? spoken : turn.command();
  }

  /** While a slot is asked for, its own intent says nothing about what the caller wants. */
  Command commandBesides(Command asked) {
    Command spoken = SpokenCommand.in(turn.words());
    return spoken != Command.NONE || turn.command() == asked ? spoken : turn.command();
  }
}
