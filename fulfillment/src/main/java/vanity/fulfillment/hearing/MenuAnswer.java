package vanity.fulfillment.hearing;

import java.util.Optional;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.number.Known;
import vanity.fulfillment.hearing.number.SpokenDigits;

/** What is said at the menu. */
final class MenuAnswer {
  private static final int SURELY_A_NUMBER = 7;
  private static final int PERHAPS_A_NUMBER = 3;

  private final Signs signs;
  private final Heard heard;
  private final Commands commands;

  MenuAnswer(Signs signs, Heard heard, Commands commands) {
    this.signs = signs;
    this.heard = heard;
    this.commands = commands;
  }

  Optional<Meaning> meaning() {
    return number().or(commands::meaning).or(this::pick).or(this::reaction);
  }

  private Optional<Meaning> number() {
    SpokenDigits spoken = SpokenDigits.in(signs.withoutCounts(), Known.NOTHING);
    int length = spoken.length();
    boolean meant =
        (length >= SURELY_A_NUMBER && !spoken.other())
            || (length >= PERHAPS_A_NUMBER && spoken.strangers() == 0 && !commands.names());
    if (!meant) {
      return Optional.empty();
    }
    Optional<Meaning> number = GivenDigits.meaning(spoken);
    return number.flatMap(this::offered).or(() -> number);
  }

  /** "1 800 flowers" is one of the offer, said aloud. */
  private Optional<Meaning> offered(Meaning number) {
    boolean own =
        number instanceof Meaning.Whole(String digits)
            && heard.offer().stream().anyMatch(offered -> offered.digits().equals(digits));
    return own && commands.names() ? commands.meaning().or(this::pick) : Optional.empty();
  }

  private Optional<Meaning> pick() {
    if (!commands.names()) {
      return Optional.empty();
    }
    int place = commands.place();
    return Optional.of(place <= heard.offer().size() ? new Meaning.Pick(place) : Plain.UNCLEAR);
  }

  private Optional<Meaning> reaction() {
    if (signs.has(Sign.NEITHER)) {
      return Optional.of(Plain.MORE);
    }
    if (signs.has(Sign.NO)
        || signs.has(Sign.NOT)
        || signs.has(Sign.EXCEPT)
        || signs.has(Sign.UNSURE)
        || signs.has(Sign.NOT_RIGHT)
        || signs.has(Sign.ANY)) {
      return Optional.of(Plain.UNCLEAR);
    }
    boolean reacts =
        signs.has(Sign.ACK)
            || signs.has(Sign.OKAY)
            || signs.has(Sign.UH_HUH)
            || signs.has(Sign.YES)
            || signs.has(Sign.RIGHT);
    if (reacts) {
      return Optional.of(signs.strangers() == 0 ? Plain.ACK : Plain.UNCLEAR);
    }
    return signs.has(Sign.NOTHING) ? Optional.of(Plain.UNCLEAR) : Optional.empty();
  }
}
