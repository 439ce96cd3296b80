package vanity.cli.verify;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vanity.cli.account.Asking;
import vanity.cli.account.Clients;
import vanity.cli.account.Finding;

/** Asks everything that a deployed line consists of whether it works. */
final class Verification {
  private final Clients clients;
  private final Line line;
  private final Asking asking;
  private final List<Fact> facts = new ArrayList<>();

  Verification(Clients clients, Line line, Asking asking) {
    this.clients = clients;
    this.line = line;
    this.asking = asking;
  }

  /** Asks each part whether it works. */
  void ask() {
    var function = new FunctionCheck(clients, line, facts);
    asking.about("permission", function::permissions);
    asking.one("function", function::answers);
    asking.one("table", () -> TableCheck.of(clients, line));
    var bot = new BotCheck(clients, line, facts);
    asking.one("bot", bot::alias);
    asking.one("bot", bot::understands);
    asking.about("bot", () -> settled(bot));
    var flow = new FlowCheck(clients, line, facts);
    asking.one("instance", flow::associations);
    asking.one("flow", flow::flow);
    asking.one("number", flow::number);
    asking.one("calls at once", flow::callsAtOnce);
    asking.about("page", new PageCheck(line)::page);
  }

  List<Fact> facts() {
    return List.copyOf(facts);
  }

  private static List<Finding> settled(BotCheck bot) {
    bot.settleFacts();
    return List.of();
  }

  /**
   * Lets Amazon Connect call the line.
   *
   * @param pause waits between two questions about a call
   */
  void makeCalls(Consumer<Duration> pause) {
    try (ConnectNode connect = ConnectNode.start(clients.region())) {
      var runs = new CaseRuns(connect, line, pause);
      for (CallCase call : cases(runs)) {
        asking.found(runs.run(call));
        asking.found(unsaid(call));
      }
    } catch (IOException e) {
      asking.found(
          Finding.warning(
              "call", "none can be made: " + e.getMessage(), "Look at node and npm ci"));
    }
  }

  // Sources disagree on what the language takes. So it is asked, and done without what it refuses.
  private List<CallCase> cases(CaseRuns runs) throws IOException {
    boolean blocksMayAct = runs.takes(CallCases.probe(line, new CaseWriter.Dialect(true, false)));
    boolean asserts = runs.takes(CallCases.probe(line, new CaseWriter.Dialect(false, true)));
    facts.add(new Fact(LiveFact.TEST_FLOW_ACTION, blocksMayAct));
    facts.add(new Fact(LiveFact.TEST_ASSERT, asserts));
    return new CallCases(line, new CaseWriter.Dialect(blocksMayAct, asserts)).all();
  }

  static Finding unsaid(CallCase call) {
    return Finding.note(
        "call " + call.name(),
        call.unsaid().isEmpty()
            ? "all of it can be said in a test case"
            : "a test case cannot say: " + String.join("; ", call.unsaid()));
  }
}
