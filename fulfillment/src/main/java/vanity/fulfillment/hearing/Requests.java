package vanity.fulfillment.hearing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vanity.fulfillment.hearing.word.Mark;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/** What an utterance asks for, parted from what it says is not wanted. */
final class Requests {
  /** How many words a "not" reaches over. */
  static final int REACH = 4;

  private final List<Token> tokens;
  private final List<Mark<Sign>> marks;
  private final Set<String> offered;
  private final List<Mark<Sign>> acts = new ArrayList<>();
  private final Set<Sign> negated = EnumSet.noneOf(Sign.class);

  /**
   * Sorts the phrases of an utterance.
   *
   * @param offered the words of the offer
   */
  Requests(List<Token> tokens, List<Mark<Sign>> marks, Set<String> offered) {
    this.tokens = tokens;
    this.marks = marks;
    this.offered = offered;
    sort();
  }

  /** What is asked for, in order. */
  List<Mark<Sign>> acts() {
    return acts;
  }

  /** What is named and not wanted. */
  Set<Sign> negated() {
    return negated;
  }

  /** The sign that counts most among what is asked for. */
  Optional<Mark<Sign>> strongest() {
    Mark<Sign> best = null;
    int next = 0;
    for (Mark<Sign> act : acts) {
      boolean replaced = false;
      for (; next < marks.size() && marks.get(next).to() <= act.from(); next++) {
        replaced |= best != null && corrects(marks.get(next), best);
      }
      boolean kept = best != null && best.sign() == Sign.UNKEEP && act.sign() == Sign.KEEP;
      if (best == null || replaced || kept || act.sign().compareTo(best.sign()) < 0) {
        best = act;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean corrects(Mark<Sign> mark, Mark<Sign> act) {
    return mark.from() >= act.to()
        && (mark.sign() == Sign.INSTEAD || (mark.sign() == Sign.NO && mark.from() > 0));
  }

  private void sort() {
    Mark<Sign> not = null;
    Mark<Sign> before = null;
    for (Mark<Sign> mark : marks) {
      boolean act = mark.sign().isAct() && !isMereWait(mark) && !isGoingOn(mark);
      boolean refused = not != null && reaches(not, mark);
      boolean declined = before != null && declines(before, mark);
      if (act && (refused || declined)) {
        negated.add(mark.sign());
      } else if (act) {
        acts.add(mark);
      }
      if (deniesWhatFollows(mark)) {
        not = standsApart(mark.to()) ? null : mark;
      } else if (mark.sign().endsDenial()) {
        not = null;
      }
      before = mark;
    }
  }

  /** "not", "I'd rather not", "I do not want to", but not "never mind". */
  private boolean deniesWhatFollows(Mark<Sign> mark) {
    return switch (mark.sign()) {
      case NOT, EXCEPT -> true;
      case BACK -> denies(mark) && Words.LEADING_ON.has(last(mark));
      default -> false;
    };
  }

  /** "not one, keep two" */
  private boolean standsApart(int at) {
    Token next = Token.at(tokens, at);
    return next.isNumeric() || offered.contains(next.text());
  }

  /** "no agent", "no never bye", "never mind the goodbye": in one breath before it. */
  private boolean declines(Mark<Sign> mark, Mark<Sign> act) {
    if (mark.to() != act.from() || tokens.get(act.from()).isAfterPause()) {
      return false;
    }
    return switch (mark.sign()) {
      case NO -> act.sign() == Sign.AGENT;
      case NOT, EXCEPT -> false; // as far as they reach
      case BACK -> denies(mark) && (isNoun(act) || Words.LEADING_ON.has(last(mark)));
      default -> denies(mark) && Words.LEADING_ON.has(last(mark));
    };
  }

  /** "the goodbye", "keeping", but not "keep" */
  private boolean isNoun(Mark<Sign> act) {
    Token first = tokens.get(act.from());
    return Words.ARTICLE.has(first) || first.text().endsWith("ing");
  }

  private boolean denies(Mark<Sign> mark) {
    return tokens.subList(mark.from(), mark.to()).stream().anyMatch(Words.DENYING::has);
  }

  private Token last(Mark<Sign> mark) {
    return tokens.get(mark.to() - 1);
  }

  /** "yes, wait, no" asks for no time. */
  private boolean isMereWait(Mark<Sign> mark) {
    return mark.sign() == Sign.WAIT
        && mark.to() - mark.from() == 1
        && marks.getLast().from() >= mark.to();
  }

  /** "you keep cutting out" keeps nothing. */
  private boolean isGoingOn(Mark<Sign> mark) {
    String next = Token.at(tokens, mark.to()).text();
    return mark.sign() == Sign.KEEP
        && next.length() > "thing".length()
        && next.endsWith("ing")
        && !next.endsWith("thing")
        && !offered.contains(next);
  }

  private boolean reaches(Mark<Sign> not, Mark<Sign> act) {
    if (act.from() - not.to() > REACH) {
      return false;
    }
    for (int i = not.to(); i <= act.from(); i++) {
      if (tokens.get(i).isAfterPause()) {
        return false;
      }
    }
    return true;
  }
}
