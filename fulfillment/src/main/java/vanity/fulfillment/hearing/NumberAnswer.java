package vanity.fulfillment.hearing;

import java.util.Optional;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.number.SpokenDigits;
import vanity.fulfillment.hearing.word.Words;

/** What is said when a number is asked for. */
record NumberAnswer(Signs signs, Commands commands, SpokenDigits spoken) {
  private static final int PART = 3;
  private static final int MOST_STRANGERS = 2;

  Optional<Meaning> meaning() {
    Optional<Meaning> cancelled = spoken.isEmpty() ? Optional.empty() : signs.cancelled();
    return cancelled.or(this::number).or(this::command).or(this::reaction);
  }

  private Optional<Meaning> number() {
    if (!isMeant()) {
      return Optional.empty();
    }
    if (signs.isRefusedInTheEnd()) {
      return Optional.of(Plain.UNCLEAR);
    }
    if (signs.has(Sign.FOREIGN) && spoken.isWhole()) {
      return Optional.of(Plain.FOREIGN);
    }
    Optional<Meaning> meaning = GivenDigits.meaning(spoken);
    return isSpanish() && meaning.isPresent() && !(meaning.get() instanceof Meaning.Whole)
        ? Optional.of(Plain.SPANISH)
        : meaning;
  }

  private boolean isSpanish() {
    return signs.tokens().stream().filter(Words.SPANISH::has).count() > 2;
  }

  private boolean isMeant() {
    int length = spoken.length();
    if (length == 0) {
      return false;
    }
    if (spoken.isLocal() || spoken.foreign()) {
      return !spoken.other() || (spoken.isWhole() && spoken.strangers() <= MOST_STRANGERS);
    }
    boolean alone = spoken.strangers() == 0;
    return !spoken.other() && (alone || (length >= PART && spoken.strangers() <= MOST_STRANGERS));
  }

  private Optional<Meaning> command() {
    return commands
        .meaning()
        .flatMap(meaning ->
            switch (meaning) {
              case Meaning.Sure(Doubtful about, Meaning _) when about == Doubtful.GOODBYE ->
                  Optional.of(
                      signs.hasAny(Sign.STOPPING, Sign.NO_THANKS) ? Plain.BACK : Plain.UNCLEAR);
              case Meaning.Sure(Doubtful about, Meaning _) when about == Doubtful.AGENT ->
                  Optional.of(meaning);
              case Meaning.Sure _ -> Optional.empty();
              case Plain.ANOTHER -> Optional.of(spoken.other() ? Plain.UNCLEAR : meaning);
              case Plain.UNKEEP -> Optional.of(signs.has(Sign.BACK) ? Plain.BACK : meaning);
              case Plain.MORE -> Optional.of(signs.has(Sign.UH_HUH) ? Plain.ACK : meaning);
              default -> Optional.of(meaning);
            });
  }

  private Optional<Meaning> reaction() {
    if (signs.has(Sign.NO)) {
      return Optional.of(Plain.NO);
    }
    boolean listens = signs.hasAny(Sign.ACK, Sign.OKAY, Sign.UH_HUH);
    if (listens) {
      return Optional.of(signs.strangers() == 0 ? Plain.ACK : Plain.UNCLEAR);
    }
    boolean known =
        signs.hasAny(
            Sign.YES, Sign.RIGHT, Sign.OWNED, Sign.NOTHING, Sign.UNSURE, Sign.NOT, Sign.NOT_RIGHT);
    return known ? Optional.of(Plain.UNCLEAR) : Optional.empty();
  }
}
