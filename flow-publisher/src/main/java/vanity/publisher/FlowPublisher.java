package vanity.publisher;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides what comes next on the way to a live flow, or to none.
 *
 * <p>It holds no state and calls nothing: the same view always gives the same step, so a request
 * may be interrupted anywhere and go on from what the instance shows.
 */
final class FlowPublisher {
  private FlowPublisher() {}

  /**
   * The next step towards {@code wanted} being live and {@code former} having left nothing.
   *
   * @param content the flow as it has to be published
   */
  static Step publish(
      Publication wanted,
      Optional<Publication> former,
      BotState bot,
      String content,
      InstanceView view) {
    return waitForBot(wanted, bot)
        .or(() -> associate(wanted, view))
        .or(() -> ownFlow(wanted, former, content, view))
        .or(() -> bind(wanted, former, view))
        .or(() -> former.flatMap(old -> leftover(old, Optional.of(wanted), view)))
        .orElseGet(() -> new Step.Published(view.flowNamed(wanted.flowName()).orElseThrow()));
  }

  /** The next step towards the publication having left nothing. */
  static Step retire(Publication publication, InstanceView view) {
    return leftover(publication, Optional.empty(), view).orElseGet(Step.Retired::new);
  }

  private static Optional<Step> waitForBot(Publication wanted, BotState bot) {
    String which = "the bot alias " + wanted.botAliasArn() + " " + bot.detail();
    return switch (bot.readiness()) {
      case READY -> Optional.empty();
      case UNDER_WAY -> Optional.of(new Step.Wait(which, WaitLimits.LONG));
      case MISSING -> Optional.of(new Step.Wait(which, WaitLimits.SHORT));
      case BROKEN ->
          Optional.of(
              new Step.Refuse(
                  which, "Correct the bot (./vanity check bot/definition) and deploy again"));
    };
  }

  private static Optional<Step> associate(Publication wanted, InstanceView view) {
    // Connect refuses a flow that names a bot alias which is not associated; a function that is
    // not associated is accepted, and then fails in every call.
    if (!view.bots().contains(wanted.botAliasArn())) {
      return Optional.of(new Step.AssociateBot(wanted.botAliasArn()));
    }
    return view.functions().contains(wanted.fulfillmentArn())
        ? Optional.empty()
        : Optional.of(new Step.AssociateFunction(wanted.fulfillmentArn()));
  }

  private static Optional<Step> ownFlow(
      Publication wanted, Optional<Publication> former, String content, InstanceView view) {
    Optional<LiveFlow> flow = view.flowNamed(wanted.flowName());
    if (flow.isEmpty()) {
      return Optional.of(
          renamed(former, view)
              .<Step>map(old -> new Step.UpdateMetadata(old.id(), wanted.flowName()))
              .orElse(new Step.CreateFlow(wanted.flowName(), wanted.owner(), content)));
    }
    return flow.flatMap(live -> brought(live, wanted, content));
  }

  private static Optional<LiveFlow> renamed(Optional<Publication> former, InstanceView view) {
    return former.flatMap(
        old -> view.flowNamed(old.flowName()).filter(flow -> flow.belongsTo(old)));
  }

  private static Optional<Step> brought(LiveFlow live, Publication wanted, String content) {
    if (!live.belongsTo(wanted)) {
      return Optional.of(refuseForeignFlow(live, wanted));
    }
    if (live.archived()) {
      return Optional.of(new Step.UpdateMetadata(live.id(), wanted.flowName()));
    }
    return FlowContent.same(live.content(), content)
        ? Optional.empty()
        : Optional.of(new Step.UpdateContent(live.id(), content));
  }

  private static Step refuseForeignFlow(LiveFlow live, Publication wanted) {
    return new Step.Refuse(
        "the instance has a flow '%s' (%s) of type %s without the tag %s=%s"
            .formatted(live.name(), live.id(), live.type(), LiveFlow.OWNER_TAG, wanted.owner()),
        "It belongs to somebody else: rename or delete it, or deploy under another stage");
  }

  private static Optional<Step> bind(
      Publication wanted, Optional<Publication> former, InstanceView view) {
    return wanted.phoneNumber().flatMap(number -> bind(number, wanted, former, view));
  }

  private static Optional<Step> bind(
      String number, Publication wanted, Optional<Publication> former, InstanceView view) {
    LiveFlow own = view.flowNamed(wanted.flowName()).orElseThrow();
    Optional<String> bound = view.boundTo(number);
    if (bound.equals(Optional.of(own.id()))) {
      return Optional.empty();
    }
    boolean free = bound.isEmpty() || wanted.takeOver();
    boolean fromOurFormerFlow = bound.equals(renamed(former, view).map(LiveFlow::id));
    return Optional.of(
        free || fromOurFormerFlow
            ? new Step.BindNumber(number, own.id())
            : new Step.Refuse(
                "the phone number %s is bound to the flow %s"
                    .formatted(number, bound.orElseThrow()),
                "Unbind it there, or deploy with -c takeOver=true to take it over"));
  }

  /** The first thing that {@code old} has left and {@code kept} does not need. */
  private static Optional<Step> leftover(
      Publication old, Optional<Publication> kept, InstanceView view) {
    List<Step.Removal> needed = kept.map(publication -> held(publication, view)).orElse(List.of());
    return held(old, view).stream()
        .filter(not(needed::contains))
        .<Step>map(removal -> removal)
        .findFirst();
  }

  /** How to take away what the instance holds of a publication, what was made last first. */
  private static List<Step.Removal> held(Publication publication, InstanceView view) {
    Set<String> own =
        view.flows().stream()
            .filter(flow -> flow.belongsTo(publication))
            .map(LiveFlow::id)
            .collect(toSet());
    return Stream.of(
            publication
                .phoneNumber()
                .filter(number -> view.boundTo(number).filter(own::contains).isPresent())
                .map(Step.UnbindNumber::new),
            view.flowNamed(publication.flowName())
                .filter(flow -> own.contains(flow.id()))
                .map(flow -> new Step.DeleteFlow(flow.id())),
            Optional.of(publication.fulfillmentArn())
                .filter(view.functions()::contains)
                .map(Step.DisassociateFunction::new),
            Optional.of(publication.botAliasArn())
                .filter(view.bots()::contains)
                .map(Step.DisassociateBot::new))
        .<Step.Removal>flatMap(Optional::stream)
        .toList();
  }
}
