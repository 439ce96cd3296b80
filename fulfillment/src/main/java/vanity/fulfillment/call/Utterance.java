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

  /** Which one of the offer is meant, counted from 1; its own words tell before all others. */
  Optional<Integer> which(Offer offer) {
    return OfferedWords.named(turn.words(), offer.spoken())
        .or(() ->
            Stream.concat(turn.heard().stream(), Stream.ofNullable(turn.slots().choice()))
                .flatMap(words -> SpokenAnswer.which(words, offer.count()).stream())
                .findFirst());
  }

  Optional<Boolean> yesNo() {
    return Stream.concat(turn.heard().stream(), Stream.ofNullable(turn.slots().correct()))
        .flatMap(words -> SpokenAnswer.yesNo(words).stream())
        .findFirst();
  }

  /**
   * At the menu: a number or an offered word alone picks, the words help out where the bot fell
   * back, and an intent that the words deny is not obeyed.
   */
  Command command(Offer offer) {
    Command spoken = SpokenCommand.in(turn.words());
    if (SpokenAnswer.isBareChoice(turn.words(), offer.count())
        || (spoken == Command.NONE && OfferedWords.isBare(turn.words(), offer.spoken()))) {
      return Command.PICK;
    }
    return switch (spoken) {
      case START_OVER, CANCEL, ENOUGH -> spoken;
      case NONE -> SpokenCommand.denied(turn.words()) ? Command.NONE : turn.command();
      default -> turn.command() == Command.NONE ? spoken : turn.command();
    };
  }

  /** While a slot is asked for, its own intent says nothing about what the caller wants. */
  Command commandBesides(Command asked) {
    Command spoken = SpokenCommand.in(turn.words());
    return spoken != Command.NONE || turn.command() == asked ? spoken : turn.command();
  }
}
