package vanity.engine;

import java.util.List;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;

/** The published score: a result's points computed from its pieces, part by part. */
final class Rating {
  private final NumberDigits digits;
  private final Vocabulary words;
  private long reading;
  private int points;
  private int at;

  /** Where the digits since the last word began, or -1 when a word was last. */
  private int run = 0;

  private int before = -1;
  private long beforeEntry;
  private boolean anyWord;

  /** The first piece is the country digit. */
  Rating(PhoneNumber number, List<Piece> pieces, Vocabulary words) {
    this.words = words;
    digits = new NumberDigits().read(number);
    reading = Reading.of(pieces);
    for (Piece piece : pieces.subList(1, pieces.size())) {
      switch (piece) {
        case Digits d -> digits(d.digits().length());
        case Word w -> word(w.word());
      }
    }
    if (run >= 0) {
      add(Scoring.trail(digits, run));
    }
    add(Scoring.dangling(beforeEntry, run < 0 ? at : run));
  }

  /** The score in hundredths. */
  int points() {
    return points;
  }

  /** What the pieces show, without points. */
  long reading() {
    return reading;
  }

  /** Points are summed apart, as words that must not touch cost more than a reading can hold. */
  private void add(long part) {
    points += Reading.points(part);
    reading += part & Reading.PAIR;
  }

  private void digits(int length) {
    if (run < 0) {
      run = at;
    }
    at += length;
  }

  private void word(String word) {
    int place = words.lexicon().place(word);
    long entry = words.entry(word);
    link(place, entry, at + word.length());
    add(Scoring.word(entry, at, at + word.length()) + Reading.points(words.own().pointsOf(word)));
    at += word.length();
    before = place;
    beforeEntry = entry;
    run = -1;
    anyWord = true;
  }

  private void link(int place, long entry, int end) {
    if (!anyWord) {
      add(Scoring.lead(at));
    } else if (run < 0) {
      add(Grammar.touch(words.lexicon().index(), before, place, beforeEntry, entry));
      add(Scoring.joined(beforeEntry, entry, end));
    } else {
      add(Scoring.inner(digits, run, at) + Scoring.dangling(beforeEntry, run));
    }
  }
}
