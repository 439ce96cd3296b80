package vanity.fulfillment.hearing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The signs in an utterance, with what negates and what corrects them.
 *
 * @param marks all phrases found
 * @param acts those that ask for something and are neither negated nor taken back
 * @param negated those that ask for what is not wanted
 * @param offered the words of the offer, which are no strangers
 * @param covered the words that are part of a phrase
 */
record Signs(
    List<Token> tokens,
    List<Mark<Sign>> marks,
    List<Mark<Sign>> acts,
    List<Sign> negated,
    Set<String> offered,
    BitSet covered) {
  /** How many words a "not" reaches over. */
  private static final int REACH = 4;

  private static final Set<String> QUESTIONS =
      Set.of("what", "where", "when", "who", "how", "which", "why");

  /**
   * Reads an utterance.
   *
   * @param offered the words of the offer
   */
  static Signs in(List<Token> tokens, Set<String> offered) {
    return of(tokens, Vocabulary.SIGNS.in(tokens), offered);
  }

  /** The same where a yes or no is wanted: a phrase that may be one is one. */
  Signs forYesOrNo() {
    List<Mark<Sign>> left =
        marks.stream().filter(mark -> !isAct(mark.sign()) || !isAnswer(mark)).toList();
    return of(tokens, left, offered);
  }

  private boolean isAnswer(Mark<Sign> act) {
    return marks.stream()
        .anyMatch(mark ->
            mark.from() == act.from()
                && switch (mark.sign()) {
                  case RIGHT, NOT_RIGHT, YES, NO, UNSURE -> true;
                  default -> false;
                });
  }

  private static Signs of(List<Token> tokens, List<Mark<Sign>> marks, Set<String> offered) {
    var acts = new ArrayList<Mark<Sign>>();
    var negated = new ArrayList<Sign>();
    Mark<Sign> before = null;
    for (Mark<Sign> mark : marks) {
      if (isAct(mark.sign()) && !isMereWait(mark, marks)) {
        if (before != null && before.sign() == Sign.NOT && reaches(tokens, before, mark)) {
          negated.add(mark.sign());
        } else {
          acts.add(mark);
        }
      }
      boolean replaces = mark.sign() == Sign.INSTEAD || mark.sign() == Sign.BUT;
      before =
          !replaces
                  && mark.sign() != Sign.NOT
                  && before != null
                  && before.sign() == Sign.NOT
                  && !isAct(mark.sign())
                  && !isOrdinal(mark.sign())
              ? before
              : mark;
    }
    var covered = new BitSet();
    marks.forEach(mark -> covered.set(mark.from(), mark.to()));
    return new Signs(tokens, marks, List.copyOf(acts), List.copyOf(negated), offered, covered);
  }

  /** "yes, wait, no" asks for no time. */
  private static boolean isMereWait(Mark<Sign> mark, List<Mark<Sign>> marks) {
    return mark.sign() == Sign.WAIT
        && mark.to() - mark.from() == 1
        && marks.getLast().from() >= mark.to();
  }

  /** "not the first one, keep the second": the "not" belongs to the first. */
  private static boolean isOrdinal(Sign sign) {
    return sign.compareTo(Sign.FIRST) >= 0 && sign.compareTo(Sign.SHORT) <= 0;
  }

  private static boolean isAct(Sign sign) {
    return sign.compareTo(Sign.CHOOSE) <= 0;
  }

  private static boolean reaches(List<Token> tokens, Mark<Sign> not, Mark<Sign> act) {
    if (act.from() - not.to() > REACH) {
      return false;
    }
    for (int i = not.to(); i <= act.from(); i++) {
      if (tokens.get(i).before().isPause()) {
        return false;
      }
    }
    return true;
  }

  /** The sign that counts most among what is asked for. */
  Optional<Mark<Sign>> strongest() {
    Mark<Sign> best = null;
    for (Mark<Sign> act : acts) {
      boolean kept = best != null && best.sign() == Sign.UNKEEP && act.sign() == Sign.KEEP;
      boolean replaced = kept || (best != null && correctedBetween(best.to(), act.from()));
      if (best == null || replaced || act.sign().compareTo(best.sign()) < 0) {
        best = act;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean correctedBetween(int from, int to) {
    return marks.stream()
        .anyMatch(mark ->
            mark.from() >= from
                && mark.to() <= to
                && (mark.sign() == Sign.INSTEAD || (mark.sign() == Sign.NO && mark.from() > 0)));
  }

  boolean has(Sign sign) {
    return marks.stream().anyMatch(mark -> mark.sign() == sign);
  }

  /** Whether it begins as a question does. */
  boolean asks() {
    return !tokens.isEmpty() && QUESTIONS.contains(tokens.getFirst().text());
  }

  /** Whether a word is part of any phrase. */
  boolean covers(int at) {
    return covered.get(at);
  }

  /** How many words are neither part of a phrase, nor numerals, nor often said without meaning. */
  int strangers() {
    int strangers = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean known = Vocabulary.isFiller(token) || NumberWords.isNumeric(token) || covers(i);
      if (!known && !offered.contains(token.text())) {
        strangers++;
      }
    }
    return strangers;
  }

  /** Whether a "not" reaches a phrase. */
  boolean isNegated(Mark<Sign> target) {
    for (Mark<Sign> mark : marks) {
      if (mark.sign() == Sign.NOT && mark.to() <= target.from() && reaches(tokens, mark, target)) {
        return true;
      }
    }
    return false;
  }

  boolean isLast(Mark<Sign> mark) {
    return mark.equals(marks.getLast());
  }

  /** The last act of all. */
  Optional<Sign> lastAct() {
    return acts.isEmpty() ? Optional.empty() : Optional.of(acts.getLast().sign());
  }

  /** The words, but for the numerals in phrases that merely count: "one second", "ten four". */
  List<Token> withoutCounts() {
    var left = new ArrayList<Token>(tokens);
    for (Mark<Sign> mark : marks) {
      boolean alone = !isNumeric(mark.from() - 1) && !isNumeric(mark.to());
      for (int i = mark.from(); alone && i < mark.to(); i++) {
        Token token = tokens.get(i);
        if (NumberWords.isNumeric(token)) {
          left.set(i, new Token("um", token.before(), false, false));
        }
      }
    }
    return left;
  }

  private boolean isNumeric(int at) {
    return at >= 0 && at < tokens.size() && NumberWords.isNumeric(tokens.get(at));
  }
}
