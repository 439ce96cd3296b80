package vanity.publisher;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the instance afresh and makes the one change that comes next. */
final class Poll {
  private final Function<String, ConnectInstance> instances;
  private final InstantSource clock;

  /**
   * @param instances gives the instance with an id
   */
  Poll(Function<String, ConnectInstance> instances, InstantSource clock) {
    this.instances = instances;
    this.clock = clock;
  }

  /**
   * Goes one step.
   *
   * @throws PublishingFailure if the request cannot succeed
   */
  Outcome run(ResourceEvent event) {
    Patience patience = Patience.since(event.startedAt(), clock.instant());
    try {
      return step(event, patience);
    } catch (ServiceFault fault) {
      if (patience.covers(fault)) {
        return Outcome.pending("TryAgain " + fault.api() + " " + fault.code());
      }
      throw Explanation.of(fault);
    }
  }

  private Outcome step(ResourceEvent event, Patience patience) {
    Publication publication = event.publication();
    ConnectInstance instance = instances.apply(publication.instanceId());
    return event.type() == ResourceEvent.Type.DELETE
        ? retire(instance, publication, patience)
        : publish(instance, publication, event.former(), patience);
  }

  private static Outcome publish(
      ConnectInstance instance,
      Publication wanted,
      Optional<Publication> former,
      Patience patience) {
    String template = wanted.template().text(instance.template(wanted.template()));
    String content = FlowContent.of(template, wanted.values());
    BotState bot = instance.bot(wanted.botAliasArn(), wanted.localeId());
    return walk(
        instance,
        view(instance, wanted, former),
        view -> FlowPublisher.publish(wanted, former, bot, content, view),
        patience);
  }

  private static Outcome retire(
      ConnectInstance instance, Publication publication, Patience patience) {
    InstanceView view;
    try {
      view = view(instance, publication, Optional.empty());
    } catch (ServiceFault fault) {
      if (patience.covers(fault) || !isGone(instance)) {
        throw fault;
      }
      view = InstanceView.EMPTY;
    }
    return walk(instance, view, now -> FlowPublisher.retire(publication, now), patience);
  }

  /** Whether the instance itself is gone, and everything with it. */
  private static boolean isGone(ConnectInstance instance) {
    return Stream.<Supplier<?>>of(
            instance::bots, instance::functions, instance::numbers, () -> instance.flows(Set.of()))
        .allMatch(Poll::findsNothing);
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
    Set<String> names = new HashSet<>(Set.of(publication.flowName()));
    former.map(Publication::flowName).ifPresent(names::add);
    return new InstanceView(
        instance.bots(), instance.functions(), instance.flows(names), instance.numbers());
  }

  /** One change; more only where what was to be taken away turns out to be gone. */
  private static Outcome walk(
      ConnectInstance instance,
      InstanceView start,
      Function<InstanceView, Step> next,
      Patience patience) {
    InstanceView view = start;
    while (true) {
      Step step = next.apply(view);
      switch (step) {
        case Step.Removal removal when isGone(instance, removal, patience) ->
            view = removal.after(view);
        case Step.Removal _ -> {
          return Outcome.pending(step.label());
        }
        case Step.Change change -> {
          instance.perform(change);
          return Outcome.pending(step.label());
        }
        case Step.Wait wait -> {
          return wait(wait, patience);
        }
        case Step.Refuse refuse -> throw new PublishingFailure(refuse.cause(), refuse.advice());
        case Step.Published published -> {
          return Outcome.done(step.label(), data(published.flow()));
        }
        case Step.Retired _ -> {
          return Outcome.done(step.label(), Map.of());
        }
      }
    }
  }

  /** Tries to take something away; true if the service goes on saying that it is not there. */
  private static boolean isGone(ConnectInstance instance, Step.Removal removal, Patience patience) {
    try {
      instance.perform(removal);
      return false;
    } catch (ServiceFault fault) {
      if (!removal.isGoneAfter(fault.kind()) || patience.covers(fault)) {
        throw fault;
      }
      return true;
    }
  }

  private static Outcome wait(Step.Wait wait, Patience patience) {
    if (patience.covers(wait)) {
      return Outcome.pending(wait.label());
    }
    throw new PublishingFailure(
        "after %d minutes %s".formatted(wait.atMost().toMinutes(), wait.forWhat()),
        "Look at the bot in the Lex console and deploy again");
  }

  private static Map<String, String> data(LiveFlow flow) {
    return Map.of("ContactFlowArn", flow.arn(), "ContactFlowId", flow.id());
  }
}
