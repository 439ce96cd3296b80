package vanity.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.engine.Lexicon;
import vanity.simulator.lex.LexSettings;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallEvent.Reason;
import vanity.simulator.script.ScriptReader;

/** docs/wire-formats.md#faults: what each fault does to a whole call. */
class FaultyCallsTest {
  private static final String CALL = "from +18003569377\npress 9\n";
  private static final String AGAIN = "wait 1h\n" + CALL;

  private final LocalBackend here = LocalBackend.inMemory(Lexicon.load());

  @Test
  void withoutAFaultACallerIsKnownTheNextTime() throws IOException {
    assertThat(said(play(CALL + AGAIN).getLast())).contains("Welcome back");
  }

  @Test
  void aStoreThatIsDownCostsNobodyTheWordsAndIsWrittenLater() throws IOException {
    var calls = play("given store-down\n" + CALL + "given store-down\n" + CALL + AGAIN);

    assertThat(said(calls.getFirst())).contains("flowers");
    assertThat(said(calls.get(1))).doesNotContain("Welcome back");
    assertThat(said(calls.getLast())).contains("Welcome back");
  }

  @Test
  void aSlowStoreCostsTimeAndNotTheWords() throws IOException {
    Duration quick = offered(play(CALL).getFirst());
    Duration slow = offered(play("given store-slow\n" + CALL).getFirst());

    assertThat(slow.minus(quick)).isEqualTo(Duration.ofMillis(300));
  }

  @Test
  void withStoreAndQueueDownTheCallerIsForgotten() throws IOException {
    var calls = play("given store-down\ngiven queue-down\n" + CALL + AGAIN);

    assertThat(said(calls.getFirst())).contains("flowers");
    assertThat(said(calls.getLast())).contains("flowers").doesNotContain("Welcome back");
  }

  @Test
  void aFunctionThatFailsIsAskedTwiceAndThenApologisedFor() throws IOException {
    Transcript call = play("given lambda-error\n" + CALL).getFirst();

    assertThat(lambdas(call))
        .extracting(CallEvent.Lambda::status)
        .containsExactly("Unhandled", "Unhandled");
    assertThat(end(call)).isEqualTo(Reason.GOODBYE);
  }

  @Test
  void aFunctionThatHangsIsWaitedForEightSeconds() throws IOException {
    Transcript call = play("given lambda-timeout\n" + CALL).getFirst();

    assertThat(lambdas(call))
        .extracting(CallEvent.Lambda::took)
        .containsExactly(Duration.ofSeconds(8), Duration.ofSeconds(8));
    assertThat(end(call)).isEqualTo(Reason.GOODBYE);
  }

  @Test
  void anEventThatComesThreeTimesCountsOnce() throws IOException {
    var calls = play("given lambda-retry\n" + CALL + AGAIN);

    assertThat(lambdas(calls.getFirst()))
        .extracting(CallEvent.Lambda::source, CallEvent.Lambda::attempt)
        .startsWith(
            org.assertj.core.groups.Tuple.tuple("connect", 1),
            org.assertj.core.groups.Tuple.tuple("connect", 2),
            org.assertj.core.groups.Tuple.tuple("connect", 3));
    assertThat(said(calls.getFirst())).doesNotContain("Welcome back");
    assertThat(said(calls.getLast())).contains("Welcome back");
  }

  @Test
  void aBotThatFailsLeadsToTheKeypad() throws IOException {
    Transcript call = play("given lex-error\n" + CALL).getFirst();

    assertThat(branches(call)).contains("conversation NoMatchingError");
    assertThat(end(call)).isEqualTo(Reason.GOODBYE);
  }

  @Test
  void aBlockFailsOnPurpose() throws IOException {
    Transcript call = play("given block:offer=NoMatchingError\n" + CALL).getFirst();

    assertThat(branches(call)).contains("offer NoMatchingError");
    assertThatThrownBy(() -> play("given block:offer=Oops\n" + CALL))
        .isInstanceOf(ImpossibleFault.class)
        .hasMessageContaining("'offer' has no error branch Oops");
  }

  @Test
  void consentIsAskedForFromTheNextCallOn() throws IOException {
    var calls =
        play(CALL + "wait 1h\ngiven recording-consent\nfrom +18003569377\npress 1\npress 9\n");

    assertThat(branches(calls.getFirst())).noneMatch(branch -> branch.startsWith("consent "));
    assertThat(branches(calls.getLast())).contains("consent 1");
  }

  @Test
  void agentsAreThereGoneHomeOrBusy() throws IOException {
    String asked = "\nfrom +18003569377\nsay agent\npress 9\n";
    var calls =
        play(
            "given agent-queue open"
                + asked
                + "given agent-queue closed"
                + asked
                + "given agent-queue full"
                + asked);

    assertThat(end(calls.getFirst())).isEqualTo(Reason.TRANSFERRED);
    assertThat(branches(calls.get(1))).anyMatch(branch -> branch.endsWith(" False"));
    assertThat(branches(calls.get(2))).anyMatch(branch -> branch.endsWith(" QueueAtCapacity"));
  }

  @Test
  void aCallerWhomNobodyAnswersWaitsInVirtualTimeAndComesBack() throws IOException {
    Transcript call =
        play("given agent-queue no-answer\nfrom +18003569377\nsay agent\nsay goodbye\n").getFirst();

    assertThat(said(call)).contains("Nobody has picked up so far");
    assertThat(end(call)).isEqualTo(Reason.GOODBYE);
    assertThat(call.clock().elapsed()).isBetween(Duration.ofMinutes(3), Duration.ofMinutes(5));
  }

  private List<Transcript> play(String script) throws IOException {
    try (PhoneSystem phones = PhoneSystem.at(Path.of("../.."), here, LexSettings.usual())) {
      return new CallPlayer(phones, here::withoutCallers)
          .play(ScriptReader.read("test", script)).outcomes().stream()
              .map(ScriptRun.Outcome::transcript)
              .toList();
    }
  }

  private static String said(Transcript call) {
    return call.text();
  }

  private static Reason end(Transcript call) {
    return call.end().orElseThrow().reason();
  }

  /** When the first answer of the function was there. */
  private static Duration offered(Transcript call) {
    return call.events().stream()
        .filter(timed -> timed.event() instanceof CallEvent.Listen)
        .findFirst()
        .orElseThrow()
        .at();
  }

  private static List<CallEvent.Lambda> lambdas(Transcript call) {
    return call.events().stream()
        .map(TimedEvent::event)
        .filter(CallEvent.Lambda.class::isInstance)
        .map(CallEvent.Lambda.class::cast)
        .toList();
  }

  private static List<String> branches(Transcript call) {
    return call.events().stream()
        .map(TimedEvent::event)
        .filter(CallEvent.Branch.class::isInstance)
        .map(CallEvent.Branch.class::cast)
        .map(branch -> branch.from() + " " + branch.link())
        .toList();
  }
}
