package vanity.fulfillment.speaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vanity.engine.Piece;
import vanity.engine.Piece.Word;
import vanity.engine.VanityNumber;
import vanity.fulfillment.speaking.Fragment.Digits;
import vanity.fulfillment.speaking.Fragment.Letters;
import vanity.fulfillment.speaking.Fragment.Pause;
import vanity.fulfillment.speaking.Fragment.Slowly;
import vanity.fulfillment.speaking.Fragment.Words;

/** Says a vanity number; what is heard reads exactly as {@code vanity.engine.english} spells it. */
final class NumberSpeech {
  private final VanityNumber number;

  private NumberSpeech(VanityNumber number) {
    this.number = number;
  }

  /**
   * As it is offered: the digits and words, then the letters where the ear may doubt them.
   *
   * @param clear words that need no spelling
   */
  static Passage offered(VanityNumber number, Set<String> clear) {
    var said = new NumberSpeech(number);
    List<Fragment> letters = said.letters(Pause.NONE, clear);
    if (letters.isEmpty()) {
      return name(number).and(Passage.of(new Words("."), new Pause(300)));
    }
    var slow = new ArrayList<Fragment>(List.of(new Words("That is ")));
    slow.addAll(letters);
    return name(number)
        .and(Passage.of(new Words(". "), new Pause(200), new Slowly(slow), new Pause(300)));
  }

  /** The same, slowly. */
  static Passage slowly(VanityNumber number) {
    var said = new NumberSpeech(number);
    var slow = new ArrayList<>(said.name(new Pause(500)));
    slow.addAll(List.of(new Words(". "), new Pause(700), new Words("That is ")));
    slow.addAll(said.letters(new Pause(300)));
    return Passage.of(new Slowly(slow), new Pause(900));
  }

  /** The letters alone, one at a time. */
  static Passage spelled(VanityNumber number) {
    List<Fragment> letters = new NumberSpeech(number).letters(new Pause(400));
    return Passage.of(new Slowly(letters), new Pause(500));
  }

  /** The digits and words without the letters, for example {@code 1, 8 0 0, flowers}. */
  static Passage name(VanityNumber number) {
    return new Passage(new NumberSpeech(number).name(new Pause(100)));
  }

  /** The words alone. */
  static Passage words(VanityNumber number) {
    return Passage.of(String.join(" ", number.words()) + ".");
  }

  private List<Fragment> name(Pause between) {
    var said = new ArrayList<Fragment>();
    boolean afterWord = false;
    for (Part part : parts()) {
      if (!said.isEmpty() && afterWord && part.isWord()) {
        said.add(new Words(" "));
      } else if (!said.isEmpty()) {
        said.addAll(List.of(new Words(","), between, new Words(" ")));
      }
      said.add(part.name());
      afterWord = part.isWord();
    }
    return said;
  }

  private List<Fragment> letters(Pause between) {
    return letters(between, Set.of());
  }

  /** The letters of all words but the clear ones; nothing where all are clear. */
  private List<Fragment> letters(Pause between, Set<String> clear) {
    var said = new ArrayList<Fragment>();
    for (Part part : parts()) {
      if (part.piece() instanceof Word(String word) && !clear.contains(word)) {
        if (!said.isEmpty()) {
          said.add(new Words("; "));
        }
        said.add(new Letters(part.printed(), between));
      }
    }
    if (!said.isEmpty()) {
      said.add(new Words("."));
    }
    return said;
  }

  private List<Part> parts() {
    String[] printed = number.display().split("-");
    var parts = new ArrayList<Part>();
    for (int i = 0; i < printed.length; i++) {
      parts.add(new Part(number.pieces().get(i), printed[i]));
    }
    return parts;
  }

  /** A piece, and as it is printed. */
  private record Part(Piece piece, String printed) {
    boolean isWord() {
      return piece instanceof Word;
    }

    Fragment name() {
      return switch (piece) {
        case Piece.Digits(var digits) -> new Digits(digits);
        case Word(var word) ->
            new Words(isAllLetters() ? word : String.join(" ", printed.split("")));
      };
    }

    /** A word with look-alikes is not said but spelled. */
    private boolean isAllLetters() {
      return printed.chars().allMatch(Character::isLetter);
    }
  }
}
