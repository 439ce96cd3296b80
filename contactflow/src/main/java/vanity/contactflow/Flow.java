package vanity.contactflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A contact flow, as its file says it; not necessarily a sound one ({@link FlowCheck} tells).
 *
 * @param metadata free-form, never executed; holds the positions of the blocks
 * @param settings present in modules only
 */
public record Flow(
    String version,
    String startAction,
    Parameters metadata,
    List<FlowAction> actions,
    Optional<Parameters> settings) {
  public Flow {
    actions = List.copyOf(actions);
  }

  public Optional<FlowAction> action(String identifier) {
    return actions.stream().filter(a -> a.identifier().equals(identifier)).findFirst();
  }

  /** Every link that a call can take, in file order. */
  public List<Link> links() {
    return actions.stream().flatMap(Flow::linksOf).toList();
  }

  /** The links of one action that a call can take, in file order. */
  public List<Link> linksFrom(FlowAction action) {
    return linksOf(action).toList();
  }

  private static Stream<Link> linksOf(FlowAction action) {
    String from = action.identifier();
    List<Link> links = new ArrayList<>();
    String next = action.transitions().next();
    if (next != null && ActionCatalogue.takesNext(action)) {
      links.add(new Link(from, Link.Kind.NEXT, Link.NEXT, next));
    }
    for (Condition c : action.transitions().conditions()) {
      links.add(new Link(from, Link.Kind.CONDITION, c.operand(), c.next()));
    }
    for (ErrorBranch e : action.transitions().errors()) {
      links.add(new Link(from, Link.Kind.ERROR, e.type(), e.next()));
    }
    return links.stream();
  }
}
