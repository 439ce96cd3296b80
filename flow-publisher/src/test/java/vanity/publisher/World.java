package vanity.publisher;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vanity.publisher.ProviderFramework.Response;
import vanity.publisher.cloud.Call;
import vanity.publisher.cloud.Cloud;
import vanity.publisher.cloud.ControlPlane;

/**
 * A control plane in which two stages share an instance: "dev" is deployed and at rest, with "prod"
 * the scenarios are played.
 */
final class World {
  private static final ThreadLocal<World> OWN = ThreadLocal.withInitial(World::new);

  final ControlPlane plane = new ControlPlane();
  final ProviderFramework provider = ProviderFramework.withLineThatAnswers(plane);
  final ProviderFramework asking = new ProviderFramework(plane);
  final Deployment prod = Deployment.in(plane, "prod");

  private final Map<Scenario, Cloud> starts = new EnumMap<>(Scenario.class);
  private final Map<Scenario, Undisturbed> undisturbed = new EnumMap<>(Scenario.class);
  private final Cloud withoutProd;

  /** How a scenario goes when nothing goes wrong. */
  record Undisturbed(
      String before, String after, List<Call> calls, Set<String> checked, List<Poll> polls) {}

  /**
   * How things stood before a poll.
   *
   * @param calls that had been made by then
   */
  record Poll(ProviderFramework.Moment moment, Cloud cloud, Instant time, int calls) {}

  private World() {
    must(provider.create(Deployment.in(plane, "dev").properties()));
    prod.withTemplate(TestFlow.CHANGED);
    prod.withQueueTemplate(TestFlow.CHANGED_QUEUE);
    withoutProd = plane.cloud.copy();
  }

  /** The world of this thread. */
  static World own() {
    return OWN.get();
  }

  /** What a creation asks the role for, the gate's questions included. */
  Set<String> checkedWithGate() {
    plane.restore(withoutProd);
    must(asking.create(prod.properties()));
    return plane.checked();
  }

  /** Puts everything to where the scenario begins. */
  World at(Scenario scenario) {
    plane.restore(starts.computeIfAbsent(scenario, this::prepared));
    return this;
  }

  private Cloud prepared(Scenario scenario) {
    plane.restore(withoutProd);
    if (scenario != Scenario.CREATE) {
      must(provider.create(scenario.before(prod)));
    }
    return plane.cloud.copy();
  }

  Undisturbed undisturbed(Scenario scenario) {
    return undisturbed.computeIfAbsent(scenario, this::played);
  }

  private Undisturbed played(Scenario scenario) {
    at(scenario);
    String before = picture();
    List<Poll> polls = new ArrayList<>();
    provider.beforeEachPoll(moment ->
        polls.add(
            new Poll(moment, plane.cloud.copy(), plane.clock.instant(), plane.calls().size())));
    must(scenario.run(provider, prod));
    provider.beforeEachPoll(_ -> {});
    return new Undisturbed(before, picture(), plane.calls(), plane.checked(), polls);
  }

  /** Puts everything to before the poll in which the scenario makes its call with this index. */
  Poll before(Scenario scenario, int call) {
    Poll poll =
        undisturbed(scenario).polls().stream()
            .filter(candidate -> candidate.calls() <= call)
            .reduce((_, later) -> later)
            .orElseThrow();
    plane.restore(poll.cloud(), poll.time());
    return poll;
  }

  /** The instance without the stage "prod". */
  String pictureWithoutProd() {
    return undisturbed(Scenario.CREATE).before();
  }

  String picture() {
    return prod.instance().picture();
  }

  private static void must(Response response) {
    if (!response.succeeded()) {
      throw new IllegalStateException(response.reason());
    }
  }
}
