package vanity.fulfillment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.StoreUnavailable;
import vanity.fulfillment.store.Sample;
import vanity.fulfillment.store.VirtualClock;
import vanity.fulfillment.store.rehearsal.RehearsedStore;

/** What is done before the snapshot. */
class PrimingTest {
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());

  /** An opening, a kept number and two conversions, of a table that forgets each at once. */
  private static final int REQUESTS_A_CALL = 10;

  private final VirtualClock clock = new VirtualClock();
  private final RehearsedStore store = new RehearsedStore(Sample.settings(), clock);
  private final CallerLog table = mock(CallerLog.class);

  @Test
  void playsWholeCallsAndReadsTheRealTableOnce() {
    when(table.load(any())).thenReturn(CallerLog.Loaded.NOTHING);

    assertThat(printed(table)).isEmpty();

    assertThat(store.asked()).isEqualTo(Priming.CALLS * REQUESTS_A_CALL);
    verify(table).load("+12065550100");
    verifyNoMoreInteractions(table);
  }

  @Test
  void needsNoNetwork() {
    when(table.load(any())).thenThrow(new StoreUnavailable("unreachable"));

    assertThat(printed(table)).isEqualTo("{\"event\":\"priming\",\"table\":\"unreachable\"}\n");
    assertThat(store.asked()).isEqualTo(Priming.CALLS * REQUESTS_A_CALL);
  }

  @Test
  void rehearsesEveryKindOfTurn() {
    var lines = new ArrayList<String>();
    var rehearsal =
        new Rehearsal(
            new Fulfillment(
                FINDER, store.records(), clock, new CallSettings("words-1", lines::add)));

    assertThat(rehearsal.play()).contains("\"outcome\":\"goodbye\"");

    assertThat(counted(lines))
        .containsExactlyInAnyOrder(
            "Calls",
            "WordsFound",
            "Turns",
            "KeypadTurns",
            "Silences",
            "NotUnderstood",
            "Conversions",
            "Kept",
            "Goodbyes");
  }

  private static Set<String> counted(List<String> lines) {
    var counted = new TreeSet<String>();
    for (String line : lines) {
      Events.read(line.getBytes(UTF_8)).keySet().stream()
          .filter(key -> Character.isUpperCase(key.charAt(0)))
          .forEach(counted::add);
    }
    return counted;
  }

  private String printed(CallerLog log) {
    PrintStream out = System.out;
    var printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      new Priming(FINDER, () -> store, log, clock).beforeCheckpoint(null);
    } finally {
      System.setOut(out);
    }
    return printed.toString(UTF_8);
  }
}
