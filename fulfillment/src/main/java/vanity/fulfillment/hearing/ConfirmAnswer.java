package vanity.fulfillment.hearing;

import java.util.Optional;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.number.SpokenDigits;

/** What is said when a number was read back. */
record ConfirmAnswer(Signs signs, String read, Commands commands, SpokenDigits spoken) {
  private static final int SOME = 1;
  private static final int MANY = 6;

  Optional<Meaning> meaning() {
    return signs.cancelled().or(this::digits).or(this::command).or(() -> YesNo.of(signs));
  }

  private Optional<Meaning> digits() {
    boolean announced = spoken.corrects() || spoken.namesPlace();
    int strangers = spoken.isWhole() ? MANY : announced ? SOME : 0;
    boolean other = spoken.other() && !spoken.isLocal();
    boolean asks = signs.asks() && !spoken.isWhole();
    if (spoken.isEmpty() || other || asks || spoken.strangers() > strangers) {
      return Optional.empty();
    }
    if (spoken.foreign() || (signs.has(Sign.FOREIGN) && spoken.isWhole())) {
      return Optional.of(Plain.FOREIGN);
    }
    if (spoken.length() == 1 && !announced && spoken.swapped(read).isEmpty()) {
      return key();
    }
    String right = spoken.corrected(read);
    boolean refused = signs.hasAny(Sign.NO, Sign.NOT_RIGHT);
    if (!right.isEmpty() && !right.equals(read)) {
      return Optional.of(new Meaning.Corrected(right));
    }
    if (right.equals(read)) {
      boolean doubted = refused || signs.hasAny(Sign.BUT, Sign.EXCEPT);
      return Optional.of(doubted ? Plain.UNCLEAR : Plain.YES);
    }
    return Optional.of(refused ? Plain.NO : Plain.UNCLEAR);
  }

  /** The keys for yes and no, said aloud. */
  private Optional<Meaning> key() {
    if (spoken.strangers() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (spoken.digits()) {
          case "1" -> Plain.YES;
          case "2" -> Plain.NO;
          default -> Plain.UNCLEAR;
        });
  }

  private Optional<Meaning> command() {
    return commands
        .meaning()
        .flatMap(meaning ->
            switch (meaning) {
              case Meaning.Sure(Doubtful about, Meaning _) when about == Doubtful.GOODBYE ->
                  signs.has(Sign.STOPPING) ? Optional.of(Plain.BACK) : Optional.empty();
              case Meaning.Sure _ -> Optional.empty();
              case Meaning.Do(Deed deed, Which _) when deed == Deed.KEEP && !commands.names() ->
                  Optional.empty();
              case Plain.UNCLEAR -> Optional.empty();
              case Plain.UNKEEP -> Optional.of(Plain.NO);
              case Plain.MORE -> more(meaning);
              default -> Optional.of(meaning);
            });
  }

  /** "yes, go on" asks for nothing else. */
  private Optional<Meaning> more(Meaning more) {
    if (signs.has(Sign.UH_HUH)) {
      return Optional.empty();
    }
    return Optional.of(signs.negated().isEmpty() ? more : Plain.NO);
  }
}
