package vanity.cli.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vanity.cli.usage.WrongUsage;

class CostReportTest {
  private static final Path ROOT = Path.of("../..");
  private static final Path DOCUMENT = ROOT.resolve("docs/scale.md");
  private static final String FROM = "<!-- ./vanity cost prints from here -->\n\n";
  private static final String TO = "\n<!-- to here -->";
  private static final CallUse USE = new CallUse("a call", 90, 6, 7, 1, 1, 40, 2_000);

  /** With {@code -Dvanity.generate=true} the document's tables are rewritten. */
  @Test
  void isWhatTheDocumentShows() throws IOException {
    String document = Files.readString(DOCUMENT);
    int from = document.indexOf(FROM) + FROM.length();
    int to = document.indexOf(TO, from);
    String report = new CostReport(Prices.usual(), PlayedCalls.in(ROOT)).text();
    if (Boolean.getBoolean("vanity.generate")) {
      document = document.substring(0, from) + report + document.substring(to);
      Files.writeString(DOCUMENT, document);
      to = document.indexOf(TO, from);
    }

    assertThat(document.substring(from, to))
        .as("stale: docs/CONTRIBUTING.md says how to rewrite it")
        .isEqualTo(report);
  }

  @Test
  void billsTelephoneConnectAndLexByMinutesAndTurns() {
    var bill = new Bill(Prices.usual(), USE);

    assertThat(call(bill, "Telephone, a DID number")).isEqualTo(1.5 * 0.0022, within(1e-9));
    assertThat(call(bill, "Amazon Connect")).isEqualTo(1.5 * 0.018, within(1e-9));
    assertThat(call(bill, "Amazon Lex, speech")).isEqualTo(6 * 0.004, within(1e-9));
  }

  @Test
  void countsTheFirstMinuteOfTheTelephoneWhole() {
    var hangsUpAtOnce = new CallUse("short", 5, 0, 1, 0, 0, 4, 300);

    assertThat(call(new Bill(Prices.usual(), hangsUpAtOnce), "Telephone, a DID number"))
        .isEqualTo(0.0022, within(1e-9));
  }

  @Test
  void paysTheFixedThingsWithoutAnyCall() {
    var bill = new Bill(Prices.usual(), USE);

    assertThat(bill.month(0)).isBetween(5.0, 20.0);
    assertThat(bill.month(1_000_000)).isEqualTo(bill.call() * 1_000_000, within(50.0));
  }

  @Test
  void refusesAListWithoutAPrice() {
    assertThatThrownBy(() -> Prices.of("name,USD,for,source,read on\nALARM,0.10,a,b,c"))
        .isInstanceOf(WrongUsage.class)
        .hasMessage("the price list has no CONNECT_MINUTE");
    assertThatThrownBy(() -> Prices.of("name\nALARM,cheap,a,b,c"))
        .isInstanceOf(WrongUsage.class)
        .hasMessageContaining("ALARM,cheap");
  }

  private static double call(Bill bill, String name) {
    return bill.items().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow()
        .call();
  }
}
