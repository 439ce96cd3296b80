package vanity.fulfillment.hearing.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of words: lines of a name, a colon and words, read once.
 *
 * <p>A name may have several lines; {@code #} begins a comment.
 */
final class Table {
  private final Map<String, List<String>> lists = new HashMap<>();

  Table(String file) {
    for (String line : text(Table.class, file).split("\n")) {
      int colon = line.indexOf(':');
      if (!line.startsWith("#") && colon > 0) {
        lists
            .computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
            .addAll(List.of(line.substring(colon + 1).strip().split(" +")));
      }
    }
  }

  /** The words of a name in order; none where the table does not have it. */
  List<String> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  Set<String> words(String name) {
    return Set.copyOf(list(name));
  }

  /** Words and what they mean, in turn. */
  Map<String, String> pairs(String name) {
    List<String> cells = list(name);
    var pairs = new HashMap<String, String>();
    for (int i = 0; i < cells.size(); i += 2) {
      pairs.put(cells.get(i), cells.get(i + 1));
    }
    return Map.copyOf(pairs);
  }

  /** A text beside a class. */
  static String text(Class<?> place, String name) {
    try (InputStream in = place.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is not beside " + place.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("the table " + name + " cannot be read", broken);
    }
  }
}
