package vanity.cli.cost;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vanity.cli.usage.WrongUsage;

/** What each thing costs, with the source and the date of each price. */
final class Prices {
  private static final int CELLS = 5;

  private final Map<Price, Listed> listed = new EnumMap<>(Price.class);

  /** One line of a price list. */
  record Listed(Price price, double usd, String per, String source, String date) {}

  private Prices(List<String> lines) {
    lines.stream().skip(1).filter(line -> !line.isBlank()).map(Prices::read).forEach(this::add);
    Stream.of(Price.values())
        .filter(price -> !listed.containsKey(price))
        .findFirst()
        .ifPresent(missing -> {
          throw new WrongUsage("the price list has no " + missing);
        });
  }

  /** List prices of us-east-1, none of them checked with AWS. */
  static Prices usual() {
    try (InputStream file = Prices.class.getResourceAsStream("prices.csv")) {
      return of(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A list like {@code prices.csv}. */
  static Prices of(String csv) {
    return new Prices(csv.lines().toList());
  }

  private static Listed read(String line) {
    String[] cells = line.split(",", CELLS);
    try {
      return new Listed(
          Price.valueOf(cells[0].strip()),
          Double.parseDouble(cells[1].strip()),
          cells[2],
          cells[3],
          cells[4]);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
      throw new WrongUsage("no line of a price list (name,USD,for,source,read on): " + line);
    }
  }

  private void add(Listed line) {
    listed.put(line.price(), line);
  }

  double of(Price price) {
    return Objects.requireNonNull(listed.get(price)).usd();
  }

  /** Of what is sold by the million. */
  double each(Price price) {
    return of(price) / 1_000_000;
  }

  List<Listed> all() {
    return List.copyOf(listed.values());
  }
}
