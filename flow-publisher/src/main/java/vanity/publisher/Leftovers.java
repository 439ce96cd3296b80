package vanity.publisher;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a publication has left in an instance. */
final class Leftovers {
  private Leftovers() {}

  /** The first thing that {@code old} has left and {@code kept} does not need. */
  static Optional<Step.Removal> first(
      Publication old, Optional<Publication> kept, InstanceView view) {
    List<Step.Removal> needed = kept.map(publication -> held(publication, view)).orElse(List.of());
    return held(old, view).stream().filter(not(needed::contains)).findFirst();
  }

  /** How to take away what the instance holds of a publication, what was made last first. */
  private static List<Step.Removal> held(Publication publication, InstanceView view) {
    return Stream.of(
            boundNumber(publication, view).stream(),
            publication.flows().reversed().stream()
                .flatMap(flow -> view.flowNamed(flow.name()).filter(flow::is).stream())
                .map(flow -> new Step.DeleteFlow(flow.id())),
            Stream.of(publication.fulfillmentArn())
                .filter(view.functions()::contains)
                .map(Step.DisassociateFunction::new),
            Stream.of(publication.botAliasArn())
                .filter(view.bots()::contains)
                .map(Step.DisassociateBot::new))
        .<Step.Removal>flatMap(removals -> removals)
        .toList();
  }

  /** Its number, if that leads to a flow of ours, under whatever name. */
  private static Optional<Step.Removal> boundNumber(Publication publication, InstanceView view) {
    return publication
        .phoneNumber()
        .flatMap(number ->
            view.flows().stream()
                .filter(publication.flow()::is)
                .filter(own -> view.boundTo(number).filter(own.id()::equals).isPresent())
                .findFirst()
                .map(own -> NumberBinding.away(number, own)));
  }
}
