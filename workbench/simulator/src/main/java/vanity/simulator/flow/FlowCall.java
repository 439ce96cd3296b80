package vanity.simulator.flow;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Parameters;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lex.Lex;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallEvents;
import vanity.simulator.line.Line;
import vanity.simulator.line.PlayedSpeech;

/** One run of a flow: all that an action may use. */
final class FlowCall {
  private final Contact contact;
  private final Line line;
  private final CallEvents events;
  private final CallClock clock;
  private final FlowServices services;
  private final CallEvent.Reason hangingUp;
  private final Set<CallEvent> stubbed = new HashSet<>();
  private Duration lambdaChain = Duration.ZERO;

  FlowCall(
      Contact contact,
      Line line,
      CallEvents events,
      CallClock clock,
      FlowServices services,
      CallEvent.Reason hangingUp) {
    this.contact = contact;
    this.line = line;
    this.events = events;
    this.clock = clock;
    this.services = services;
    this.hangingUp = hangingUp;
  }

  Contact contact() {
    return contact;
  }

  Line line() {
    return line;
  }

  CallEvents events() {
    return events;
  }

  CallClock clock() {
    return clock;
  }

  LambdaHost lambdas() {
    return services.lambdas();
  }

  Lex lex() {
    return services.lex();
  }

  ContactCentre centre() {
    return services.centre();
  }

  FlowLibrary library() {
    return services.library();
  }

  /** What it means to the caller when the flow hangs up. */
  CallEvent.Reason hangingUp() {
    return hangingUp;
  }

  /** Tells once that a block did not do its work. */
  void stubbed(FlowAction action, String detail) {
    var event = new CallEvent.Stubbed(action.identifier(), detail);
    if (stubbed.add(event)) {
      events.happened(event);
    }
  }

  void happened(CallEvent event) {
    events.happened(event);
  }

  /** The parameter with its references filled; empty if it is not there or reads as nothing. */
  Optional<String> text(FlowAction action, String name) {
    return text(action.parameters(), name);
  }

  Optional<String> text(Parameters parameters, String name) {
    return parameters.text(name).map(this::fill).filter(text -> !text.isEmpty());
  }

  String fill(String text) {
    return AttributeReference.fill(text, contact);
  }

  /** Keys and values with their references filled. */
  Map<String, String> filled(Map<String, String> texts) {
    Map<String, String> filled = new LinkedHashMap<>();
    texts.forEach((name, value) -> filled.put(fill(name), fill(value)));
    return filled;
  }

  /** Speaks; the caller is no longer waiting in silence for a Lambda. */
  void say(String block, PlayedSpeech speech) {
    // A prompt of blanks is silence to the caller.
    if (!speech.text().isBlank()) {
      lambdaChain = Duration.ZERO;
      events.happened(speech.in(block));
      clock.advance(speech.lasts());
    }
  }

  /** Time spent in Lambda blocks since something was last spoken. */
  Duration lambdaChain() {
    return lambdaChain;
  }

  void waitedForLambda(Duration took) {
    lambdaChain = lambdaChain.plus(took);
    clock.advance(took);
  }

  void spoken() {
    lambdaChain = Duration.ZERO;
  }
}
