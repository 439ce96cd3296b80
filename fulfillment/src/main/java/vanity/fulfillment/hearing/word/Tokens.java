package vanity.fulfillment.hearing.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts an utterance into words, once, and keeps what was between them.
 *
 * <p>Single use; every character is looked at a bounded number of times.
 */
public final class Tokens {
  /** As recognizers write it that put full stops behind single letters. */
  private static final Pattern OKAY = Pattern.compile("\\b[Oo]\\. ?[Kk]\\.");

  /** What may follow written digits in one word: 5s, 2nd. */
  private static final Set<String> ENDINGS = new Table("numerals.txt").words("ENDINGS");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private Gap gap = Gap.NONE;
  private boolean plus;
  private int at;

  private Tokens(String text) {
    this.text = text;
  }

  public static List<Token> of(String utterance) {
    String plain = OKAY.matcher(utterance.replace('\u2019', '\'')).replaceAll("okay");
    var reader = new Tokens(plain);
    reader.read();
    return List.copyOf(reader.tokens);
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        digits();
      } else if (Character.isLetter(c)) {
        word();
      } else {
        between(c);
        at++;
      }
    }
  }

  private void between(char c) {
    plus = c == '+' || (plus && (c == ' ' || c == '('));
    Gap here =
        switch (c) {
          case '.', '!', '?', '\u2026' -> betweenDigits() && c == '.' ? Gap.SPACE : Gap.STOP;
          case ':' -> betweenDigits() ? Gap.COLON : Gap.COMMA;
          case ',', ';', '/', '(', ')', '\u2014', '\u2013' ->
              betweenDigits() ? Gap.HYPHEN : Gap.COMMA;
          case '-', '\u2010', '\u2011' -> spaced() ? Gap.COMMA : Gap.HYPHEN;
          case '\'' -> Gap.NONE;
          default -> Gap.SPACE;
        };
    gap = here.compareTo(gap) > 0 ? here : gap;
  }

  /** "2,368" and "5:06" are written in one piece. */
  private boolean betweenDigits() {
    return at > 0
        && at + 1 < text.length()
        && isDigit(text.charAt(at - 1))
        && isDigit(text.charAt(at + 1));
  }

  private boolean spaced() {
    return at > 0
        && text.charAt(at - 1) == ' '
        && at + 1 < text.length()
        && text.charAt(at + 1) == ' ';
  }

  private void digits() {
    int from = at;
    while (at < text.length() && (isDigit(text.charAt(at)) || isLetterO())) {
      at++;
    }
    int end = at;
    while (at < text.length() && (Character.isLetter(text.charAt(at)) || isPluralMark())) {
      at++;
    }
    String tail = text.substring(end, at).toLowerCase(Locale.ROOT).replace("'", "");
    String number = text.substring(from, end).replace('O', '0').replace('o', '0');
    if (ENDINGS.contains(tail)) {
      add(number + tail, false);
    } else {
      add(number, false);
      at = end;
    }
  }

  /** "8OO", written by who hears letters. */
  private boolean isLetterO() {
    boolean letter = text.charAt(at) == 'O' || text.charAt(at) == 'o';
    return letter
        && (at + 1 == text.length()
            || !Character.isLetter(text.charAt(at + 1))
            || text.charAt(at + 1) == text.charAt(at));
  }

  private boolean isPluralMark() {
    return text.charAt(at) == '\''
        && at + 1 < text.length()
        && Character.toLowerCase(text.charAt(at + 1)) == 's';
  }

  private void word() {
    int from = at;
    while (at < text.length() && (Character.isLetter(text.charAt(at)) || isInnerApostrophe())) {
      at++;
    }
    String written = text.substring(from, at);
    boolean shouted = written.length() > 1 && isInCapitals(written);
    for (String part : Contractions.parts(written.toLowerCase(Locale.ROOT))) {
      add(part, shouted);
    }
  }

  private static boolean isInCapitals(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (Character.toUpperCase(written.charAt(i)) != written.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInnerApostrophe() {
    return text.charAt(at) == '\''
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private void add(String word, boolean shouted) {
    tokens.add(new Token(Word.of(word), tokens.isEmpty() ? Gap.STOP : gap, plus, shouted));
    gap = Gap.NONE;
    plus = false;
    if (at < text.length() && text.charAt(at) == ' ') {
      gap = Gap.SPACE;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
