package vanity.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A business's own words: each is known to the engine, and gains or loses points where it appears.
 */
public record BusinessWords(Map<String, Integer> points) {
  public static final BusinessWords NONE = new BusinessWords(Map.of());
  private static final int MOST = 50;
  private static final int DEFAULT = 10;

  public BusinessWords {
    points = Map.copyOf(points);
  }

  /**
   * Reads one word a line with an optional weight from -50 to 50; blank lines and lines that start
   * with {@code #} are skipped.
   *
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  public static BusinessWords parse(List<String> lines) {
    var points = new TreeMap<String, Integer>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        addLine(points, line, i + 1);
      }
    }
    return new BusinessWords(points);
  }

  private static void addLine(Map<String, Integer> points, String line, int number) {
    String[] parts = line.split("[\\s,]+");
    if (parts.length > 2 || !parts[0].matches("[A-Za-z]{1,10}")) {
      throw new IllegalArgumentException(
          "Line %d, '%s': write one word of 1 to 10 letters and, if you like, a weight."
              .formatted(number, line));
    }
    points.put(
        parts[0].toLowerCase(java.util.Locale.ROOT),
        parts.length == 2 ? weight(parts[1], number) : DEFAULT);
  }

  private static int weight(String text, int number) {
    if (text.matches("[+-]?\\d{1,2}")) {
      int weight = Integer.parseInt(text);
      if (Math.abs(weight) <= MOST) {
        return weight;
      }
    }
    throw new IllegalArgumentException(
        "Line %d, weight '%s': use a whole number from -50 to 50.".formatted(number, text));
  }
}
