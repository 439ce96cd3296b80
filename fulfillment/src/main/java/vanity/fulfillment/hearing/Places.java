package vanity.fulfillment.hearing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vanity.fulfillment.hearing.word.Mark;
import vanity.fulfillment.hearing.word.NumberWords;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/**
 * Places in the offer that are named by their number: "option two", "the second", "the longest".
 */
final class Places {
  private final List<Token> tokens;
  private final Signs signs;
  private final List<OfferedNumber> offer;
  private final BitSet wordEnds = new BitSet();
  private final int content;

  /**
   * Reads an utterance.
   *
   * @param words of the offer that were found in it
   */
  Places(Signs signs, List<OfferedNumber> offer, List<Reference> words) {
    this.tokens = signs.tokens();
    this.signs = signs;
    this.offer = offer;
    words.forEach(word -> wordEnds.set(word.to()));
    this.content = (int) tokens.stream().filter(token -> !Words.LIGHT.has(token)).count();
  }

  List<Reference> found() {
    var found = new ArrayList<Reference>();
    for (Mark<Sign> mark : signs.marks()) {
      int place = place(mark.sign());
      if (place != 0 && (!isOrdinal(mark.sign()) || standsAsOrdinal(mark.to()))) {
        found.add(new Reference(place, mark.from(), mark.to()));
      }
    }
    for (int at = 0; at < tokens.size(); at++) {
      int place = isLetterCount(at) ? ofLetters(value(tokens.get(at))) : numeral(at);
      if (place != 0) {
        found.add(new Reference(place, at, at + 1));
      }
    }
    return found;
  }

  private static boolean isOrdinal(Sign sign) {
    return sign == Sign.FIRST || sign == Sign.SECOND || sign == Sign.THIRD || sign == Sign.LAST;
  }

  /** "the second", "the second one", but not "the second pizza". */
  private boolean standsAsOrdinal(int after) {
    Token next = signs.at(after);
    return stops(after) || Words.LABEL.has(next) || next.isDigits();
  }

  private int place(Sign sign) {
    return switch (sign) {
      case FIRST -> 1;
      case SECOND -> 2;
      case THIRD -> 3;
      case LAST -> offer.size();
      case LONG -> extreme(1);
      case SHORT -> extreme(-1);
      case ANY -> Reference.SEVERAL;
      case IT -> Reference.IT;
      case LATEST -> Reference.LATEST;
      default -> 0;
    };
  }

  /** The longest or the shortest; any where two are. */
  private int extreme(int sign) {
    int most = offer.stream().mapToInt(each -> sign * each.letters()).max().orElse(0);
    return ofLetters(sign * most);
  }

  private int ofLetters(int letters) {
    int found = 0;
    for (int i = 0; i < offer.size(); i++) {
      if (offer.get(i).letters() == letters) {
        found = found == 0 ? i + 1 : Reference.SEVERAL;
      }
    }
    return found == 0 ? Reference.SEVERAL : found;
  }

  /** "the seven letter one" */
  private boolean isLetterCount(int at) {
    return signs.at(at + 1).text().startsWith("letter")
        && !isLabelled(at)
        && tokens.get(at).isNumeral();
  }

  private int numeral(int at) {
    int value = value(tokens.get(at));
    if (value == 0) {
      return alike(at);
    }
    if (isLabelled(at) && !isNumberAfter(at)) {
      return Words.KEY.has(tokens.get(at - 1)) && value > offer.size() ? 0 : value;
    }
    return signs.covers(at) || isNumberAfter(at) || !stands(at, value) ? 0 : value;
  }

  /** A number that is small enough to be a place, or 0. */
  private static int value(Token token) {
    String digits = token.isDigits() ? token.text() : NumberWords.UNITS.of(token);
    return digits != null && digits.length() < 3 ? Integer.parseInt(digits) : 0;
  }

  /** "number too": what sounds like a place, where nothing else makes sense. */
  private int alike(int at) {
    String digit = NumberWords.SOUNDS.of(tokens.get(at));
    boolean meant =
        digit != null && ((isLabelled(at) && stops(at + 1)) || isAlone(at) || isThing(at));
    return meant ? Integer.parseInt(digit) : 0;
  }

  private boolean isLabelled(int at) {
    return !tokens.get(at).isAfterPause()
        && (Words.LABEL.has(tokens.get(at - 1))
            || (signs.isClearDeedBefore(at)
                && !wordEnds.get(at)
                && isEnd(at + 1)
                && !Words.BEFORE_MANY.has(tokens.get(at - 1))));
  }

  /** Nothing else is said but what means nothing. */
  private boolean isAlone(int at) {
    return content == (Words.LIGHT.has(tokens.get(at)) ? 0 : 1);
  }

  /** "the tree one" */
  private boolean isThing(int at) {
    return signs.at(at - 1).is("the") && signs.at(at + 1).is("one") && !tokens.get(at).is("for");
  }

  private boolean stands(int at, int value) {
    if (!stops(at + 1) || wordEnds.get(at) || isNumberBefore(at)) {
      return false; // "two pizzas"; "yes seven" for a word and the digit behind it; "two oh six"
    }
    boolean first = tokens.get(at).isAfterPause();
    if (value != 1) {
      return (first || !Words.BEFORE_COUNT.has(tokens.get(at - 1))) && signs.strangers() < 2;
    }
    return first || Words.BEFORE_ONE.has(tokens.get(at - 1)) || signs.isClearDeedBefore(at);
  }

  /** The end of three digits or more, which name no place. */
  private boolean isNumberBefore(int at) {
    return isDigitBefore(at)
        && isDigitBefore(at - 1)
        && (tokens.get(at - 1).isNumeral() || tokens.get(at - 2).isNumeral())
        && !tokens.get(at - 2).text().equals(tokens.get(at).text());
  }

  private boolean isDigitBefore(int at) {
    return !signs.at(at).isAfterPause() && signs.at(at - 1).isNumeric();
  }

  private boolean stops(int at) {
    return isEnd(at) || Words.AFTER_PLACE.has(signs.at(at));
  }

  private boolean isEnd(int at) {
    return signs.at(at).isAfterPause() || signs.at(at).is("please");
  }

  /** More digits follow, so that this is not a place. */
  private boolean isNumberAfter(int at) {
    return !isEnd(at + 1)
        && tokens.get(at + 1).isNumeric()
        && (!tokens.get(at + 1).is("one") || isDigitBefore(at + 2));
  }
}
