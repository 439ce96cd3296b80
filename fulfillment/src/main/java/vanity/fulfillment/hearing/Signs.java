package vanity.fulfillment.hearing;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanity.fulfillment.hearing.word.Mark;
import vanity.fulfillment.hearing.word.Phrases;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/** The signs in an utterance, with what negates and what corrects them; each word is read once. */
final class Signs {
  private static final Phrases<Sign> SIGNS = new Phrases<>(Signs.class, "phrases.txt", Sign.class);

  /** So many numerals after a cancel are a new start. */
  private static final int A_NUMBER = 3;

  private final List<Token> tokens;
  private final List<Mark<Sign>> marks;
  private final Set<String> offered;
  private final Requests requests;
  private final Set<Sign> found = EnumSet.noneOf(Sign.class);
  private final BitSet covered = new BitSet();
  private final BitSet nots = new BitSet();
  private final BitSet deeds = new BitSet();
  private final BitSet likes = new BitSet();
  private final BitSet idioms = new BitSet();
  private final int strangers;

  private Signs(List<Token> tokens, List<Mark<Sign>> marks, Set<String> offered) {
    this.tokens = tokens;
    this.marks = marks;
    this.offered = offered;
    for (Mark<Sign> mark : marks) {
      found.add(mark.sign());
      covered.set(mark.from(), mark.to());
      idioms.set(mark.from(), mark.sign() == Sign.NOTHING ? mark.to() : mark.from());
      nots.set(mark.to(), nots.get(mark.to()) || mark.sign() == Sign.NOT);
    }
    this.requests = new Requests(tokens, marks, offered);
    requests.acts().forEach(act -> (act.sign() == Sign.PREFER ? likes : deeds).set(act.to()));
    this.strangers = count();
  }

  /**
   * Reads an utterance.
   *
   * @param offered the words of the offer, which are not strangers
   */
  static Signs in(List<Token> tokens, Set<String> offered) {
    return new Signs(tokens, SIGNS.in(tokens), offered);
  }

  List<Token> tokens() {
    return tokens;
  }

  /** A word, or one without letters beyond the ends. */
  Token at(int at) {
    return Token.at(tokens, at);
  }

  /** All phrases found. */
  List<Mark<Sign>> marks() {
    return marks;
  }

  /** What is asked for and not wanted. */
  Set<Sign> negated() {
    return requests.negated();
  }

  /** Whether anything is asked for that is neither negated nor taken back. */
  boolean askForSomething() {
    return !requests.acts().isEmpty();
  }

  /**
   * Whether a request ends before a word, and not merely a liking: "keep one", not "I like one".
   */
  boolean isClearDeedBefore(int at) {
    return deeds.get(at);
  }

  /** Whether a request ends before a word. */
  boolean isDeedBefore(int at) {
    return deeds.get(at) || likes.get(at);
  }

  /** The same where a yes or no is wanted: a phrase that may be one is one. */
  Signs forYesOrNo() {
    Set<Integer> answers = answers();
    List<Mark<Sign>> left =
        marks.stream()
            .filter(mark -> !mark.sign().isAct() || !answers.contains(mark.from()))
            .toList();
    return new Signs(tokens, left, offered);
  }

  /** All but those of one kind. */
  Signs without(Sign kind) {
    return new Signs(tokens, marks.stream().filter(mark -> mark.sign() != kind).toList(), offered);
  }

  private Set<Integer> answers() {
    return marks.stream()
        .filter(mark ->
            switch (mark.sign()) {
              case RIGHT, OWNED, NOT_RIGHT, YES, NO, UNSURE -> true;
              default -> false;
            })
        .map(Mark::from)
        .collect(Collectors.toSet());
  }

  /** The sign that counts most among what is asked for. */
  Optional<Mark<Sign>> strongest() {
    return requests.strongest();
  }

  boolean has(Sign sign) {
    return found.contains(sign);
  }

  boolean hasAny(Sign... any) {
    return Stream.of(any).anyMatch(found::contains);
  }

  /** Whether it begins as a question does. */
  boolean asks() {
    return !tokens.isEmpty() && Words.QUESTION.has(tokens.getFirst());
  }

  /** Whether a word is part of any phrase. */
  boolean covers(int at) {
    return covered.get(at);
  }

  /** Whether a word is part of a phrase that means nothing here. */
  boolean isIdiom(int at) {
    return idioms.get(at);
  }

  /** How many words are neither part of a phrase, nor numerals, nor often said without meaning. */
  int strangers() {
    return strangers;
  }

  private int count() {
    int strangers = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean known = Words.FILLER.has(token) || token.isNumeric() || covers(i);
      if (!known && !offered.contains(token.text())) {
        strangers++;
      }
    }
    return strangers;
  }

  /** Whether a "not" reaches a phrase. */
  boolean isNegated(Mark<Sign> target) {
    for (int at = target.from(); at >= 0 && at >= target.from() - Requests.REACH; at--) {
      if (at < tokens.size() && tokens.get(at).isAfterPause()) {
        return false;
      }
      if (nots.get(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLast(int to) {
    return marks.getLast().to() == to;
  }

  /** Whether the utterance ends in a refusal of what it asked for before: "keep two, no, don't". */
  boolean isTakenBack() {
    Sign last = marks.isEmpty() ? Sign.NOTHING : marks.getLast().sign();
    boolean refuses = last == Sign.NO || last == Sign.NOT || last == Sign.NOT_RIGHT;
    return refuses
        && isLast(tokens.size())
        && !requests.acts().isEmpty()
        && requests.acts().getLast().to() <= marks.getLast().from();
  }

  /** "206 555 2368, no, that's wrong" */
  boolean isRefusedInTheEnd() {
    return !marks.isEmpty() && marks.getLast().sign() == Sign.NOT_RIGHT && isLast(tokens.size());
  }

  boolean isLast(Mark<Sign> mark) {
    return mark.equals(marks.getLast());
  }

  private int digitsFrom(int from) {
    return tokens.stream()
        .skip(from)
        .filter(Token::isNumeric)
        .mapToInt(token -> token.isDigits() ? token.text().length() : 1)
        .sum();
  }

  /** Whether everything is given up in the end, digits and all: "two three oh, never mind". */
  Optional<Meaning> cancelled() {
    if (requests.acts().isEmpty() || digitsFrom(requests.acts().getLast().to()) >= A_NUMBER) {
      return Optional.empty();
    }
    return switch (requests.acts().getLast().sign()) {
      case BACK -> Optional.of(Meaning.Plain.BACK);
      case START_OVER -> Optional.of(Meaning.Plain.START_OVER);
      default -> Optional.empty();
    };
  }
}
