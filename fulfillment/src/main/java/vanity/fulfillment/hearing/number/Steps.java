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
  private static final int CLOCK = 100;

  /** Rather a digit too many than to miss the zero that a number begins with. */
  private static final int ZERO_FIRST = 310;

  private static final int WORD_READ = 70;

  /** How unlikely a word is a digit that sounds like one, beside none, one or two others. */
  private static final int[] SOUND_READ = {200, 60, 10};

  /** And how unlikely it is none. */
  private static final int[] SOUND_SKIPPED = {0, 20, 400};

  private final Talk talk;
  private final List<Token> tokens;
  private final int begin;
  private final int end;
  private final Cardinal cardinal;
  private final Repeats repeats;
  private final Spelled spelled;
  private final Letters letters;
  private final List<@Nullable List<Step>> known;

  /**
   * Reads from one word up to another.
   *
   * @param letters which words may be dialled by their letters
   */
  Steps(Talk talk, int begin, int end, Letters letters) {
    this.talk = talk;
    this.tokens = talk.tokens().subList(0, end);
    this.begin = begin;
    this.end = end;
    this.cardinal = new Cardinal(tokens);
    this.repeats = new Repeats(tokens);
    this.spelled = new Spelled(talk, tokens);
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
    if (talk.isSilent(from) && !(talk.cue(from) == Cue.BREAK && letters.dials(token))) {
      return Step.NOTHING;
    }
    var steps = new ArrayList<Step>(cardinal.at(from));
    repeats.twice(from, steps);
    if (steps.isEmpty() || token.before() == Gap.COLON) {
      steps.clear();
      others(from, token, steps);
    } else {
      repeats.count(from, steps);
    }
    if (talk.isAside(from)) {
      steps.replaceAll(
          s -> new Step(s.words(), s.digits(), s.cost() + ASIDE_READ, s.inside() + ASIDE_READ));
      steps.add(Step.skip(0));
    }
    return steps;
  }

  private void others(int from, Token token, List<Step> steps) {
    Step repeated = repeats.at(from);
    if (repeated != null) {
      steps.add(repeated);
      return;
    }
    if (token.isDigits()) {
      digits(token, steps);
      return;
    }
    steps.addAll(spelled.at(from));
    String sound = NumberWords.SOUNDS.of(token);
    if (steps.isEmpty() && sound != null) {
      sounds(from, token, sound, steps);
    } else if (steps.isEmpty()) {
      if (letters.dials(token)) {
        steps.add(Step.of(1, Keypad.dial(token.text()), WORD_READ));
      }
      steps.add(Step.skip(0));
    }
  }

  /** "five six" may have been written as a time, 5:06. */
  private static void digits(Token token, List<Step> steps) {
    String text = token.text();
    steps.add(Step.of(1, text, 0));
    if (token.before() == Gap.COLON && text.length() == 2 && text.startsWith("0")) {
      steps.add(Step.of(1, text.substring(1), CLOCK));
    }
  }

  /** "for" among digits is a four, and elsewhere a word. */
  private void sounds(int from, Token token, String digit, List<Step> steps) {
    if (talk.isSigh(from)) {
      steps.add(Step.of(1, digit, CLOCK));
      steps.add(Step.skip(0));
      return;
    }
    var company = new Company(tokens, from);
    boolean zero = Words.ZERO.has(token);
    int size = company.size();
    steps.add(Step.of(1, digit, zero ? (size > 0 ? 0 : 200) : SOUND_READ[size]));
    steps.add(Step.skip(zero ? zeroSkipped(from, company) : SOUND_SKIPPED[size]));
  }

  private int zeroSkipped(int from, Company company) {
    if (company.size() == 2 || isEnd(from, company)) {
      return 400;
    }
    return company.before() ? 120 : company.leads() ? ZERO_FIRST : 60;
  }

  /** The last word, right behind a numeral. */
  private boolean isEnd(int at, Company company) {
    return at + 1 == talk.size() && company.before() && !tokens.get(at).isAfterPause();
  }
}
