package vanity.simulator.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.contract.MetricName.CALLS;
import static vanity.contract.MetricName.KEPT;
import static vanity.contract.MetricName.TURNS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.contract.MetricName;
import vanity.fulfillment.metrics.CountedHour;
import vanity.fulfillment.metrics.MetricLine;
import vanity.json.JsonText;

class LocalJournalTest {
  private static final Instant ONE = Instant.parse("2026-11-30T13:00:00Z");
  private static final Instant THREE = Instant.parse("2026-11-30T15:00:00Z");
  private static final Set<MetricName> ALL = EnumSet.allOf(MetricName.class);

  @TempDir private Path folder;

  @Test
  void countsByTheHourWhatLinesCount() {
    var journal = LocalJournal.inMemory();
    journal.accept(line("2026-11-30T13:00:00Z", CALLS));
    journal.accept(line("2026-11-30T13:59:59.999Z", CALLS, KEPT));
    journal.accept(line("2026-11-30T14:00:00Z", TURNS));
    journal.accept("{\"call\":\"1\",\"Calls\":1}");

    assertThat(journal.between(ONE, THREE, ALL))
        .containsExactly(
            new CountedHour(ONE, Map.of(CALLS, 2L, KEPT, 1L)),
            new CountedHour(Instant.parse("2026-11-30T14:00:00Z"), Map.of(TURNS, 1L)));
  }

  @Test
  void givesTheHoursAndMetricsThatAreAskedForAlone() {
    var journal = LocalJournal.inMemory();
    journal.accept(line("2026-11-30T12:59:00Z", CALLS));
    journal.accept(line("2026-11-30T13:00:00Z", CALLS, KEPT));
    journal.accept(line("2026-11-30T14:00:00Z", KEPT));
    journal.accept(line("2026-11-30T15:00:00Z", CALLS));

    assertThat(journal.between(ONE, THREE, Set.of(CALLS)))
        .containsExactly(new CountedHour(ONE, Map.of(CALLS, 1L)));
  }

  @Test
  void readsOnInAFileToWhichAnotherProgramWrites() throws IOException {
    Path file = folder.resolve("journal.jsonl");
    var journal = LocalJournal.in(file);
    assertThat(journal.between(ONE, THREE, ALL)).isEmpty();

    journal.accept(line("2026-11-30T13:00:00Z", CALLS));
    assertThat(journal.between(ONE, THREE, ALL)).hasSize(1);
    LocalJournal.in(file).accept(line("2026-11-30T13:30:00Z", CALLS));
    Files.writeString(file, "{\"half a li", StandardOpenOption.APPEND);

    List<CountedHour> expected = List.of(new CountedHour(ONE, Map.of(CALLS, 2L)));
    assertThat(journal.between(ONE, THREE, ALL)).isEqualTo(expected);
    assertThat(LocalJournal.in(file).between(ONE, THREE, ALL)).isEqualTo(expected);
  }

  @Test
  void beginsAgainInAFileThatSomebodyEmptied() throws IOException {
    Path file = folder.resolve("journal.jsonl");
    var journal = LocalJournal.in(file);
    journal.accept(line("2026-11-30T13:00:00Z", CALLS));
    journal.accept(line("2026-11-30T13:10:00Z", CALLS));
    assertThat(journal.between(ONE, THREE, ALL)).hasSize(1);

    Files.writeString(file, line("2026-11-30T14:00:00Z", TURNS) + "\n");

    assertThat(journal.between(ONE, THREE, ALL))
        .containsExactly(new CountedHour(Instant.parse("2026-11-30T14:00:00Z"), Map.of(TURNS, 1L)));
  }

  @Test
  void skipsALineThatBrokeOff() throws IOException {
    Path file = folder.resolve("journal.jsonl");
    Files.writeString(file, "{\"half a line\nno json\n[]\n");
    var journal = LocalJournal.in(file);
    journal.accept(line("2026-11-30T13:00:00Z", CALLS));

    assertThat(journal.between(ONE, THREE, ALL)).hasSize(1);
  }

  @Test
  void leavesACallInPeaceWhereNothingCanBeWritten() {
    var journal = LocalJournal.in(folder.resolve("no such folder/journal.jsonl"));

    journal.accept(line("2026-11-30T13:00:00Z", CALLS));

    assertThat(journal.between(ONE, THREE, ALL)).isEmpty();
  }

  private static String line(String at, MetricName... metrics) {
    var line = new LinkedHashMap<String, Object>();
    MetricLine.count(line, Instant.parse(at), List.of(metrics));
    return JsonText.line(line);
  }
}
