package vanity.cli.call;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vanity.cli.usage.Visible;
import vanity.cli.usage.WrongUsage;
import vanity.cli.web.ReadyScript;
import vanity.simulator.CallListener;
import vanity.simulator.CallPlan;
import vanity.simulator.Exchange;
import vanity.simulator.Office;
import vanity.simulator.ScriptRun;
import vanity.simulator.Transcript;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.Line;
import vanity.simulator.line.Listening;
import vanity.simulator.script.CallScript;
import vanity.simulator.script.CallerNumber;
import vanity.simulator.script.Fault;
import vanity.simulator.script.ScriptReader;

/** Who calls, what goes wrong, and what the caller does: typed, or read from a script. */
final class CallerOptions {
  @Option(
      names = "--from",
      paramLabel = "NUMBER|withheld",
      description = "the caller's number (default " + ScriptRun.DEFAULT_CALLER + ")")
  private @Nullable String from;

  @Option(
      names = "--script",
      paramLabel = "FILE|-",
      description = "a call script, - reads it from standard input")
  private @Nullable String script;

  @Option(
      names = "--fault",
      paramLabel = "NAME",
      description = {
        "something that goes wrong; can be given more than once:",
        "store-down, store-slow, queue-down, lambda-error, lambda-timeout,",
        "lex-error, lambda-retry, block:IDENTIFIER[=ErrorType]"
      })
  private List<String> faults = List.of();

  @Option(names = "--json", description = "one event per line, as JSON")
  private boolean json;

  @Mixin private FlowLogFile flowLog = new FlowLogFile();
  @Mixin private CallFile callFile = new CallFile();

  /**
   * What a caller who types reads: at first, when asked, when not understood, and after the call.
   */
  record Guide(
      String banner,
      Function<Listening, String> sayable,
      Supplier<Phrases> phrases,
      String farewell) {}

  /**
   * Makes the call or calls, shown as they happen.
   *
   * @return the exit status
   */
  int call(Exchange exchange, Office office, Guide guide) throws IOException {
    String caller = caller();
    Set<Fault> broken = faults();
    if (script == null) {
      return typed(exchange, office, caller, broken, guide);
    }
    CallScript steps = Scripts.read(script);
    refuseSecondCaller(steps);
    var run =
        new ScriptRun(
            exchange, office, broken, Instant.now(), CallerOptions::contactId, listener());
    return scripted(run, steps, caller);
  }

  /** The script, to be played in the softphone; read, so that what is none is refused. */
  Optional<ReadyScript> readyScript() throws IOException {
    if (script == null) {
      return Optional.empty();
    }
    Scripts.Source source = Scripts.source(script);
    ScriptReader.read(source.name(), source.text());
    return Optional.of(new ReadyScript(source.name(), source.text()));
  }

  private static int scripted(ScriptRun run, CallScript steps, String caller) {
    List<ScriptRun.Outcome> outcomes = run.run(steps, caller);
    outcomes.stream()
        .flatMap(outcome -> outcome.failures().stream())
        .forEach(
            failed -> System.err.println("vanity: " + Visible.of(Scripts.failure(steps, failed))));
    return outcomes.stream().allMatch(ScriptRun.Outcome::fine) ? 0 : 1;
  }

  private int typed(Exchange exchange, Office office, String caller, Set<Fault> broken, Guide guide)
      throws IOException {
    System.err.print(guide.banner);
    var clock = new CallClock(Instant.now());
    var plan = new CallPlan(contactId(), ScriptRun.number(caller), clock.instant(), office, broken);
    var misses = new Misses(listener(), guide.phrases);
    var typing = new TerminalLine(lines(), guide.sayable, misses::hint);
    Line line = callFile.recording(caller, typing);
    var end = exchange.call(plan, line, new Transcript(clock, misses));
    System.err.print(guide.farewell);
    return end.reason() == CallEvent.Reason.ERROR ? 1 : 0;
  }

  private static TypedLines lines() throws IOException {
    if (Boolean.getBoolean("vanity.terminal")) {
      return EditedLines.here();
    }
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return _ -> in.readLine();
  }

  private CallListener listener() throws IOException {
    return flowLog.beside(new Screen(json));
  }

  private String caller() {
    return from == null
        ? ScriptRun.DEFAULT_CALLER
        : CallerNumber.parse(from)
            .orElseThrow(() ->
                new WrongUsage(
                    "--from '%s' is not a phone number; write one such as %s, or withheld"
                        .formatted(from, ScriptRun.DEFAULT_CALLER)));
  }

  private void refuseSecondCaller(CallScript steps) {
    String first = steps.calls().getFirst().from();
    if (from != null && first != null) {
      throw new WrongUsage(
          "--from %s and 'from %s' in %s name two callers; drop one of them"
              .formatted(from, first, steps.name()));
    }
  }

  private Set<Fault> faults() {
    var set = new LinkedHashSet<Fault>();
    for (String name : faults) {
      set.add(
          Fault.named(name)
              .orElseThrow(() ->
                  new WrongUsage(
                      "--fault '%s' is unknown; use %s".formatted(name, Fault.names()))));
    }
    return set;
  }

  private static String contactId() {
    return UUID.randomUUID().toString();
  }
}
