package vanity.cli.quality;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the raters of a panel thought of our side. */
final class PanelScore {
  private final Map<Integer, Row> key = new HashMap<>();
  private int won;
  private int even;
  private int lost;
  private int firstBad;
  private int bad;
  private int spoken;

  /**
   * @param side whether our list is A or B
   * @param spoken how many results it holds
   */
  private record Row(String side, int spoken) {}

  PanelScore(Path file) throws IOException {
    for (Object row : JSON.std.listFrom(Files.readString(file))) {
      if (row instanceof Map<?, ?> map
          && map.get("item") instanceof Integer item
          && map.get("spoken") instanceof Integer ofOurs) {
        key.put(item, new Row(String.valueOf(map.get("ours")), ofOurs));
      }
    }
  }

  void add(String sheet) {
    PanelSheet.read(sheet).forEach(this::add);
  }

  private void add(PanelSheet.Filled filled) {
    Row item = key.get(filled.item());
    if (item == null || filled.choice().isEmpty()) {
      return;
    }
    String ours = item.side();
    won += filled.choice().equals(ours) ? 1 : 0;
    even += filled.choice().equals("=") ? 1 : 0;
    lost += filled.choice().equals(ours) || filled.choice().equals("=") ? 0 : 1;
    spoken += item.spoken();
    bad += (int) filled.bad().stream().filter(name -> name.startsWith(ours)).count();
    firstBad += filled.bad().contains(ours + "1") ? 1 : 0;
  }

  @Override
  public String toString() {
    int judged = won + even + lost;
    return String.format(
        Locale.ROOT,
        "%d judged: won %d, even %d, lost %d; not lost %.1f %%%nfirst called bad %.1f %%, of all spoken %.1f %%",
        judged,
        won,
        even,
        lost,
        share(judged - lost, judged),
        share(firstBad, judged),
        share(bad, spoken));
  }

  private static double share(int part, int of) {
    return of == 0 ? 0 : 100.0 * part / of;
  }
}
