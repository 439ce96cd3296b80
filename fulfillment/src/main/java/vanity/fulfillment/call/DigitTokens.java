package vanity.fulfillment.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts an utterance into words and runs of digits, and at the words that announce a correction. */
final class DigitTokens {
  private static final Pattern TOKEN = Pattern.compile("[a-z][a-z']*|[0-9]+");
  private static final Pattern ORDINAL = Pattern.compile("[0-9]+(?:st|nd|rd|th)\\b");
  private static final int MOST_TOKENS = 80;

  private DigitTokens() {}

  /** The tokens between corrections; the first part is empty where a correction comes first. */
  static List<List<String>> parts(String utterance) {
    var parts = new ArrayList<List<String>>();
    var part = new ArrayList<String>();
    for (String token : tokens(utterance)) {
      if (!DigitWords.CORRECTIONS.contains(token)) {
        part.add(token);
        continue;
      }
      if (!part.isEmpty() && (part.getLast().equals("oh") || part.getLast().equals("i"))) {
        part.removeLast(); // "oh no", "oh sorry": nobody means a zero there
      }
      if (!part.isEmpty() || parts.isEmpty()) {
        parts.add(List.copyOf(part));
        part.clear();
      }
    }
    parts.add(List.copyOf(part));
    return parts;
  }

  private static List<String> tokens(String utterance) {
    String plain =
        ORDINAL
            .matcher(utterance.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
            .replaceAll("th");
    return TOKEN
        .matcher(plain)
        .results()
        .limit(MOST_TOKENS)
        .map(match -> match.group())
        .takeWhile(token -> !DigitWords.EXTENSIONS.contains(token))
        .toList();
  }
}
