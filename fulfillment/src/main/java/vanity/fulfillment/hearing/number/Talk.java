package vanity.fulfillment.hearing.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.hearing.word.Gap;
import vanity.fulfillment.hearing.word.Mark;
import vanity.fulfillment.hearing.word.Phrases;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/** The words of somebody who may be giving a number, with the cues between the digits. */
final class Talk {
  private static final Phrases<Cue> CUES = new Phrases<>(Talk.class, "cues.txt", Cue.class);

  private final List<Token> tokens;
  private final @Nullable Cue[] cues;
  private final boolean[] starts;
  private final int lastNumeral;

  Talk(List<Token> tokens) {
    this.tokens = tokens;
    this.cues = new Cue[tokens.size()];
    this.starts = new boolean[tokens.size()];
    int numeral = firstNumeral();
    this.lastNumeral = lastNumeral();
    markRegions();
    for (Mark<Cue> mark : CUES.in(tokens)) {
      if (mark.sign() == Cue.OUTSIDE && numeral < mark.from()) {
        continue; // "five nine, then": the nine is one of the digits
      }
      if (mark.sign() == Cue.EXTENSION && numeral >= mark.from() && isNumberAfter(mark)) {
        continue; // "option two, 206 ..."
      }
      if (mark.sign() == Cue.ASIDE && goesOn(mark)) {
        continue; // "at 206 555 2368"
      }
      starts[mark.from()] = true;
      Cue cue = isLast(mark) ? mark.sign().lookingBack() : mark.sign();
      for (int i = mark.from(); i < mark.to(); i++) {
        cues[i] = cue;
      }
      for (int i = mark.to(); mark.sign() == Cue.ASIDE && isMinutes(i); i++) {
        cues[i] = Cue.ASIDE; // "at 4:30"
      }
    }
    markChange();
  }

  /** "a nine one seven number" */
  private void markRegions() {
    for (int i = 4; i < tokens.size(); i++) {
      boolean three =
          tokens.get(i).is("number")
              && isDigit(i - 1)
              && isDigit(i - 2)
              && isDigit(i - 3)
              && tokens.get(i - 4).is("a")
              && lastNumeral < i;
      if (three) {
        set(i, Cue.WAS_AREA);
      }
    }
  }

  /** "change 206 to 253": the "to" is not a two. */
  private void markChange() {
    int verb = 0;
    while (verb < tokens.size() && !Words.SWAPPING.has(tokens.get(verb))) {
      verb++;
    }
    for (int i = verb + 1; i + 1 < tokens.size(); i++) {
      String next = tokens.get(i + 1).text();
      boolean digit = isDigit(i + 1) || next.equals("a") || next.equals("an");
      if (Words.SWAPPED_FOR.has(tokens.get(i)) && digit) {
        set(verb, tokens.subList(verb, i).stream().anyMatch(Token::isNumeric) ? Cue.NOT : Cue.FIX);
        set(i, Cue.FIX);
        return;
      }
    }
  }

  private void set(int at, Cue cue) {
    cues[at] = cue;
    starts[at] = true;
  }

  private boolean isDigit(int at) {
    return tokens.get(at).isNumeric();
  }

  /** Whether digits are only before a phrase: "792 1446, 330 area code". */
  private boolean isLast(Mark<Cue> mark) {
    return mark.from() > 0 && tokens.get(mark.from() - 1).isNumeric() && lastNumeral < mark.to();
  }

  /** Whether more digits follow the last numeral of a phrase. */
  private boolean goesOn(Mark<Cue> mark) {
    int next = mark.to();
    return next < tokens.size()
        && tokens.get(next - 1).isNumeral()
        && tokens.get(next).isNumeral()
        && !tokens.get(next).isAfterPause()
        && tokens.get(next).before() != Gap.COLON;
  }

  /** Whether digits follow that are not an extension: so many, or behind one that has its own. */
  private boolean isNumberAfter(Mark<Cue> mark) {
    int digits =
        tokens.stream()
            .skip(mark.to())
            .filter(Token::isNumeric)
            .mapToInt(token -> token.isDigits() ? token.text().length() : 1)
            .sum();
    boolean own = tokens.subList(mark.from(), mark.to()).stream().anyMatch(Token::isNumeric);
    return digits >= (own ? 1 : Plan.LOCAL);
  }

  private boolean isMinutes(int at) {
    return at < tokens.size() && tokens.get(at).before() == Gap.COLON;
  }

  private int lastNumeral() {
    int at = tokens.size() - 1;
    while (at >= 0 && !isDigit(at)) {
      at--;
    }
    return at;
  }

  private int firstNumeral() {
    int at = 0;
    while (at < tokens.size() && !tokens.get(at).isNumeric()) {
      at++;
    }
    return at;
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  /** The cue that a word belongs to, or null. */
  @Nullable Cue cue(int at) {
    return cues[at];
  }

  /** Whether a cue begins at a word. */
  boolean starts(int at) {
    return starts[at];
  }

  /** Whether a word is part of a cue and no digit, whatever it sounds like. */
  boolean isSilent(int at) {
    Cue cue = cues[at];
    return cue != null && cue != Cue.ASIDE && cue != Cue.OTHER_NUMBER;
  }

  /** "oh no", "oh sorry": hardly a zero. */
  boolean isSigh(int at) {
    return Words.ZERO.has(tokens.get(at))
        && at + 1 < tokens.size()
        && cues[at + 1] == Cue.FIX
        && !tokens.get(at + 1).isAfterPause();
  }

  /** Whether a numeral may well not belong to the number. */
  boolean isAside(int at) {
    return cues[at] == Cue.ASIDE || cues[at] == Cue.OTHER_NUMBER;
  }

  /** Whether whoever wrote this heard a pause before a word. */
  boolean pausesInSpeech(int at) {
    return tokens.get(at).isAfterPause();
  }

  /** "it's not 952 it's 612" */
  boolean saysIs(int at) {
    return at > 0 && tokens.get(at).is("is") && tokens.get(at - 1).is("it");
  }

  boolean isDigitAt(int at) {
    return tokens.get(at).isNumeric() && !isSilent(at);
  }

  /** Whether digits follow a cue without a pause: "in the middle 555". */
  boolean leadsOn(int at) {
    int next = at + 1;
    while (next < tokens.size() && cues[next] == cues[at] && !starts[next]) {
      next++;
    }
    return next < tokens.size() && !pausesInSpeech(next) && isDigitAt(next);
  }

  /** Whether a group of digits may end before a word. */
  boolean pausesBefore(int at) {
    return tokens.get(at).isAfterPause() || (at > 0 && cues[at - 1] != null);
  }

  /** Whether a word has a place in talk about numbers, or none at all. */
  boolean isKnown(int at) {
    return cues[at] != null || Words.FILLER.has(tokens.get(at));
  }

  boolean speaksOf(Cue cue) {
    for (Cue each : cues) {
      if (each == cue) {
        return true;
      }
    }
    return false;
  }
}
