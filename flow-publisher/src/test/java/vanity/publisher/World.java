package vanity.publisher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanity.publisher.ProviderFramework.Response;
import vanity.publisher.cloud.Call;
import vanity.publisher.cloud.Cloud;
import vanity.publisher.cloud.ControlPlane;
import vanity.publisher.cloud.Instance;

/**
 * A control plane in which two stages share an instance: "dev" is deployed and at rest, with "prod"
 * the scenarios are played.
 */
final class World {
  private static final Duration OLD = Duration.ofMinutes(2);
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
   * How things were before a poll.
   *
   * @param calls that had been made by then
   */
  record Poll(ProviderFramework.Moment moment, Cloud cloud, Instant time, int calls) {}

  private World() {
    must(provider.create(Deployment.in(plane, "dev").properties()));
    prod.withTemplate(TestFlow.CHANGED);
    prod.withQueueTemplate(TestFlow.CHANGED_QUEUE);
    somebodyElseHasTheThirdNumber();
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
    provider.startAnew();
    asking.startAnew();
    return this;
  }

  private Cloud prepared(Scenario scenario) {
    plane.restore(withoutProd);
    if (scenario != Scenario.CREATE) {
      Map<String, String> before = scenario.before(prod);
      Map<String, String> first = scenario.longBefore(prod).orElse(before);
      must(provider.create(first));
      must(provider.update(prod.physicalId(), before, first));
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
    provider.beforeEachPoll(moment -> {
      // As a poll goes that is gone on from.
      provider.startAnew();
      polls.add(new Poll(moment, plane.cloud.copy(), plane.clock.instant(), plane.calls().size()));
    });
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

  /** Without what flows remember of numbers that they have no more: it decides nothing. */
  String picture() {
    Instance instance = prod.instance().copy();
    instance.flows.replaceAll((id, flow) -> flow.tagged(tagsThatCount(instance, id, flow)));
    return instance.picture();
  }

  /** All that what comes next depends on; what is older than that is old. */
  String state() {
    StringBuilder state = new StringBuilder();
    Instance instance = prod.instance();
    instance.flows.forEach((id, flow) ->
        state.append(id).append(flow.madeAt(Instant.EPOCH)).append(age(flow.madeAt())));
    instance.bots.forEach((bot, since) -> state.append(bot).append(age(since)));
    return state.append(instance.functions).append(instance.numbers).toString();
  }

  /** How long the framework has waited, and how long ago the request began. */
  String elapsed(ProviderFramework.Moment moment) {
    Instant start = Instant.parse(String.valueOf(moment.event().get(ResourceEvent.STARTED_AT)));
    return moment.waited() + " " + Duration.between(start, plane.clock.instant());
  }

  private Duration age(Instant since) {
    Duration age = Duration.between(since, plane.clock.instant());
    return age.compareTo(OLD) < 0 ? age : OLD;
  }

  private static Map<String, String> tagsThatCount(
      Instance instance, String id, Instance.Flow flow) {
    Map<String, String> tags = new HashMap<>(flow.tags());
    LiveFlow.formerIn(flow.tags()).keySet().stream()
        .filter(number -> !Optional.of(id).equals(instance.numbers.get(number)))
        .map(LiveFlow::formerTag)
        .forEach(tags::remove);
    return tags;
  }

  private void somebodyElseHasTheThirdNumber() {
    String id =
        prod.instance()
            .add(
                new Instance.Flow(
                    "Sample inbound flow",
                    "CONTACT_FLOW",
                    "PUBLISHED",
                    "ACTIVE",
                    "{}",
                    Map.of(),
                    Instant.EPOCH));
    prod.instance().numbers.put(prod.number(3), Optional.of(id));
  }

  private static void must(Response response) {
    if (!response.succeeded()) {
      throw new IllegalStateException(response.reason());
    }
  }
}
