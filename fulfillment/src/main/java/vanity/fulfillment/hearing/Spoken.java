package vanity.fulfillment.hearing;

import java.util.List;

/**
 * The digits that somebody said, as far as they were meant for a number.
 *
 * @param parts what was said between corrections; empty where no digit was
 * @param foreign there is evidence that the number belongs to another country
 * @param strangers how many words have no place in talk about a number
 * @param other the talk is of a date, an amount or the like
 */
record Spoken(List<Part> parts, boolean foreign, int strangers, boolean other) {
  Spoken {
    parts = List.copyOf(parts);
  }

  /**
   * Reads an utterance.
   *
   * @param known the digits given before
   */
  static Spoken in(List<Token> tokens, Known known) {
    var talk = new Talk(tokens);
    List<Part> parts = Dictation.parts(talk, known, false);
    int strangers = strangers(talk);
    if (!isComplete(parts, known) && Lettered.isPlausible(talk, known)) {
      List<Part> dialled = Dictation.parts(talk, known, true);
      if (isComplete(dialled, known)) {
        return new Spoken(dialled, false, 0, false);
      }
    }
    boolean foreign = Foreign.speaks(talk, parts);
    return new Spoken(parts, foreign, strangers, talk.speaksOf(Cue.OTHER_NUMBER));
  }

  private static boolean isComplete(List<Part> parts, Known known) {
    if (parts.size() != 1) {
      return false;
    }
    String digits = parts.getFirst().digits();
    return digits.length() == Plan.WHOLE || digits.length() == known.missing();
  }

  private static int strangers(Talk talk) {
    int strangers = 0;
    for (int i = 0; i < talk.size(); i++) {
      Token token = talk.tokens().get(i);
      if (!talk.isKnown(i) && !NumberWords.isNumeric(token) && !token.isLetter()) {
        strangers++;
      }
    }
    return strangers;
  }

  int length() {
    return parts.stream().mapToInt(part -> part.digits().length()).sum();
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The caller takes back what was said or read before. */
  boolean corrects() {
    return !parts.isEmpty() && parts.getFirst().kind() != Part.Kind.FIRST;
  }

  boolean namesPlace() {
    return parts.stream().anyMatch(Part::namesPlace);
  }
}
