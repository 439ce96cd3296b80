package vanity.publisher;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides what comes next on the way to live flows, or to none.
 *
 * <p>It holds no state and calls nothing: the same view always gives the same step, so a request
 * may be interrupted anywhere and go on from what the instance shows.
 */
final class FlowPublisher {
  private FlowPublisher() {}

  /**
   * The next step towards {@code wanted} being live and {@code former} having left nothing.
   *
   * @param hold what has to be waited for before anything is changed
   * @param contents the flows as they have to be published
   */
  static Step publish(
      Publication wanted,
      Optional<Publication> former,
      Optional<Step> hold,
      FlowContents contents,
      InstanceView view) {
    return hold.or(() -> associate(wanted, view))
        .or(() -> ownFlows(wanted, former, contents, view))
        .or(() -> bind(wanted, former, view))
        .or(() -> former.flatMap(old -> Leftovers.first(old, Optional.of(wanted), view)))
        .or(() -> forget(wanted, former, view))
        .orElseGet(() -> new Step.Published(own(wanted, view)));
  }

  /** The next step towards the publication having left nothing. */
  static Step retire(Publication publication, InstanceView view) {
    return Leftovers.first(publication, Optional.empty(), view)
        .<Step>map(removal -> removal)
        .orElseGet(Step.Retired::new);
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

  /** The first step for the first flow that is not as it should be. */
  private static Optional<Step> ownFlows(
      Publication wanted, Optional<Publication> former, FlowContents contents, InstanceView view) {
    return wanted.flows().stream()
        .map(flow -> ownFlow(flow, former, contents.of(flow, view), view))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Step> ownFlow(
      WantedFlow wanted, Optional<Publication> former, String content, InstanceView view) {
    return view.flowNamed(wanted.name())
        .map(live -> brought(live, wanted, content))
        .orElseGet(() ->
            Optional.of(
                renamed(wanted, former, view)
                    .<Step>map(old -> new Step.UpdateMetadata(old.id(), wanted.name()))
                    .orElse(
                        new Step.CreateFlow(
                            wanted.name(), wanted.type(), wanted.owner(), content))));
  }

  private static Optional<LiveFlow> renamed(
      WantedFlow wanted, Optional<Publication> former, InstanceView view) {
    return former
        .flatMap(old -> old.flowOf(wanted.type()))
        .flatMap(old -> view.flowNamed(old.name()).filter(old::is));
  }

  private static Optional<Step> brought(LiveFlow live, WantedFlow wanted, String content) {
    if (!wanted.is(live)) {
      return Optional.of(refuseForeignFlow(live, wanted));
    }
    if (live.archived()) {
      return Optional.of(new Step.UpdateMetadata(live.id(), wanted.name()));
    }
    return FlowContent.same(live.content(), content)
        ? Optional.empty()
        : Optional.of(new Step.UpdateContent(live.id(), content));
  }

  private static Step refuseForeignFlow(LiveFlow live, WantedFlow wanted) {
    return new Step.Refuse(
        "the instance has a flow '%s' (%s) of type %s without the tag %s=%s"
            .formatted(live.name(), live.id(), live.type(), LiveFlow.OWNER_TAG, wanted.owner()),
        "It belongs to somebody else: rename or delete it, or deploy under another stage");
  }

  private static Optional<Step> bind(
      Publication wanted, Optional<Publication> former, InstanceView view) {
    return wanted
        .phoneNumber()
        .flatMap(number ->
            NumberBinding.next(
                number,
                own(wanted, view),
                renamed(wanted.flow(), former, view),
                wanted.takeOver(),
                view));
  }

  // What was given back by the update that this one may be the rollback of is still remembered.
  private static Optional<Step> forget(
      Publication wanted, Optional<Publication> former, InstanceView view) {
    LiveFlow own = own(wanted, view);
    Set<String> needed =
        Stream.concat(Stream.of(wanted), former.stream())
            .flatMap(each -> each.phoneNumber().stream())
            .map(Arn::idOf)
            .collect(toSet());
    return own.former().keySet().stream()
        .filter(not(needed::contains))
        .sorted()
        .findFirst()
        .map(number -> new Step.ForgetFormer(own.arn(), number));
  }

  private static LiveFlow own(Publication wanted, InstanceView view) {
    return view.flowNamed(wanted.flow().name()).orElseThrow();
  }
}
