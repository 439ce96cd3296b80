package vanity.fulfillment.hearing;

import java.util.Optional;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.number.SpokenDigits;

/** What is said when the line asks which one it should keep, spell or explain. */
record WhichAnswer(Signs signs, Deed deed, Heard heard, Commands commands, SpokenDigits spoken) {
  private static final int MOST_STRANGERS = 1;
  private static final int MANY_STRANGERS = 5;

  Optional<Meaning> meaning() {
    return number().or(this::command).or(this::named).or(this::refused);
  }

  private Optional<Meaning> number() {
    boolean given = spoken.isLocal() && !spoken.other() && !isOffered();
    return given ? GivenDigits.meaning(spoken) : Optional.empty();
  }

  /** "1 800 flowers" is one of the offer, said aloud. */
  private boolean isOffered() {
    return commands.names()
        && heard.offer().stream().anyMatch(offered -> spoken.digits().endsWith(offered.digits()));
  }

  private Optional<Meaning> command() {
    if (signs.has(Sign.UNSURE) && !commands.names()) {
      return Optional.of(Plain.UNCLEAR);
    }
    return commands
        .meaning()
        .filter(meaning -> meaning != Plain.BACK || !signs.has(Sign.ANY)) // "I don't care"
        .map(meaning ->
            switch (meaning) {
              case Meaning.Sure(Doubtful about, Meaning _) when about == Doubtful.GOODBYE ->
                  Plain.BACK;
              case Meaning.Sure(Doubtful _, Meaning meant)
                  when meant instanceof Meaning.Do && !signs.has(Sign.MAYBE) ->
                  meant;
              case Plain.UNKEEP -> Plain.BACK;
              default -> meaning;
            });
  }

  private Optional<Meaning> named() {
    Reference reference = commands.reference();
    if (reference == null) {
      return signs.has(Sign.NEITHER) ? Optional.of(Plain.BACK) : Optional.empty();
    }
    boolean latest =
        reference.place() == Reference.LATEST
            || (reference.place() == Reference.IT && heard.picked() > 0);
    boolean vague = reference.place() == Reference.IT && !latest;
    if (signs.strangers() > mostStrangers(vague)) {
      return Optional.of(Plain.UNCLEAR);
    }
    return Optional.of(
        commands.place() > heard.offer().size()
            ? new Meaning.Outside(commands.place())
            : new Meaning.Do(deed, commands.which()));
  }

  private int mostStrangers(boolean vague) {
    if (vague) {
      return 0;
    }
    return deed == Deed.KEEP ? signs.asks() ? 0 : MOST_STRANGERS : MANY_STRANGERS;
  }

  private Optional<Meaning> refused() {
    if (signs.has(Sign.NO) && !signs.has(Sign.YES)) {
      return Optional.of(Plain.BACK);
    }
    if (signs.marks().stream().allMatch(mark -> mark.sign() == Sign.ACK) && signs.has(Sign.ACK)) {
      return Optional.of(signs.strangers() == 0 ? Plain.ACK : Plain.UNCLEAR);
    }
    boolean reacts = signs.hasAny(Sign.YES, Sign.OKAY, Sign.NOT, Sign.NOTHING, Sign.UNSURE);
    return reacts ? Optional.of(Plain.UNCLEAR) : Optional.empty();
  }
}
