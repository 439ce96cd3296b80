package vanity.fulfillment.hearing;

import java.util.Optional;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.number.SpokenDigits;

/** What is said at the menu. */
record MenuAnswer(Signs signs, Heard heard, Commands commands, SpokenDigits spoken) {
  private static final int PERHAPS_A_NUMBER = 3;

  Optional<Meaning> meaning() {
    return number().or(commands::meaning).or(this::pick).or(this::reaction);
  }

  private Optional<Meaning> number() {
    int length = spoken.length();
    boolean meant =
        (spoken.isLocal() && !spoken.other())
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
    return Optional.of(
        place <= heard.offer().size() ? new Meaning.Pick(place) : new Meaning.Outside(place));
  }

  private Optional<Meaning> reaction() {
    if (signs.has(Sign.NEITHER)) {
      return Optional.of(Plain.MORE);
    }
    if (signs.hasAny(Sign.NO, Sign.NOT, Sign.EXCEPT, Sign.UNSURE, Sign.NOT_RIGHT, Sign.ANY)) {
      return Optional.of(Plain.UNCLEAR);
    }
    boolean reacts = signs.hasAny(Sign.ACK, Sign.OKAY, Sign.UH_HUH, Sign.YES, Sign.RIGHT);
    if (reacts) {
      return Optional.of(signs.strangers() == 0 ? Plain.ACK : Plain.UNCLEAR);
    }
    return signs.has(Sign.NOTHING) ? Optional.of(Plain.UNCLEAR) : Optional.empty();
  }
}
