package vanity.engine;

import java.util.List;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;
import vanity.engine.index.Kind;
import vanity.engine.index.WordEntry;

/** The published score: a result's points computed from its pieces, part by part. */
final class Rating {
  /** What a word counts that the lexicon does not hold. */
  private static final int UNKNOWN_QUALITY = 10;

  final NumberDigits digits;
  private final Lexicon lexicon;
  private final OwnWords own;
  private final boolean isAlone;
  private long reading;
  private int points;
  private int at;

  /** Where the digits since the last word began, or -1 when a word was last. */
  private int run = 0;

  private int before = -1;
  private long beforeEntry;
  private boolean anyWord;
  private boolean understood = true;

  /** The first piece is the country digit. */
  Rating(PhoneNumber number, List<Piece> pieces, Lexicon lexicon, OwnWords own) {
    this.lexicon = lexicon;
    this.own = own;
    digits = new NumberDigits().read(number);
    reading = Reading.of(pieces);
    isAlone = Integer.bitCount(Reading.starts(reading)) == 1;
    for (Piece piece : pieces.subList(1, pieces.size())) {
      switch (piece) {
        case Digits d -> digits(d.digits().length());
        case Word w -> word(w.word());
      }
    }
    if (run >= 0) {
      add(Scoring.trail(digits, run));
    }
    add(Scoring.dangling(beforeEntry));
  }

  /** The score in hundredths. */
  int points() {
    return points;
  }

  /** Whether callers know each of the words, and catch a single one. */
  boolean isUnderstood() {
    return understood;
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
    int place = lexicon.place(word);
    long entry = own.entry(word);
    if (entry == 0) {
      entry =
          place >= 0
              ? lexicon.index().word(place)
              : WordEntry.pack(word, UNKNOWN_QUALITY, Kind.UNKNOWN, Kind.UNKNOWN);
    }
    understood &= Scoring.isUnderstood(entry, isAlone);
    link(place, entry);
    add(Scoring.word(entry, at, at + word.length()) + Reading.points(own.pointsOf(word)));
    at += word.length();
    before = place;
    beforeEntry = entry;
    run = -1;
    anyWord = true;
  }

  private void link(int place, long entry) {
    if (!anyWord) {
      add(Scoring.lead(at));
    } else if (run < 0) {
      add(Grammar.touch(lexicon.index(), before, place, beforeEntry, entry));
    } else {
      add(Scoring.inner(digits, run, at) + Scoring.dangling(beforeEntry));
    }
  }
}
