package vanity.publisher;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vanity.contract.Absent;
import vanity.contract.FlowProperties;

/** Reads the instance again and makes the one change that comes next. */
final class StepRunner {
  private final Function<String, ConnectInstance> instances;
  private final Gate gate;
  private final InstantSource clock;
  private final Consumer<Duration> pause;
  private Optional<FlowContents> contents = Optional.empty();

  /**
   * @param instances gives the instance with an id
   * @param pause waits
   */
  StepRunner(
      Function<String, ConnectInstance> instances,
      Gate gate,
      InstantSource clock,
      Consumer<Duration> pause) {
    this.instances = instances;
    this.gate = gate;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * Goes one step.
   *
   * @throws PublishingFailure if the request cannot succeed
   */
  StepResult run(ResourceEvent event) {
    WaitLimits limits = WaitLimits.since(event.startedAt(), clock.instant());
    try {
      return step(event, limits);
    } catch (ServiceFault fault) {
      if (limits.covers(fault)) {
        return StepResult.pending("TryAgain " + fault.api() + " " + fault.code());
      }
      throw FailureAdvice.of(fault);
    }
  }

  private StepResult step(ResourceEvent event, WaitLimits limits) {
    Publication publication = event.publication();
    ConnectInstance instance = instances.apply(publication.instanceId());
    return event.type() == ResourceEvent.Type.DELETE
        ? retire(instance, publication, event, limits)
        : publish(instance, publication, event, limits);
  }

  private StepResult publish(
      ConnectInstance instance, Publication wanted, ResourceEvent event, WaitLimits limits) {
    Optional<Publication> former = event.former();
    FlowContents filled = contents(instance, wanted);
    Optional<Step> hold =
        instance
            .bot(wanted.botAliasArn(), wanted.localeId())
            .hold(wanted.botAliasArn())
            .or(() -> gate.shut(event));
    boolean mayLeaveSomething = former.filter(not(wanted::equals)).isPresent();
    Function<InstanceView, Step> next =
        view -> FlowPublisher.publish(wanted, former, hold, filled, view);
    return walk(instance, next, limits)
        .from(view(instance, wanted, former))
        .doneIf(!mayLeaveSomething || listsShowAll(event))
        .with(FlowProperties.PHONE_NUMBER, () -> called(instance, wanted));
  }

  // Files are named by their hash, so what was read and checked once need not be read at every
  // poll.
  private FlowContents contents(ConnectInstance instance, Publication wanted) {
    FlowContents filled =
        contents
            .filter(known -> known.areOf(wanted))
            .orElseGet(() ->
                new FlowContents(wanted, template -> template.text(instance.template(template))));
    contents = Optional.of(filled);
    return filled;
  }

  private static String called(ConnectInstance instance, Publication wanted) {
    return wanted.phoneNumber().map(instance::number).orElse(Absent.NONE);
  }

  private StepResult retire(
      ConnectInstance instance, Publication publication, ResourceEvent event, WaitLimits limits) {
    InstanceView view;
    try {
      view = view(instance, publication, Optional.empty());
    } catch (ServiceFault fault) {
      if (limits.covers(fault) || !isGone(instance)) {
        throw fault;
      }
      view = InstanceView.EMPTY;
    }
    return walk(instance, now -> FlowPublisher.retire(publication, now), limits)
        .from(view)
        .doneIf(listsShowAll(event));
  }

  /** Whether the instance itself is gone, and everything with it. */
  private static boolean isGone(ConnectInstance instance) {
    return Stream.<Supplier<?>>of(
            instance::bots, instance::functions, instance::numbers, () -> instance.flows(Set.of()))
        .allMatch(StepRunner::findsNothing);
  }

  private static boolean findsNothing(Supplier<?> reading) {
    try {
      Object _ = reading.get();
      return false;
    } catch (ServiceFault fault) {
      return fault.kind() == ServiceFault.Kind.NOT_FOUND;
    }
  }

  private static InstanceView view(
      ConnectInstance instance, Publication publication, Optional<Publication> former) {
    Set<String> names =
        Stream.concat(Stream.of(publication), former.stream())
            .flatMap(each -> each.flows().stream())
            .map(WantedFlow::name)
            .collect(toSet());
    return new InstanceView(
        instance.bots(), instance.functions(), instance.flows(names), instance.numbers());
  }

  // Looked at when all is done, for the attempts of this poll take their time, too.
  private boolean listsShowAll(ResourceEvent event) {
    return WaitLimits.since(event.startedAt(), clock.instant()).outlastsTheLists();
  }

  private Walk walk(
      ConnectInstance instance, Function<InstanceView, Step> next, WaitLimits limits) {
    return new Walk(next, new Attempts(instance, next, limits, pause), limits);
  }
}
