package vanity.fulfillment.hearing.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.hearing.word.Gap;
import vanity.fulfillment.hearing.word.NumberWords;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/** Numerals above nine: "sixty-five", "two hundred and six", "two thousand three hundred". */
final class Cardinal {
  /** "sixty five" for 60 5: never in one group. */
  private static final int APART = 320;

  private static final int APART_INSIDE = 400;
  private static final int HYPHEN_APART = 300;
  private static final int HUNDRED_APART = 30;
  private static final int AND_APART = 150;
  private static final int MISHEARD = 10;

  private final List<Token> tokens;

  /** Reads some words as if nothing came after them. */
  Cardinal(List<Token> tokens) {
    this.tokens = tokens;
  }

  private record Small(int words, String digits) {}

  /** The ways to read what begins at a word; none where no numeral begins there. */
  List<Step> at(int from) {
    Small small = small(from);
    var steps = new ArrayList<Step>();
    if (small == null) {
      String sound = NumberWords.SOUNDS.of(word(from));
      if (sound != null && !sound.equals("0") && isScale(from + 1)) {
        scaled(from, new Small(1, sound), steps); // "to hundred"
      } else if (word(from).is("hundred")) {
        scaled(from, new Small(0, "1"), steps); // "a hundred"
      }
      return steps;
    }
    if (isScale(from + small.words)) {
      scaled(from, small, steps);
    } else {
      steps.add(Step.of(small.words, small.digits, 0));
    }
    if (small.words == 1) {
      misheard(from, small, steps);
    }
    if (small.words == 2) {
      int hyphen = word(from + 1).before() == Gap.HYPHEN ? HYPHEN_APART : 0;
      String tens = NumberWords.TENS.of(word(from)) + "0";
      steps.add(new Step(1, tens, APART + hyphen, APART_INSIDE + hyphen));
    }
    return steps;
  }

  /** "forty for" is 44. */
  private void misheard(int from, Small tens, List<Step> steps) {
    String sound = NumberWords.SOUNDS.of(word(from + 1));
    if (NumberWords.TENS.has(word(from))
        && sound != null
        && !sound.equals("0")
        && !word(from + 1).isAfterPause()) {
      steps.add(Step.of(2, tens.digits.charAt(0) + sound, MISHEARD));
    }
  }

  private void scaled(int from, Small value, List<Step> steps) {
    int scale = from + value.words;
    boolean hundred = tokens.get(scale).is("hundred");
    String zeros = hundred ? "00" : "000";
    int rest = scale + 1;
    boolean and = word(rest).is("and");
    int tail = and ? rest + 1 : rest;
    Small more = hundred ? smallAfter(tail) : below(tail);
    String bare = value.digits + zeros;
    if (more == null || more.digits.length() > zeros.length() || word(tail).isAfterPause()) {
      steps.add(Step.of(rest - from, bare, 0));
      return;
    }
    String joined = value.digits + zeros.substring(more.digits.length()) + more.digits;
    int words = tail + more.words - from;
    boolean alone = from == 0 && words == tokens.size(); // "two hundred six" for an area code
    int unlikely = more.digits.length() == 1 && !and && !alone ? HUNDRED_APART * 2 : 0;
    steps.add(Step.of(words, joined, unlikely));
    steps.add(new Step(rest - from, bare, and ? AND_APART : HUNDRED_APART, APART_INSIDE));
  }

  private Token word(int at) {
    return Token.at(tokens, at);
  }

  private @Nullable Small smallAfter(int from) {
    return !word(from).isDigits() && !isScaleAfter(from) ? small(from) : null;
  }

  private boolean isScaleAfter(int from) {
    Small small = small(from);
    return small != null && isScale(from + small.words);
  }

  /** What can follow a thousand: "three hundred sixty eight", "and five". */
  private @Nullable Small below(int from) {
    Small small = !word(from).isDigits() ? small(from) : null;
    if (small == null || !isScale(from + small.words)) {
      return small;
    }
    if (small.digits.length() > 1 || !word(from + small.words).is("hundred")) {
      return null;
    }
    int rest = from + small.words + 1;
    int tail = word(rest).is("and") ? rest + 1 : rest;
    Small last = word(tail).isAfterPause() ? null : smallAfter(tail);
    return last == null || last.digits.length() > 2
        ? new Small(rest - from, small.digits + "00")
        : new Small(
            tail + last.words - from,
            small.digits + "0".repeat(2 - last.digits.length()) + last.digits);
  }

  /** A numeral below a hundred. */
  private @Nullable Small small(int from) {
    Token token = word(from);
    String tens = NumberWords.TENS.of(token);
    if (tens != null) {
      String unit = unitOf(word(from + 1));
      if (unit == null && isScale(from + 2)) {
        unit = NumberWords.SOUNDS.of(word(from + 1)); // "twenty to hundred"
      }
      return unit == null || unit.equals("0")
          ? new Small(1, tens + "0")
          : new Small(2, tens + unit);
    }
    String teen = NumberWords.TEENS.of(token);
    String unit = token.isDigits() && token.text().length() < 3 ? token.text() : teen;
    unit = unit == null ? NumberWords.UNITS.of(token) : unit;
    return unit == null ? null : new Small(1, unit);
  }

  private static @Nullable String unitOf(Token token) {
    boolean joined = token.before() == Gap.SPACE || token.before() == Gap.HYPHEN;
    String unit = NumberWords.UNITS.of(token);
    return joined ? unit : null;
  }

  private boolean isScale(int at) {
    return Words.SCALE.has(word(at)) && !word(at).isAfterPause();
  }
}
