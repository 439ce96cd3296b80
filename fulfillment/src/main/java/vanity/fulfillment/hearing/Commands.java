package vanity.fulfillment.hearing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.word.Mark;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/** What an utterance asks for, whatever the question is. */
final class Commands {
  private static final int DOUBT = 2;
  private static final int NONSENSE = 3;
  private static final int SPELLED = 3;

  private final Signs signs;
  private final Heard heard;
  private final @Nullable Reference reference;

  Commands(Signs signs, Heard heard) {
    this.signs = signs;
    this.heard = heard;
    this.reference = References.in(signs, heard);
  }

  @Nullable Reference reference() {
    return reference;
  }

  /** Whether one of the offer is named. */
  boolean names() {
    return reference != null && reference.place() > 0;
  }

  /** The command that counts most; nothing where the words ask for nothing. */
  Optional<Meaning> meaning() {
    return signs
        .strongest()
        .filter(mark -> !isName(mark))
        .flatMap(mark -> of(mark))
        .or(this::unwanted);
  }

  private Optional<Meaning> of(Mark<Sign> mark) {
    return switch (mark.sign()) {
      case KEEP -> keep();
      case PREFER -> prefer();
      case SPELL -> Optional.of(new Meaning.Do(Deed.SPELL, which()));
      case WHY ->
          Optional.of(
              !names() && signs.strangers() >= DOUBT
                  ? Plain.UNCLEAR
                  : new Meaning.Do(Deed.EXPLAIN, which()));
      case CHOOSE -> Optional.empty();
      case WAIT -> names() ? Optional.empty() : Optional.of(Plain.WAIT);
      case REPEAT -> Optional.of(names() ? new Meaning.RepeatOne(place()) : Plain.REPEAT);
      case WHAT_SPELLS -> Optional.of(whatSpells(mark));
      case BACK -> leadsTo(mark) ? Optional.empty() : Optional.of(Plain.BACK);
      case GOODBYE ->
          namesBefore(mark) // "number three and then I have to go"
              ? Optional.empty()
              : Optional.of(weighed(Plain.GOODBYE, Doubtful.GOODBYE, 0));
      case AGENT -> Optional.of(weighed(Plain.AGENT, Doubtful.AGENT, signs.strangers()));
      case DONE ->
          Optional.of(
              heard.question() instanceof Question.Menu
                  ? weighed(Plain.GOODBYE, Doubtful.GOODBYE, 0)
                  : new Meaning.Sure(Doubtful.GOODBYE, Plain.GOODBYE));
      case PARTING, STOPPING, THATS_IT, NO_THANKS ->
          Optional.of(new Meaning.Sure(Doubtful.GOODBYE, Plain.GOODBYE));
      case FORGET_ME -> Optional.of(weighed(Plain.FORGET_ME, Doubtful.FORGET, 0));
      case UNKEEP -> Optional.of(signs.strangers() < DOUBT ? Plain.UNKEEP : Plain.UNCLEAR);
      default -> signs.strangers() >= DOUBT ? Optional.of(Plain.UNCLEAR) : plain(mark.sign());
    };
  }

  /** "the bye one" names a result and asks for no end. */
  private boolean isName(Mark<Sign> mark) {
    return reference != null
        && reference.place() > 0
        && reference.place() <= heard.offer().size()
        && reference.from() >= mark.from()
        && reference.to() <= mark.to()
        && isNothingBut(heard.offer().get(reference.place() - 1), mark);
  }

  private boolean isNothingBut(OfferedNumber offered, Mark<Sign> mark) {
    return signs.tokens().subList(mark.from(), mark.to()).stream()
        .allMatch(
            token -> offered.words().contains(token.text()) || token.is("the") || token.is("one"));
  }

  /** "go back to number one" at the menu */
  private boolean leadsTo(Mark<Sign> mark) {
    return heard.question() instanceof Question.Menu
        && names()
        && signs.tokens().get(mark.to() - 1).is("to");
  }

  private boolean namesBefore(Mark<Sign> mark) {
    return reference != null && reference.place() > 0 && reference.to() <= mark.from();
  }

  private static Optional<Meaning> plain(Sign sign) {
    for (Plain plain : Plain.values()) {
      if (plain.name().equals(sign.name())) {
        return Optional.of(plain);
      }
    }
    return Optional.empty();
  }

  private Optional<Meaning> keep() {
    boolean open = reference == null && signs.strangers() > 0;
    Meaning keep = new Meaning.Do(Deed.KEEP, which());
    return Optional.of(weighed(keep, Doubtful.KEEP, open ? DOUBT : 0));
  }

  private Optional<Meaning> prefer() {
    boolean clear = names() || signs.strangers() == 0;
    return clear
        ? Optional.of(weighed(new Meaning.Do(Deed.KEEP, which()), Doubtful.KEEP, 0))
        : Optional.empty();
  }

  /** Among many words that have nothing to do with the line, an act is doubtful, or none. */
  private Meaning weighed(Meaning act, Doubtful about, int more) {
    int strangers = signs.strangers() + more + (signs.has(Sign.MAYBE) ? DOUBT : 0);
    return signs.strangers() >= NONSENSE || signs.isTakenBack()
        ? Plain.UNCLEAR
        : strangers >= DOUBT ? new Meaning.Sure(about, act) : act;
  }

  /** What is said not to be wanted. */
  private Optional<Meaning> unwanted() {
    if (signs.negated().contains(Sign.KEEP)) {
      return Optional.of(Plain.UNKEEP);
    }
    if (signs.negated().contains(Sign.PREFER)) {
      return Optional.of(Plain.MORE);
    }
    return signs.negated().isEmpty() ? Optional.empty() : Optional.of(Plain.UNCLEAR);
  }

  /** The one word that means nothing else. */
  private Meaning whatSpells(Mark<Sign> mark) {
    if (names()) {
      return new Meaning.Pick(place());
    }
    List<Token> tokens = signs.tokens();
    String spelled =
        tokens.stream().skip(mark.to()).filter(Token::isLetter).map(Token::text).collect(joining());
    if (spelled.length() >= SPELLED) {
      return new Meaning.WhatSpells(spelled);
    }
    Token found = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean wanted = token.isWord() && !signs.covers(i) && !Words.FILLER.has(token);
      boolean after = i >= mark.to() && !Words.HESITATION.has(token) && token.isWord();
      if (wanted && (found == null || i >= mark.to())) {
        found = token;
      } else if (after && found == null && i + 1 == tokens.size()) {
        found = token;
      }
    }
    return found == null ? Plain.HELP : new Meaning.WhatSpells(found.text());
  }

  int place() {
    return reference == null ? 0 : reference.place();
  }

  /** Which one of the offer is meant: the named one, or else the one spoken of. */
  Which which() {
    int count = heard.offer().size();
    int place = place();
    if (place > 0) {
      return place <= count ? new Which.Named(place) : new Which.Open();
    }
    if (place == Reference.SEVERAL) {
      return new Which.Open();
    }
    if (heard.picked() > 0) {
      return new Which.Named(heard.picked());
    }
    if (place == Reference.LATEST) {
      return new Which.LastSaid();
    }
    return count == 1 ? new Which.Named(1) : new Which.Open();
  }
}
