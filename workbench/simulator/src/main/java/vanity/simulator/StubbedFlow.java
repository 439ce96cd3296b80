package vanity.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowReader;
import vanity.contactflow.ParsedFlow;
import vanity.simulator.file.BrokenFile;
import vanity.simulator.file.NotUtf8Exception;
import vanity.simulator.file.TextFile;
import vanity.simulator.flow.Contact;
import vanity.simulator.flow.FlowFaults;
import vanity.simulator.flow.FlowLibrary;
import vanity.simulator.flow.FlowRunner;
import vanity.simulator.flow.FlowServices;
import vanity.simulator.flow.FlowSheet;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lex.BotAlias;
import vanity.simulator.lex.Lex;
import vanity.simulator.lex.LexDouble;
import vanity.simulator.lex.LexSettings;
import vanity.simulator.lex.playable.PlayableBot;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.Line;
import vanity.simulator.stub.StubBot;
import vanity.simulator.stub.StubContactCentre;
import vanity.simulator.stub.StubLambdas;
import vanity.simulator.stub.StubLex;
import vanity.simulator.stub.Stubs;

/** Anyone's contact flow, with all that it calls stubbed. */
public final class StubbedFlow implements Exchange {
  private final Flow flow;
  private final FlowPlace place;
  private final Stubs stubs;
  private final Map<String, Lex> bots;
  private final FlowLibrary library;

  private StubbedFlow(
      Flow flow, FlowPlace place, Stubs stubs, Map<String, Lex> bots, FlowLibrary library) {
    this.flow = flow;
    this.place = place;
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
      if (bot.getValue() instanceof StubBot.Export(Path folder)) {
        bots.put(bot.getKey(), bot(bot.getKey(), folder, lambdas));
      }
    }
    var flows = new LinkedHashMap<String, Flow>();
    for (var other : stubs.flows().entrySet()) {
      flows.put(other.getKey(), flow(other.getValue()).flow());
    }
    FlowLibrary library =
        id ->
            flows.containsKey(id)
                ? Optional.of(flows.get(id))
                : Optional.ofNullable(flows.get("*"));
    ParsedFlow.Read read = flow(file);
    return new StubbedFlow(read.flow(), FlowPlace.of(read), stubs, bots, library);
  }

  @Override
  public CallEvent.End call(CallPlan plan, Line line, Transcript transcript) {
    var contact =
        stubs
            .contact()
            .brought(
                place.start(
                    new Contact(
                        plan.contactId(), plan.from(), LocalArns.LINE_NUMBER, LocalArns.INSTANCE)));
    LambdaHost lambdas = new SwitchedLambda(plan, this::lambdas, transcript);
    Lex lex = LexFaults.over(new StubLex(flow, bots, utterances()), plan);
    return runner(lambdas, lex, BlockFaults.live(plan, flow))
        .run(contact, line, transcript, transcript.clock());
  }

  /** The flow to look at. */
  public FlowSheet sheet() {
    return FlowSheet.of(flow);
  }

  private LambdaHost lambdas(CallPlan plan) {
    return LambdaFaults.over(new StubLambdas(stubs.lambdas()), plan.faults());
  }

  private FlowRunner runner(LambdaHost lambdas, Lex lex, Supplier<FlowFaults> faults) {
    var centre = new StubContactCentre(stubs.hours(), stubs.metrics(), stubs.views());
    return new FlowRunner(flow, new FlowServices(lambdas, lex, centre, library), faults);
  }

  private Map<String, StubBot.Utterances> utterances() {
    Map<String, StubBot.Utterances> utterances = new HashMap<>();
    stubs
        .bots()
        .forEach((alias, bot) -> {
          if (bot instanceof StubBot.Utterances words) {
            utterances.put(alias, words);
          }
        });
    return utterances;
  }

  private static ParsedFlow.Read flow(Path file) throws IOException {
    try {
      return switch (FlowReader.read(TextFile.read(file))) {
        case ParsedFlow.Read read -> read;
        case ParsedFlow.Refused refused -> throw new BrokenFile(file, refused.reason());
      };
    } catch (NotUtf8Exception e) {
      throw new BrokenFile(file, e.getReason());
    }
  }

  private static Lex bot(String alias, Path folder, LambdaHost lambdas) throws IOException {
    PlayableBot bot = PlayableBot.of(BotFolder.anywhere(folder));
    try {
      var played = new BotAlias(alias, bot.bot(), alias);
      return told(bot, new LexDouble(played, LexSettings.usual()).calling(lambdas));
    } catch (RuntimeException e) {
      throw new BrokenFile(folder, String.valueOf(e.getMessage()));
    }
  }

  /** The bot, which says in each call what of it is not played. */
  private static Lex told(PlayableBot bot, Lex lex) {
    Set<String> calls = ConcurrentHashMap.newKeySet();
    return block -> {
      if (calls.add(block.contactId())) {
        bot.replaced()
            .forEach(what -> block.events().happened(new CallEvent.Stubbed(block.block(), what)));
      }
      return lex.converse(block);
    };
  }
}
