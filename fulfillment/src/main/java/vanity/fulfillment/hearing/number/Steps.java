package vanity.fulfillment.hearing.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.engine.Keypad;
import vanity.fulfillment.hearing.word.Gap;
import vanity.fulfillment.hearing.word.NumberWords;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/** The ways to take the next words of a spoken number, one by one. */
final class Steps {
  private static final int ASIDE_READ = 200;
  private static final int ALONE = 150;
  private static final int CLOCK = 100;

  /** Rather a digit too many than to miss the zero that a number begins with. */
  private static final int ZERO_FIRST = 310;

  private static final int WORD_READ = 70;
  private static final int LETTER_READ = 20;
  private static final int MOST_TIMES = 7;

  private final Talk talk;
  private final List<Token> tokens;
  private final int begin;
  private final int end;
  private final Cardinal cardinal;
  private final Letters letters;
  private final List<@Nullable List<Step>> known;

  /**
   * Reads from one word up to another.
   *
   * @param letters which words may be dialled by their letters
   */
  Steps(Talk talk, int begin, int end, Letters letters) {
    this.talk = talk;
    this.tokens = talk.tokens();
    this.begin = begin;
    this.end = end;
    this.cardinal = new Cardinal(tokens, end);
    this.letters = letters;
    this.known = new ArrayList<>(Collections.nCopies(end - begin, null));
  }

