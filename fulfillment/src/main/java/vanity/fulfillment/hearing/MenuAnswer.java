package vanity.fulfillment.hearing;

import java.util.List;
import java.util.Optional;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.number.SpokenDigits;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/** What is said at the menu. */
record MenuAnswer(Signs signs, Heard heard, Commands commands, SpokenDigits spoken) {
  private static final int PERHAPS_A_NUMBER = 3;

  Optional<Meaning> meaning() {
    return whole().or(this::number).or(commands::meaning).or(this::pick).or(this::reaction);
  }

  /** Nothing but the words of one result, whatever else they mean: "pet help". */
  private Optional<Meaning> whole() {
    List<String> said =
        signs.tokens().stream()
            .filter(token -> !Words.HESITATION.has(token))
            .map(Token::text)
            .toList();
    for (int i = 0; i < heard.offer().size(); i++) {
      if (said.size() > 1 && heard.offer().get(i).words().equals(said)) {
        return Optional.of(new Meaning.Pick(i + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Meaning> number() {
    if (signs.has(Sign.WHAT_SPELLS) && signs.tokens().stream().noneMatch(Token::isNumeral)) {
      return Optional.empty(); // letters that are to be looked up
    }
    int length = spoken.length();
    boolean meant =
        (spoken.isLocal() && !spoken.other())
            || (length >= PERHAPS_A_NUMBER && spoken.strangers() == 0 && !commands.names());
    if (!meant) {
      return Optional.empty();
    }
    Optional<Meaning> number = GivenDigits.meaning(spoken);
    return signs.cancelled().or(() -> number.flatMap(this::offered)).or(() -> number);
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
    boolean reacts =
        signs.hasAny(Sign.ACK, Sign.OKAY, Sign.UH_HUH, Sign.YES, Sign.RIGHT, Sign.OWNED);
    if (reacts) {
      return Optional.of(signs.strangers() == 0 ? Plain.ACK : Plain.UNCLEAR);
    }
    return signs.has(Sign.NOTHING) ? Optional.of(Plain.UNCLEAR) : Optional.empty();
  }
}
