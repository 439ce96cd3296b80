package vanity.fulfillment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vanity.contract.MetricName;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.store.JsonJournal;
import vanity.fulfillment.store.Sample;

/** What CloudWatch counts. */
class MetricsTest {
  private static final String FLOWERS = "+18003569377";
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());

  private final List<String> lines = new ArrayList<>();
  private final RememberedCallers callers = new RememberedCallers();
  private final Fulfillment fulfillment =
      new Fulfillment(FINDER, callers, () -> Sample.NOON, new CallSettings("words-1", lines::add));

  @Test
  void countsACallFromItsOpeningToItsEnd() {
    String state = state(counted(offer(FLOWERS), "Calls", "WordsFound"));

    counted(said("MoreOptions", "more options", state), "Turns");
    counted(said("FallbackIntent", "", state), "Silences", "Turns");
    counted(said("FallbackIntent", "colorless green ideas", state), "NotUnderstood", "Turns");
    counted(said("KeepNumber", "keep number one", state), "Kept", "Turns");
    String asked = state(counted(keys("5", state), "Turns"));
    counted(keys("5552223569", asked), "Conversions", "Turns");
    counted(said("Goodbye", "goodbye", state), "Goodbyes", "Turns");
  }

  @Test
  void countsWhoHasCalledBefore() {
    counted(offer(FLOWERS), "Calls", "WordsFound");
    hasCalled(FLOWERS);
    counted(offer(FLOWERS), "Calls", "Returning", "WordsFound");
    hasCalled("+442079460123");
    counted(offer("+442079460123"), "Calls", "Returning");
    counted(offer("anonymous"), "Calls");
  }

  private void hasCalled(String number) {
    callers.calls.add(new CallStart("another call", number, Sample.NOON, List.of(), "words-1"));
  }

  @Test
  void countsWhoIsHandedToAPersonAndWhoComesBack() {
    byte[] withPeople =
        Events.connect(FLOWERS, "operation", "offer", "agentQueue", "arn:aws:connect:queue");
    String state = state(counted(withPeople, "Calls", "WordsFound"));

    String waiting = state(counted(said("Agent", "agent", state), "ToAPerson", "Turns"));
    byte[] back =
        Events.connect(FLOWERS, "operation", "resume", "reason", "closed", "state", waiting);
    String resumed = state(counted(back, "CameBack"));
    counted(said("Goodbye", "goodbye", resumed), "Goodbyes", "Turns");
  }

  @Test
  void countsACallWithoutWordsAndOneWithoutANumberAsCallsAlone() {
    counted(offer("+12015551000"), "Calls");
    counted(offer("anonymous"), "Calls");
  }

  @Test
  void tellsKeysThatTheFlowTakesFromThoseOfTheBot() {
    String state = state(counted(offer(FLOWERS), "Calls", "WordsFound"));

    counted(Events.connect(FLOWERS, "operation", "key", "key", "4", "state", state), "KeypadTurns");
  }

  @Test
  void writesOneLineAnInvocation() {
    ask(offer(FLOWERS));

    assertThat(lines).singleElement().asString().startsWith("{\"call\":").contains("\"ms\":0");
  }

  @Test
  void countsWhateverIsDeclared() {
    countsACallFromItsOpeningToItsEnd();
    tellsKeysThatTheFlowTakesFromThoseOfTheBot();
    countsWhoIsHandedToAPersonAndWhoComesBack();
    countsWhoHasCalledBefore();
    Set<String> emitted = new TreeSet<>(Set.of("Calls", "WordsFound", "Turns", "Silences"));
    emitted.addAll(Set.of("NotUnderstood", "Kept", "Conversions", "KeypadTurns"));
    emitted.addAll(Set.of("Returning", "Goodbyes", "ToAPerson", "CameBack"));
    lines.clear();
    store();
    lines.forEach(line -> emitted.addAll(metrics(line)));

    assertThat(emitted)
        .isEqualTo(
            Stream.of(MetricName.values())
                .map(MetricName::text)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private void store() {
    var journal = new JsonJournal(lines::add, () -> Sample.NOON);
    var event = Sample.favourite("contact", Sample.NOON);
    journal.queued(event, "throttled", Duration.ZERO);
    journal.lost(event, "throttled", "timeout", Duration.ZERO);
    journal.merged(event, false);
    journal.refused("message", "throttled");
    journal.poisoned("message", "unreadable");
    journal.forgotten();
    journal.notForgotten("throttled", Duration.ZERO);
  }

  /** Asks, and looks at what was counted. */
  private Map<String, Object> counted(byte[] event, String... metrics) {
    Map<String, Object> answer = ask(event);
    assertThat(metrics(lines.getLast())).containsExactlyInAnyOrder(metrics);
    return answer;
  }

  private Map<String, Object> ask(byte[] event) {
    lines.clear();
    return Events.read(fulfillment.handle(event));
  }

  /** The names in a line, each of which must be one of its values and have no dimension. */
  private static Set<String> metrics(String line) {
    Map<String, Object> read = Events.read(line.getBytes(UTF_8));
    var aws = (Map<?, ?>) read.get("_aws");
    var directive = (Map<?, ?>) ((List<?>) aws.get("CloudWatchMetrics")).getFirst();
    assertThat(directive.get("Namespace")).isEqualTo(MetricName.NAMESPACE);
    assertThat(directive.get("Dimensions")).isEqualTo(List.of(List.of()));
    var names = new TreeSet<String>();
    ((List<?>) directive.get("Metrics"))
        .forEach(metric -> names.add(String.valueOf(((Map<?, ?>) metric).get("Name"))));
    assertThat(names).allSatisfy(name -> assertThat(read).containsEntry(name, 1));
    return names;
  }

  private static String state(Map<String, Object> answer) {
    return answer.get("state") instanceof String state
        ? state
        : String.valueOf(
            ((Map<?, ?>) ((Map<?, ?>) answer.get("sessionState")).get("sessionAttributes"))
                .get("state"));
  }

  private static byte[] offer(String number) {
    return Events.connect(number, "operation", "offer", "agentQueue", "none");
  }

  private static byte[] said(String intent, String words, String state) {
    return Events.lex(intent, "Speech", words, Map.of("state", state));
  }

  private static byte[] keys(String keys, String state) {
    return Events.lex("ConvertNumber", "DTMF", keys, Map.of("state", state));
  }
}