  Talk talk() {
    return talk;
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  /** The ways to take what begins at a word; worked out once. */
  List<Step> at(int from) {
    List<Step> steps = known.get(from - begin);
    if (steps == null) {
      steps = read(from);
      known.set(from - begin, steps);
    }
    return steps;
  }

  private List<Step> read(int from) {
    Token token = tokens.get(from);
    if (talk.isSilent(from) && !(talk.cue(from) == Cue.BREAK && isDialled(token))) {
      return Step.NOTHING;
    }
    var steps = new ArrayList<Step>(cardinal.at(from));
    twice(from, steps);
    if (steps.isEmpty() || token.before() == Gap.COLON) {
      steps.clear();
      others(from, token, steps);
    } else {
      count(from, token, steps);
    }
    if (talk.isAside(from)) {
      steps.replaceAll(
          s -> new Step(s.words(), s.digits(), s.cost() + ASIDE_READ, s.inside() + ASIDE_READ));
      steps.add(Step.skip(0));
    }
    return steps;
  }

  private void others(int from, Token token, List<Step> steps) {
    String text = token.text();
    Step pair = pair(from);
    if (pair != null) {
      steps.add(pair);
      return;
    }
    String plural = NumberWords.PLURALS.of(token);
    String times = NumberWords.TIMES.of(token);
    String sound = NumberWords.SOUNDS.of(token);
    if (token.isDigits()) {
      steps.add(Step.of(1, text, 0));
      // "five six" may have been written as a time, 5:06.
      if (token.before() == Gap.COLON && text.length() == 2 && text.startsWith("0")) {
        steps.add(Step.of(1, text.substring(1), CLOCK));
      }
    } else if (times != null) {
      times(from, times, steps);
    } else if (plural != null) {
      steps.add(Step.of(1, plural, ALONE));
    } else if (isSpelled(from)) {
      steps.add(Step.of(1, dialled(text), LETTER_READ));
      zeroAmongLetters(sound, steps);
    } else if (isPerhapsSpelled(from)) {
      steps.add(Step.of(1, dialled(text), LETTER_READ * 3));
      steps.add(Step.skip(LETTER_READ));
    } else if (sound != null) {
      sounds(from, token, sound, steps);
    } else if (isDialled(token)) {
      steps.add(Step.of(1, dialled(text), WORD_READ));
      steps.add(Step.skip(0));
    } else {
      steps.add(Step.skip(0));
    }
  }

  /** "twelve twice" */
  private void twice(int from, List<Step> steps) {
    for (Step once : List.copyOf(steps)) {
      int at = from + once.words();
      if (at < end && tokens.get(at).is("twice")) {
        steps.add(Step.of(once.words() + 1, once.digits().repeat(2), 0));
      }
    }
  }

  /** "a pair of ones" */
  private @Nullable Step pair(int from) {
    boolean of = from + 2 < end && tokens.get(from + 1).is("of");
    String plural = of ? NumberWords.PLURALS.of(tokens.get(from + 2)) : null;
    String text = tokens.get(from).text();
    boolean two = text.equals("pair") || text.equals("couple");
    return two && plural != null ? Step.of(3, plural.repeat(2), 0) : null;
  }

  /** "three fives" */
  private void count(int from, Token token, List<Step> steps) {
    String unit = token.isDigits() ? token.text() : NumberWords.UNITS.of(token);
    String plural = from + 1 < end ? NumberWords.PLURALS.of(tokens.get(from + 1)) : null;
    if (unit != null && plural != null && unit.length() == 1) {
      int times = unit.charAt(0) - '0';
      if (times > 1 && times <= MOST_TIMES) {
        steps.add(Step.of(2, plural.repeat(times), 0));
      }
    }
  }

  private void times(int from, String count, List<Step> steps) {
    Token next = from + 1 < end ? tokens.get(from + 1) : null;
    String digit = next == null ? null : digitOf(next);
    if (digit == null) {
      steps.add(Step.skip(ALONE));
      return;
    }
    String rest = digit.substring(1);
    steps.add(Step.of(2, digit.substring(0, 1).repeat(count.charAt(0) - '0') + rest, 0));
  }

  private static @Nullable String digitOf(Token token) {
    if (token.isDigits()) {
      return token.text();
    }
    String plural = NumberWords.PLURALS.of(token);
    String unit = NumberWords.UNITS.of(token);
    return plural != null ? plural : unit != null ? unit : NumberWords.SOUNDS.of(token);
  }

  private void sounds(int from, Token token, String digit, List<Step> steps) {
    if (talk.isSigh(from)) {
      steps.add(Step.of(1, digit, CLOCK));
      steps.add(Step.skip(0));
      return;
    }
    int company = company(from);
    boolean zero = Words.ZERO.has(token);
    int read = zero ? (company > 0 ? 0 : 200) : company == 2 ? 10 : company == 1 ? 60 : 200;
    int skip =
        zero
            ? (company == 2 || isEnd(from)
                ? 400
                : before(from) ? 120 : leads(from) ? ZERO_FIRST : 60)
            : company == 2 ? 400 : company == 1 ? 20 : 0;
    steps.add(Step.of(1, digit, read));
    steps.add(Step.skip(skip));
  }

  /** The last word, right behind a numeral. */
  private boolean isEnd(int at) {
    return at + 1 == tokens.size() && before(at) && !tokens.get(at).before().isPause();
  }

  /** Whether a numeral follows without a pause. */
  private boolean leads(int at) {
    return at + 1 < end && tokens.get(at + 1).isNumeric() && !tokens.get(at + 1).before().isPause();
  }

  /** How many of the neighbours are numerals. */
  private int company(int at) {
    return (before(at) ? 1 : 0) + (at + 1 < end && isNumber(at + 1) ? 1 : 0);
  }

  private boolean before(int at) {
    return at > 0 && isNumber(at - 1);
  }

  private boolean isNumber(int at) {
    Token token = tokens.get(at);
    return token.isNumeric() || NumberWords.SOUNDS.has(token);
  }

  private static void zeroAmongLetters(@Nullable String sound, List<Step> steps) {
    if (sound != null) {
      steps.add(Step.of(1, sound, LETTER_READ * 3));
    }
  }

  /** A letter beside another one, so that "a" and "i" are words elsewhere. */
  private boolean isSpelled(int at) {
    Token token = tokens.get(at);
    if (token.isLetter() && token.shouted()) {
      return true;
    }
    if (!token.isLetter()) {
      return token.shouted() && token.isWord() && !talk.isKnown(at);
    }
    boolean after = at + 1 < end && tokens.get(at + 1).isLetter();
    boolean before = at > 0 && tokens.get(at - 1).isLetter();
    boolean loose = token.is("o") || token.is("i") || token.is("a");
    boolean beside = before || after;
    return loose ? (before && after) || (beside && company(at) == 0) : beside;
  }

  /** "P I Z Z A 4 5", "B A G E L 4 U" */
  private boolean isPerhapsSpelled(int at) {
    Token token = tokens.get(at);
    boolean loose = token.is("o") || token.is("i");
    boolean near = isSpelledBefore(at - 1) || (!token.is("a") && isSpelledBefore(at - 2));
    return token.isLetter() && !loose && near;
  }

  private boolean isSpelledBefore(int at) {
    return at >= 0 && tokens.get(at).isLetter() && isSpelled(at);
  }

  private boolean isDialled(Token token) {
    return letters.dials(token);
  }

  private static String dialled(String word) {
    return Keypad.dial(word);
  }
}
