package vanity.fulfillment.hearing.number;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/** The digits that somebody said, as far as they were meant for a telephone number. */
public final class SpokenDigits {
  private final List<Token> tokens;
  private final Known known;
  private final List<Part> parts;
  private final boolean foreign;
  private final int strangers;
  private final boolean other;
  private final String digits;

  private SpokenDigits(
      List<Token> tokens,
      Known known,
      List<Part> parts,
      boolean foreign,
      int strangers,
      boolean other) {
    this.tokens = tokens;
    this.known = known;
    this.parts = parts;
    this.foreign = foreign;
    this.strangers = strangers;
    this.other = other;
    this.digits = parts.stream().map(Part::digits).collect(Collectors.joining());
  }

  /**
   * Reads an utterance.
   *
   * @param known the digits given before
   */
  public static SpokenDigits in(List<Token> said, Known known) {
    List<Token> tokens = Spelling.plain(said);
    var talk = new Talk(tokens);
    List<Part> parts = Dictation.parts(talk, known, Letters.NONE);
    int strangers = strangers(talk);
    for (Letters letters : Letters.DIALLED) {
      if (!isComplete(parts, known) && Lettered.isPlausible(talk, known, letters)) {
        List<Part> dialled = Dictation.parts(talk, known, letters);
        if (isComplete(dialled, known)) {
          return new SpokenDigits(tokens, known, dialled, false, 0, false);
        }
      }
    }
    boolean foreign = Foreign.speaks(talk, parts);
    List<Part> one = foreign || !isTooLong(parts) ? List.of() : OneNumber.among(tokens, known);
    if (!one.isEmpty()) {
      return new SpokenDigits(tokens, known, one, false, strangers, false);
    }
    return new SpokenDigits(
        tokens, known, parts, foreign, strangers, talk.speaksOf(Cue.OTHER_NUMBER));
  }

  private static boolean isComplete(List<Part> parts, Known known) {
    if (parts.size() != 1) {
      return false;
    }
    String digits = parts.getFirst().digits();
    return digits.length() == Plan.WHOLE || digits.length() == known.missing();
  }

  private static boolean isTooLong(List<Part> parts) {
    return parts.size() == 1
        && !parts.getFirst().namesPlace()
        && parts.getFirst().digits().length() > Plan.WHOLE + 1;
  }

  private static int strangers(Talk talk) {
    int strangers = 0;
    for (int i = 0; i < talk.size(); i++) {
      Token token = talk.tokens().get(i);
      boolean digit = talk.size() == 1 && Words.LAST_SOUND.has(token);
      if (!talk.isKnown(i) && !token.isNumeric() && !token.isLetter() && !digit) {
        strangers++;
      }
    }
    return strangers;
  }

  /** There is evidence that the number belongs to another country. */
  public boolean foreign() {
    return foreign;
  }

  /** How many words have no place in talk about a number. */
  public int strangers() {
    return strangers;
  }

  /** The talk is of a date, an amount or the like. */
  public boolean other() {
    return other;
  }

  /** All digits that were said, in their order. */
  public String digits() {
    return digits;
  }

  public int length() {
    return digits.length();
  }

  /** Enough for a whole number, or more. */
  public boolean isWhole() {
    return length() >= Plan.WHOLE;
  }

  /** Enough for a number without its area code, or more. */
  public boolean isLocal() {
    return length() >= Plan.LOCAL;
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The caller takes back what was said or read before. */
  public boolean corrects() {
    return !parts.isEmpty() && parts.getFirst().kind() != Part.Kind.FIRST;
  }

  /** They are said to be the area code, the last four, or the like. */
  public boolean namesPlace() {
    return parts.stream().anyMatch(Part::namesPlace);
  }

  /** What there is of a number now; nothing where no digit was said. */
  public Optional<NumberSoFar> number() {
    return new Numbers(known).with(this);
  }

  /** A number read back with all corrections made, or nothing where they do not say enough. */
  public String corrected(String read) {
    String swapped = swapped(read);
    return swapped.isEmpty() ? new Readback(read).corrected(parts) : swapped;
  }

  /** A number read back with one digit changed for another, or nothing where none is said to be. */
  public String swapped(String read) {
    return DigitSwap.in(tokens, read);
  }

  List<Part> parts() {
    return parts;
  }
}
