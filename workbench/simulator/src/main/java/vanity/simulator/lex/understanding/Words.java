package vanity.simulator.lex.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the words that Lex compares: letter case, punctuation, apostrophes and spaces do not
 * count.
 */
record Words(String text, List<Word> words) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");

  Words {
    words = List.copyOf(words);
  }

  /** A word with its place in the text. */
  record Word(String plain, int start, int end) {}

  static Words of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String plain = matcher.group().replaceAll("['’]", "").toLowerCase(Locale.ROOT);
      if (!plain.isEmpty()) {
        words.add(new Word(plain, matcher.start(), matcher.end()));
      }
    }
    return new Words(text, words);
  }

  int size() {
    return words.size();
  }

  String plain(int index) {
    return words.get(index).plain();
  }

  /** The comparable form of the whole text. */
  String plain() {
    return String.join(" ", words.stream().map(Word::plain).toList());
  }

  /** The text from one word up to another (exclusive), with a sign that belongs to a number. */
  String slice(int from, int to) {
    int start = words.get(from).start();
    while (start > 0 && "+(".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return text.substring(start, words.get(to - 1).end());
  }
}
