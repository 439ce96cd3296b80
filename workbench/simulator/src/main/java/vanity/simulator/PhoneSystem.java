package vanity.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vanity.bot.BotDefinition;
import vanity.contactflow.Flow;
import vanity.simulator.file.BrokenFile;
import vanity.simulator.flow.Contact;
import vanity.simulator.flow.ContactCentre;
import vanity.simulator.flow.FlowLibrary;
import vanity.simulator.flow.FlowRunner;
import vanity.simulator.flow.FlowServices;
import vanity.simulator.flow.FlowSheet;
import vanity.simulator.flow.GivenContactCentre;
import vanity.simulator.flow.LinkCoverage;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lex.BotAlias;
import vanity.simulator.lex.BotCoverage;
import vanity.simulator.lex.Lex;
import vanity.simulator.lex.LexDouble;
import vanity.simulator.lex.LexSettings;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.Line;
import vanity.simulator.script.Given;

/**
 * Everything that a deployment would put into AWS, put together on this machine from the same
 * files: the flows, the bot and the Lambda. Takes any number of calls, also at once.
 */
public final class PhoneSystem implements Exchange, AutoCloseable {
  private final OurFlow flow;
  private final OurFlow queueFlow;
  private final LexDouble lex;
  private final LinkCoverage links;
  private final Backend backend;

  private PhoneSystem(
      OurFlow flow, OurFlow queueFlow, LexDouble lex, LinkCoverage links, Backend backend) {
    this.flow = flow;
    this.queueFlow = queueFlow;
    this.lex = lex;
    this.links = links;
    this.backend = backend;
  }

  /**
   * Reads flows and bot.
   *
   * @param root the folder of the project
   * @throws BrokenFile if one of them could not be deployed
   */
  public static PhoneSystem at(Path root, Backend backend, LexSettings settings)
      throws IOException {
    OurFlow flow = OurFlow.answering(root);
    OurFlow queueFlow = OurFlow.inTheQueue(root);
    var links = new LinkCoverage(flow.of(Office.PLAIN), queueFlow.of(Office.PLAIN));
    Path folder = root.resolve("bot/definition");
    BotDefinition bot = BotFolder.deployable(folder);
    try {
      var alias = new BotAlias(LocalArns.BOT_ALIAS, bot, LocalArns.FUNCTION);
      var lex = new LexDouble(alias, settings);
      return new PhoneSystem(flow, queueFlow, lex, links, backend);
    } catch (RuntimeException e) {
      throw new BrokenFile(folder, String.valueOf(e.getMessage()));
    }
  }

  /** The same flows and bot with another Lambda and other data; coverage is counted together. */
  public PhoneSystem with(Backend other) {
    return new PhoneSystem(flow, queueFlow, lex, links, other);
  }

  @Override
  public CallEvent.End call(CallPlan plan, Line line, Transcript transcript) {
    Flow filled = flow.of(plan.office());
    Flow inTheQueue = queueFlow.of(plan.office());
    FlowLibrary library =
        id -> Optional.of(inTheQueue).filter(_ -> id.equals(LocalArns.QUEUE_FLOW));
    CallClock clock = transcript.clock();
    LambdaHost lambda = new SwitchedLambda(plan, now -> lambda(now, clock), transcript);
    var services = new FlowServices(lambda, lex(plan, lambda), centre(plan), library);
    var runner =
        new FlowRunner(
            filled, services, BlockFaults.live(plan, filled, inTheQueue), OurFlow.HANGING_UP);
    var contact =
        new Contact(plan.contactId(), plan.from(), LocalArns.LINE_NUMBER, LocalArns.INSTANCE);
    CallEvent.End end = runner.run(contact, line, transcript.after(links), clock);
    backend.callEnded();
    return end;
  }

  /** Which links of the flows all calls so far have walked. */
  public LinkCoverage linkCoverage() {
    return links;
  }

  /** What all calls so far have reached of the bot. */
  public BotCoverage botCoverage() {
    return lex.coverage();
  }

  /** The flows as an office has them, the one that answers first. */
  public List<FlowSheet> sheets(Office office) {
    return List.of(FlowSheet.of(flow.of(office)), FlowSheet.of(queueFlow.of(office)));
  }

  private LambdaHost lambda(CallPlan plan, CallClock clock) {
    return LambdaFaults.over(backend.lambda(plan, clock), plan.faults());
  }

  private Lex lex(CallPlan plan, LambdaHost lambda) {
    return LexFaults.over(lex.calling(lambda), plan);
  }

  private static ContactCentre centre(CallPlan plan) {
    Given.Agents agents = plan.office().agents();
    long staffed = agents == Given.Agents.UNSTAFFED ? 0 : 1;
    return new GivenContactCentre(
        agents != Given.Agents.CLOSED,
        agents == Given.Agents.FULL,
        agents != Given.Agents.NO_ANSWER,
        staffed);
  }

  @Override
  public void close() {
    backend.close();
  }
}
