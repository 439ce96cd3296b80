package vanity.simulator.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vanity.contactflow.Flow;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lex.LexBlock;
import vanity.simulator.lex.LexResult;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallEvents;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.FlowLogEntry;
import vanity.simulator.line.Listening;

/** One call through a flow, with everything around the flow set by the test. */
final class TestCall {
  static final String INSTANCE = "arn:aws:connect:us-east-1:111122223333:instance/test";

  final List<CallEvent> events = new ArrayList<>();
  final List<FlowLogEntry> log = new ArrayList<>();
  final List<String> lambdaEvents = new ArrayList<>();
  final List<Duration> limits = new ArrayList<>();
  final List<LexBlock> lexBlocks = new ArrayList<>();
  final CallClock clock = new CallClock(Instant.parse("2026-01-01T00:00:00Z"));
  private final Deque<CallerInput> inputs = new ArrayDeque<>();
  private final Flow flow;
  private final CallEvent.Reason hangingUp;
  private Contact contact = contact("+15553569377");
  private Function<String, LambdaHost.Invocation> lambda = event -> answered("{}");
  private Function<LexBlock, LexResult> lex = block -> new LexResult.Failed("no bot");
  private ContactCentre centre = new GivenContactCentre(true, false, 0);
  private FlowLibrary library = FlowLibrary.empty();
  private FlowFaults faults = FlowFaults.NONE;

  private TestCall(Flow flow, CallEvent.Reason hangingUp) {
    this.flow = flow;
    this.hangingUp = hangingUp;
  }

  static TestCall through(Flow flow) {
    return new TestCall(flow, CallEvent.Reason.DISCONNECTED);
  }

  /** Through a flow of which it is known that it says goodbye before it hangs up. */
  static TestCall politelyThrough(Flow flow) {
    return new TestCall(flow, CallEvent.Reason.GOODBYE);
  }

  static Contact contact(@Nullable String from) {
    return new Contact("contact-1", from, "+15550100000", INSTANCE);
  }

  static LambdaHost.Invocation answered(String answer) {
    return new LambdaHost.Invocation.Answered(answer, Duration.ofMillis(20));
  }

  TestCall from(@Nullable String number) {
    contact = contact(number);
    return this;
  }

  TestCall id(String contactId) {
    contact = new Contact(contactId, "+15553569377", "+15550100000", INSTANCE);
    return this;
  }

  TestCall presses(String keys) {
    inputs.add(new CallerInput.Keys(keys));
    return this;
  }

  TestCall does(CallerInput input) {
    inputs.add(input);
    return this;
  }

  TestCall lambda(Function<String, LambdaHost.Invocation> answers) {
    lambda = answers;
    return this;
  }

  TestCall lex(Function<LexBlock, LexResult> results) {
    lex = results;
    return this;
  }

  TestCall centre(ContactCentre given) {
    centre = given;
    return this;
  }

  TestCall library(FlowLibrary flows) {
    library = flows;
    return this;
  }

  TestCall fault(String fault) {
    return fault(fault, flow);
  }

  /** A fault in one of these flows. */
  TestCall fault(String fault, Flow... flows) {
    faults = faults.with(fault, flows);
    return this;
  }

  Contact contact() {
    return contact;
  }

  CallEvent.End run() {
    LambdaHost host =
        (arn, event, limit) -> {
          lambdaEvents.add(event);
          limits.add(limit);
          return lambda.apply(event);
        };
    FlowServices services =
        new FlowServices(
            host,
            block -> {
              lexBlocks.add(block);
              return lex.apply(block);
            },
            centre,
            library);
    return new FlowRunner(flow, services, () -> faults, hangingUp)
        .run(contact, this::listen, told(), clock);
  }

  private CallEvents told() {
    return new CallEvents() {
      @Override
      public void happened(CallEvent event) {
        events.add(event);
      }

      @Override
      public void logged(FlowLogEntry entry) {
        log.add(entry);
      }
    };
  }

  private CallerInput listen(Listening at) {
    return inputs.isEmpty() ? new CallerInput.HungUp() : inputs.remove();
  }

  List<String> said() {
    return of(CallEvent.Say.class).map(CallEvent.Say::text).toList();
  }

  List<String> blocks() {
    return of(CallEvent.Block.class).map(CallEvent.Block::id).toList();
  }

  List<String> branches() {
    return of(CallEvent.Branch.class).map(b -> b.from() + " " + b.link() + " " + b.to()).toList();
  }

  <E> Stream<E> of(Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast);
  }
}
