package vanity.deployed.wiring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vanity.contract.Handlers;
import vanity.deployed.account.Account;
import vanity.deployed.assembly.Ask;
import vanity.deployed.assembly.Assembly;
import vanity.deployed.assembly.Judge;
import vanity.deployed.assembly.Resource;
import vanity.fulfillment.environment.ClientWiring;
import vanity.publisher.cloud.ControlPlane;
import vanity.publisher.cloud.Instance;

/** A stack as it is after its resources were made, before anything of it runs. */
final class PlayedStack implements AutoCloseable {
  final Assembly assembly;
  final Judge judge;
  final ControlPlane plane = new ControlPlane();
  final Queues queues = new Queues();
  final Table table;
  final LocalEngine engine;
  final Functions functions;
  final Instance instance = plane.cloud.instanceOrNew(Account.INSTANCE);
  private final List<String> faults = new ArrayList<>();
  private final Set<String> played = new TreeSet<>();

  PlayedStack(Assembly assembly, LocalEngine engine) {
    this.assembly = assembly;
    this.engine = engine;
    this.judge = new Judge(assembly);
    DynamoDbClient client = ClientWiring.local(engine.secret()).table(engine.endpoint());
    this.table = Table.made(client, play(assembly.only("AWS::DynamoDB::GlobalTable")));
    this.functions = new Functions(this);
    plane.also(queues);
    plane.also(new Metrics(watched()));
    plane.also(engine.credentials());
  }

  /** The names of the call's function and of the queue that no function is mapped to. */
  private Set<String> watched() {
    Set<String> names = new TreeSet<>();
    assembly.ofType("AWS::Lambda::Function").stream()
        .filter(it -> it.text("Handler").equals(Handlers.FULFILLMENT))
        .forEach(it -> names.add(it.ref()));
    Set<String> emptied = new TreeSet<>();
    assembly
        .ofType("AWS::Lambda::EventSourceMapping")
        .forEach(it -> emptied.add(it.text("EventSourceArn")));
    assembly.ofType("AWS::SQS::Queue").stream()
        .filter(it -> !emptied.contains(it.arn()))
        .forEach(it -> names.add(it.ref().substring(it.ref().lastIndexOf('/') + 1)));
    return names;
  }

  /** Takes note that a resource does what it is there for. */
  Resource play(Resource resource) {
    played.add(resource.id());
    return resource;
  }

  boolean allows(String who, String action, String resource, Map<String, String> facts) {
    return judge.allows(new Ask(who, action, resource, facts));
  }

  /** Something is not as it has to be. */
  void fault(String what) {
    faults.add(what);
  }

  void check(boolean good, String otherwise) {
    if (!good) {
      fault(otherwise);
    }
  }

  List<String> faults() {
    List<String> all = new ArrayList<>(faults);
    all.addAll(judge.faults());
    return all;
  }

  /** Everything that was played, or whose statements had a say. */
  Set<String> played() {
    Set<String> all = new TreeSet<>(played);
    all.addAll(judge.consulted());
    return all;
  }

  /** The logical id of the role with this ARN. */
  static String role(String arn) {
    return arn.substring(arn.lastIndexOf('/') + 1);
  }

  Path bot() {
    Resource bot = play(assembly.only("AWS::Lex::Bot"));
    return assembly.file(
        bot.text("BotFileS3Location", "S3Bucket"), bot.text("BotFileS3Location", "S3ObjectKey"));
  }

  @Override
  public void close() {
    plane.close();
  }
}
