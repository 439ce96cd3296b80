package vanity.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vanity.engine.Lexicon;
import vanity.simulator.lex.LexSettings;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.script.Fault;
import vanity.simulator.script.Given;

/** Whatever a caller says or presses, the call stays polite and comes to its end. */
class RandomCallerTest {
  private static final int CALLS = Boolean.getBoolean("vanity.long") ? 20_000 : 2_000;

  /** Listening points: the conversation's bound, the keypad's, and the last silences. */
  private static final int MOST_TURNS = 120;

  private final LocalBackend here = LocalBackend.inMemory(Lexicon.load());

  @Test
  void everyCallStaysPoliteAndEnds() throws IOException {
    try (PhoneSystem phones = PhoneSystem.at(Path.of("../.."), here, LexSettings.usual())) {
      List<String> complaints =
          LongStream.range(0, CALLS)
              .parallel()
              .mapToObj(seed -> complaints(phones, seed))
              .flatMap(List::stream)
              .toList();

      assertThat(complaints).isEmpty();
    }
  }

  private List<String> complaints(PhoneSystem phones, long seed) {
    var random = new Random(seed);
    var plan =
        new CallPlan(
            "random-" + seed,
            caller(random),
            Instant.EPOCH.plusSeconds(86_400),
            office(random),
            faults(random));
    var transcript = new Transcript(new CallClock(plan.start()));
    CallEvent.End end =
        phones.with(here.withoutCallers()).call(plan, new RandomCaller(seed), transcript);
    return new Manners(transcript.events().stream().map(TimedEvent::event).toList())
        .complaints(end, MOST_TURNS).stream()
            .map(complaint -> "caller " + seed + " " + plan.faults() + ": " + complaint)
            .toList();
  }

  private static @Nullable String caller(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> null;
      case 1 -> "+442079460000";
      case 2 -> "+12065550100";
      case 3 -> "+18003569377";
      default -> "+1555" + (2_000_000 + random.nextInt(7_999_999));
    };
  }

  private static Office office(Random random) {
    var agents = Given.Agents.values();
    return new Office(
        random.nextInt(4) == 0,
        random.nextInt(3) == 0 ? agents[random.nextInt(agents.length)] : null);
  }

  private static Set<Fault> faults(Random random) {
    Fault.Service[] all = Fault.Service.values();
    return random.nextInt(3) == 0 ? Set.of(all[random.nextInt(all.length)]) : Set.of();
  }
}
