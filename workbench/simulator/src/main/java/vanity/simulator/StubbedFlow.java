package vanity.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vanity.bot.BotDefinition;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowReader;
import vanity.contactflow.ParsedFlow;
import vanity.simulator.flow.Contact;
import vanity.simulator.flow.FlowFaults;
import vanity.simulator.flow.FlowLibrary;
import vanity.simulator.flow.FlowRunner;
import vanity.simulator.flow.FlowServices;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lex.BotAlias;
import vanity.simulator.lex.Lex;
import vanity.simulator.lex.LexDouble;
import vanity.simulator.lex.LexResult;
import vanity.simulator.lex.LexSettings;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.Line;
import vanity.simulator.script.Fault;
import vanity.simulator.stub.StubContactCentre;
import vanity.simulator.stub.StubLambdas;
import vanity.simulator.stub.StubLex;
import vanity.simulator.stub.Stubs;

/** Anyone's contact flow, with all that it calls stubbed. */
public final class StubbedFlow implements Exchange {
  private final Path file;
  private final Flow flow;
  private final Stubs stubs;
  private final Map<String, Lex> bots;
  private final FlowLibrary library;

  private StubbedFlow(
      Path file, Flow flow, Stubs stubs, Map<String, Lex> bots, FlowLibrary library) {
    this.file = file;
    this.flow = flow;
    this.stubs = stubs;
    this.bots = bots;
    this.library = library;
  }

  /**
   * Reads a flow, and the bots and flows that its stubs name.
   *
   * @throws BrokenFile naming the file that cannot be played
   */
  public static StubbedFlow read(Path file, Stubs stubs) throws IOException {
    var lambdas = new StubLambdas(stubs.lambdas());
    var bots = new LinkedHashMap<String, Lex>();
    for (var bot : stubs.bots().entrySet()) {
      bots.put(bot.getKey(), bot(bot.getKey(), bot.getValue(), lambdas));
    }
    var flows = new LinkedHashMap<String, Flow>();
    for (var other : stubs.flows().entrySet()) {
      flows.put(other.getKey(), flow(other.getValue()));
    }
    FlowLibrary library = id -> Optional.ofNullable(flows.get(id));
    return new StubbedFlow(file, flow(file), stubs, bots, library);
  }

  @Override
  public CallEvent.End call(CallPlan plan, Line line, Transcript transcript) {
    var contact =
        new Contact(plan.contactId(), plan.from(), LocalArns.LINE_NUMBER, LocalArns.INSTANCE);
    LambdaHost lambdas = LambdaFaults.over(new StubLambdas(stubs.lambdas()), plan.faults());
    Lex lex =
        plan.faults().contains(Fault.Service.LEX_ERROR)
            ? _ -> new LexResult.Failed("a fault set on purpose")
            : new StubLex(flow, bots);
    FlowFaults faults = BlockFaults.of(plan, flow);
    return runner(lambdas, lex, faults).run(contact, line, transcript, transcript.clock());
  }

  private FlowRunner runner(LambdaHost lambdas, Lex lex, FlowFaults faults) {
    var centre = new StubContactCentre(stubs.hours(), stubs.metrics());
    try {
      return new FlowRunner(flow, new FlowServices(lambdas, lex, centre, library), faults);
    } catch (IllegalArgumentException e) {
      throw new BrokenFile(file, String.valueOf(e.getMessage()));
    }
  }

  private static Flow flow(Path file) throws IOException {
    try {
      return switch (FlowReader.read(TextFile.read(file))) {
        case ParsedFlow.Read read -> read.flow();
        case ParsedFlow.Refused refused -> throw new BrokenFile(file, refused.reason());
      };
    } catch (NotUtf8Exception e) {
      throw new BrokenFile(file, e.getReason());
    }
  }

  private static Lex bot(String alias, Path folder, LambdaHost lambdas) throws IOException {
    BotDefinition bot = BotFolder.readable(folder);
    try {
      return new LexDouble(new BotAlias(alias, bot, alias), LexSettings.usual()).calling(lambdas);
    } catch (RuntimeException e) {
      throw new BrokenFile(folder, String.valueOf(e.getMessage()));
    }
  }
}
