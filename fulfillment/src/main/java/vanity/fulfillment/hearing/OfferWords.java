package vanity.fulfillment.hearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vanity.engine.Keypad;
import vanity.fulfillment.hearing.word.NumberWords;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/** Finds the words of the offer in what was said, also where they were heard a little wrong. */
final class OfferWords {
  private static final int MOST_STRANGERS = 2;
  private static final int LONGEST_WORD = 16;
  private static final int SHORT = 4;

  private final List<Token> tokens;
  private final Signs signs;
  private final List<OfferedNumber> offer;
  private final boolean asked;

  /** How many words say something, digits apart. */
  private final long talk;

  private final Map<String, Integer> places = new HashMap<>();

  OfferWords(Signs signs, List<OfferedNumber> offer, boolean asked) {
    this.offer = offer;
    this.asked = asked;
    this.tokens = signs.tokens();
    this.signs = signs;
    this.talk =
        tokens.stream().filter(token -> !Words.LIGHT.has(token) && !token.isNumeric()).count();
    for (int i = 0; i < offer.size(); i++) {
      for (String word : offer.get(i).words()) {
        places.merge(word, i + 1, (a, b) -> a.equals(b) ? a : Integer.valueOf(0));
      }
    }
    places.values().removeIf(place -> place == 0); // a word that several share tells nothing
  }

  List<Reference> found() {
    var found = new ArrayList<Reference>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).text();
      Integer place = places.get(word);
      if (signs.isIdiom(i) || (tokens.get(i).isNumeric() && !isBesideAnother(i))) {
        continue;
      }
      if (place != null && (isPointedAt(i) || (isRare(i) && isShortTalk(i)) || goesOn(i, place))) {
        found.add(new Reference(place, i, i + 1));
      } else if (place == null && mayBeMisheard(i)) {
        int alike = alike(word);
        if (alike > 0) {
          found.add(new Reference(alike, i, i + 1));
        }
      }
    }
    return found;
  }

  /** A word that has no other meaning here. */
  private boolean isRare(int at) {
    return !signs.covers(at) && !Words.FILLER.has(tokens.get(at));
  }

  /** Not a whole sentence in which the word may have its common meaning. */
  private boolean isShortTalk(int at) {
    boolean verb = signs.at(at + 1).is("to");
    return !verb && (asked || talk <= SHORT || signs.askForSomething());
  }

  /** "yes seven" for 1-800-356-YES-7 */
  private boolean goesOn(int at, int place) {
    String word = tokens.get(at).text();
    String digits = offer.get(place - 1).digits();
    int after = digits.indexOf(Keypad.dial(word)) + word.length();
    if (after >= digits.length()) {
      return false;
    }
    Token next = signs.at(at + 1);
    String digit = digits.substring(after, after + 1);
    return next.is(digit) || digit.equals(NumberWords.UNITS.of(next));
  }

  private boolean mayBeMisheard(int at) {
    Token token = tokens.get(at);
    return token.isWord()
        && token.text().length() <= LONGEST_WORD
        && isRare(at)
        && !token.isNumeric()
        && ((isPointedAt(at) && isLastButLight(at))
            || (signs.strangers() <= MOST_STRANGERS && tokens.size() <= SHORT));
  }

  private boolean isLastButLight(int at) {
    return at + 1 == tokens.size()
        || Words.LIGHT.has(signs.at(at + 1))
        || Words.AFTER_NAME.has(signs.at(at + 1));
  }

  private int alike(String heard) {
    int found = 0;
    for (Map.Entry<String, Integer> word : places.entrySet()) {
      if (Sound.alike(heard, word.getKey())) {
        if (found != 0 && found != word.getValue()) {
          return 0;
        }
        found = word.getValue();
      }
    }
    return found;
  }

  /** "cat home" for 1-888-CAT-HOME */
  private boolean isBesideAnother(int at) {
    Integer place = places.get(tokens.get(at).text());
    return place != null && (isOf(at - 1, place) || isOf(at + 1, place));
  }

  private boolean isOf(int at, Integer place) {
    return place.equals(places.get(signs.at(at).text()));
  }

  /** Where a name would be: "the elm one", "keep elm", or nothing but "elm". */
  private boolean isPointedAt(int at) {
    boolean before = Words.BEFORE_NAME.has(signs.at(at - 1)) || signs.isDeedBefore(at);
    boolean after = Words.AFTER_NAME.has(signs.at(at + 1));
    boolean alone = tokens.size() == 1 && (isRare(at) || (asked && !signs.covers(at)));
    return before || (after && at > 0) || alone || isBesideAnother(at);
  }
}
