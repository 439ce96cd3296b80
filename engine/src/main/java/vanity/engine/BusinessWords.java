package vanity.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vanity.engine.index.WordEntry;

/**
 * A business's own words: each is known to the engine, and gains or loses points where it appears.
 */
public record BusinessWords(Map<String, Integer> points) {
  public static final BusinessWords NONE = new BusinessWords(Map.of());
  private static final int MOST = 50;
  private static final int DEFAULT = 10;
  private static final String MEANT = "!";

  /** Some editors begin a file with it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  public BusinessWords {
    points = Map.copyOf(points);
    for (var entry : points.entrySet()) {
      if (!isWord(entry.getKey()) || Math.abs(entry.getValue()) > MOST) {
        throw new IllegalArgumentException(
            "a business word has 1 to 10 lower-case letters and -50 to 50 points, not '%s' with %d"
                .formatted(entry.getKey(), entry.getValue()));
      }
    }
  }

  /**
   * Reads one word a line with an optional weight from -50 to 50; blank lines and lines that start
   * with {@code #} are skipped, and the last line about a word counts. A {@code !} behind a word
   * says that it is meant, whatever block lists think of it.
   *
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  public static BusinessWords parse(List<String> lines) {
    var points = new TreeMap<String, Integer>();
    for (int i = 0; i < lines.size(); i++) {
      String line = bare(lines.get(i));
      if (!line.isEmpty() && !line.startsWith("#")) {
        addLine(points, line, i + 1);
      }
    }
    return new BusinessWords(points);
  }

  private static void addLine(Map<String, Integer> points, String line, int number) {
    String[] parts = parts(line);
    String word = withoutMark(parts[0]);
    if (parts.length > 2 || !isWord(word)) {
      throw new IllegalArgumentException(
          "Line %d, '%s': write one word of 1 to 10 letters and, optionally, a weight."
              .formatted(number, line));
    }
    points.put(word, parts.length == 2 ? weight(parts[1], number) : DEFAULT);
  }

  /** The words that are wished for and not marked as meant, of lines that can be read. */
  public static List<String> unconfirmed(List<String> lines) {
    Set<String> meant =
        lines.stream()
            .map(line -> parts(line)[0])
            .filter(first -> first.endsWith(MEANT))
            .map(BusinessWords::withoutMark)
            .collect(Collectors.toSet());
    return parse(lines).points().entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(Map.Entry::getKey)
        .filter(word -> !meant.contains(word))
        .sorted()
        .toList();
  }

  private static String bare(String line) {
    return line.replaceFirst("^" + BYTE_ORDER_MARK, "").strip();
  }

  /** The word in small letters and, if there is one, its weight. */
  private static String[] parts(String line) {
    String[] parts = bare(line).toLowerCase(Locale.ROOT).split("[\\s,]+");
    return parts.length == 0 ? new String[] {""} : parts;
  }

  private static String withoutMark(String word) {
    return word.endsWith(MEANT) ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isWord(String text) {
    return text.length() <= WordEntry.LONGEST && text.matches("[a-z]+");
  }

  private static int weight(String text, int number) {
    if (text.matches("[+-]?\\d{1,2}") && Math.abs(Integer.parseInt(text)) <= MOST) {
      return Integer.parseInt(text);
    }
    throw new IllegalArgumentException(
        "Line %d, weight '%s': use a whole number from -50 to 50.".formatted(number, text));
  }
}
