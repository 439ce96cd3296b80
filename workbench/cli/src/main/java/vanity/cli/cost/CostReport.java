package vanity.cli.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables, as Markdown. */
final class CostReport {
  private static final List<Double> VOLUMES = List.of(1_000.0, 1_000_000.0, 100_000_000.0);

  private final Prices prices;
  private final List<CallUse> uses;
  private final CallUse typical;

  CostReport(Prices prices, List<CallUse> uses) {
    this.prices = prices;
    this.uses = uses;
    this.typical = uses.get(1);
  }

  String text() {
    return String.join("\n", use(), bill(), choices(), assumed(), prices());
  }

  private String use() {
    return table(
        "a call uses",
        uses.stream().map(CallUse::name).toList(),
        Stream.of(
            row("seconds", use -> "%.0f".formatted(use.seconds())),
            row("turns of Lex", use -> String.valueOf(use.turns())),
            row("answers of the function", use -> String.valueOf(use.invocations())),
            row(
                "conversions, kept numbers",
                use -> "%d, %d".formatted(use.conversions(), use.kept())),
            row("blocks of the flow", use -> String.valueOf(use.blocks())),
            row(
                "bytes of our log, to the hundred",
                use -> "%,d".formatted(Math.round(use.logBytes() / 100.0) * 100)),
            row("**USD, all in**", use -> "**%.3f**".formatted(new Bill(prices, use).call()))));
  }

  private String row(String name, Function<CallUse, String> cell) {
    return "| " + name + " | " + uses.stream().map(cell).collect(Collectors.joining(" | ")) + " |";
  }

  private String bill() {
    var bill = new Bill(prices, typical);
    return table(
        "USD, typical calls",
        List.of("a call", "1,000 a month", "1 million", "100 million", "share of a million"),
        Stream.concat(
            bill.items().stream()
                .map(it ->
                    line(
                        it.name(),
                        it.call(),
                        volume -> it.month().applyAsDouble(volume),
                        share(it, bill))),
            Stream.of(line("**all**", bill.call(), bill::month, "100 %"))));
  }

  private static String share(Bill.Item item, Bill bill) {
    double calls = VOLUMES.get(1);
    return "%.2f %%".formatted(100 * item.month().applyAsDouble(calls) / bill.month(calls));
  }

  private static String line(
      String name, double call, Function<Double, Double> month, String share) {
    return "| %s | %.6f | %s | %s |"
        .formatted(
            name,
            call,
            VOLUMES.stream().map(month).map(CostReport::usd).collect(Collectors.joining(" | ")),
            share);
  }

  private String choices() {
    return table(
        "our choice",
        List.of("instead of", "saves, at a million typical calls, USD"),
        new Choices(prices, typical)
            .all().stream()
                .map(it -> "| %s | %s | %s |".formatted(it.ours(), it.other(), usd(it.more()))));
  }

  private static String assumed() {
    return table(
        "assumed",
        List.of("is"),
        Stream.of(Assumed.values())
            .map(it -> "| %s | %s |".formatted(it.what(), plain(it.value()))));
  }

  private String prices() {
    return table(
        "price, to be checked",
        List.of("USD", "for", "source", "read on"),
        prices.all().stream()
            .map(it ->
                "| `%s` | %s | %s | %s | %s |"
                    .formatted(it.price(), plain(it.usd()), it.per(), it.source(), it.date())));
  }

  private static String table(String first, List<String> heads, Stream<String> rows) {
    return "| %s | %s |\n|%s\n%s\n"
        .formatted(
            first,
            String.join(" | ", heads),
            "---|".repeat(heads.size() + 1),
            rows.collect(Collectors.joining("\n")));
  }

  private static String usd(double amount) {
    return String.format(Locale.ROOT, Math.abs(amount) < 100 ? "%,.2f" : "%,.0f", amount);
  }

  private static String plain(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
