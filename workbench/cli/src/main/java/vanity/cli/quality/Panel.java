package vanity.cli.quality;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vanity.cli.usage.WrongUsage;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;

/**
 * Draws numbers for a panel, and puts our lists beside others so that nobody sees whose is whose.
 */
final class Panel {
  private static final int SPOKEN = 3;

  private final VanityFinder finder;
  private final Random random;

  Panel(VanityFinder finder, long seed) {
    this.finder = finder;
    random = new Random(seed);
  }

  /** Writes {@code sheet.md} and {@code key.json} about numbers of the other side's file. */
  void write(Path against, int size, Path folder) throws IOException {
    List<Map<String, Object>> lists = read(against);
    Collections.shuffle(lists, random);
    var sheet = new StringBuilder(PanelSheet.HEAD);
    var key = new ArrayList<Map<String, Object>>();
    for (Map<String, Object> other : lists.subList(0, Math.min(size, lists.size()))) {
      key.add(add(key.size() + 1, other, sheet));
    }
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("sheet.md"), sheet);
    Files.writeString(folder.resolve("key.json"), JSON.std.asString(key));
  }

  private Map<String, Object> add(int item, Map<String, Object> other, StringBuilder sheet) {
    String number = String.valueOf(other.get("number"));
    List<String> ours = ours(number);
    List<String> theirs = displays(other);
    boolean oursIsA = random.nextBoolean();
    sheet.append(PanelSheet.of(item, number, oursIsA ? ours : theirs, oursIsA ? theirs : ours));
    var row = new LinkedHashMap<String, Object>();
    row.put("item", item);
    row.put("number", number);
    row.put("ours", oursIsA ? "A" : "B");
    row.put("spoken", ours.size());
    return row;
  }

  private List<String> ours(String number) {
    return PhoneNumber.parse(number) instanceof ParsedNumber.Valid(var valid)
        ? finder.best(valid, SPOKEN).stream().map(vanity -> vanity.display()).toList()
        : List.of();
  }

  private static List<Map<String, Object>> read(Path file) throws IOException {
    var lists = new ArrayList<Map<String, Object>>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        Map<String, Object> list = JSON.std.mapFrom(line);
        if (!(list.get("number") instanceof String) || !(list.get("vanity") instanceof List)) {
          throw new WrongUsage(
              file + " holds a line without \"number\" and \"vanity\"; use numbers --json");
        }
        lists.add(list);
      }
    }
    return lists;
  }

  /** As {@code numbers --json} has them, or as plain texts. */
  private static List<String> displays(Map<String, Object> list) {
    return (list.get("vanity") instanceof List<?> all ? all : List.of())
        .stream()
            .limit(SPOKEN)
            .map(vanity -> vanity instanceof Map<?, ?> map ? map.get("display") : vanity)
            .map(String::valueOf)
            .toList();
  }
}
