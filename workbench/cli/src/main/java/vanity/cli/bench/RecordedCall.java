package vanity.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vanity.engine.Lexicon;
import vanity.simulator.Backend;
import vanity.simulator.CallPlan;
import vanity.simulator.CallPlayer;
import vanity.simulator.LocalBackend;
import vanity.simulator.PhoneSystem;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lex.LexSettings;
import vanity.simulator.line.CallClock;
import vanity.simulator.script.ScriptReader;

/** What the contact flow and the bot sent to the Lambda in one call through both. */
record RecordedCall(List<Event> events) {
  private static final String SCRIPT = "from +15553569377\nsay more options\nsay goodbye\n";

  RecordedCall {
    events = List.copyOf(events);
  }

  /** One delivery. */
  record Event(String functionArn, String json) {}

  /**
   * Plays a call.
   *
   * @param root the folder of the project, with the flow and the bot
   */
  static RecordedCall in(Path root) throws IOException {
    var events = new ArrayList<Event>();
    var backend = LocalBackend.inMemory(Lexicon.load());
    try (var phones = PhoneSystem.at(root, backend, LexSettings.usual())) {
      new CallPlayer(phones, () -> new Recording(backend, events))
          .play(ScriptReader.read("the benchmark's call", SCRIPT));
    }
    return new RecordedCall(events);
  }

  /** The flow's first event. */
  Event offer() {
    return first(json -> json.contains("\"ContactFlowEvent\""));
  }

  /** The bot's first event. */
  Event turn() {
    return first(json -> json.contains("\"sessionState\""));
  }

  private Event first(Predicate<String> sent) {
    return events.stream().filter(event -> sent.test(event.json())).findFirst().orElseThrow();
  }

  /** Writes down what passes. */
  private record Recording(Backend backend, List<Event> events) implements Backend {
    @Override
    public LambdaHost lambda(CallPlan plan, CallClock clock) {
      LambdaHost lambda = backend.lambda(plan, clock);
      return (functionArn, event, limit) -> {
        events.add(new Event(functionArn, event));
        return lambda.invoke(functionArn, event, limit);
      };
    }

    @Override
    public void callEnded() {
      backend.callEnded();
    }

    @Override
    public void close() {
      backend.close();
    }
  }
}
