package vanity.contactflow.catalogue;

import java.util.ArrayList;
import java.util.List;
import vanity.contactflow.ConditionBranch;
import vanity.contactflow.ErrorBranch;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Link;

/** The links that a call can take: which they are depends on the types of the actions. */
public final class Links {
  private Links() {}

  /** Every link of a flow, in file order. */
  public static List<Link> of(Flow flow) {
    return flow.actions().stream().flatMap(action -> from(action).stream()).toList();
  }

  /** The links of one action, in file order. */
  public static List<Link> from(FlowAction action) {
    String from = action.identifier();
    List<Link> links = new ArrayList<>();
    String next = action.transitions().next();
    if (next != null && ActionCatalogue.takesNext(action)) {
      links.add(new Link(from, Link.Kind.NEXT, Link.NEXT, next));
    }
    for (ConditionBranch c : action.transitions().conditions()) {
      links.add(new Link(from, Link.Kind.CONDITION, c.operand(), c.next()));
    }
    for (ErrorBranch e : action.transitions().errors()) {
      links.add(new Link(from, Link.Kind.ERROR, e.type(), e.next()));
    }
    return List.copyOf(links);
  }
}
