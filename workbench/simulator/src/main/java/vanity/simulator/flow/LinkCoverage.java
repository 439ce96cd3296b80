package vanity.simulator.flow;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vanity.contactflow.Flow;
import vanity.contactflow.Link;
import vanity.contactflow.catalogue.Links;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallEvents;

/**
 * Which links of some flows calls have walked: conditions, errors, and NextActions that can be
 * taken. No two blocks of the flows share an identifier.
 */
public final class LinkCoverage implements CallEvents {
  private final List<Flow> flows;
  private final List<Link> links;
  private final Set<Step> walked = ConcurrentHashMap.newKeySet();

  private record Step(String from, String name) {}

  public LinkCoverage(Flow... flows) {
    this.flows = List.of(flows);
    this.links = this.flows.stream().flatMap(flow -> Links.of(flow).stream()).toList();
  }

  @Override
  public void happened(CallEvent event) {
    if (event instanceof CallEvent.Branch branch) {
      walked.add(new Step(branch.from(), branch.link()));
    }
  }

  public boolean walked(Link link) {
    return walked.contains(new Step(link.from(), link.name()));
  }

  /** All links of the flows, in file order. */
  public List<Link> links() {
    return links;
  }

  public List<Link> missing() {
    return links.stream().filter(link -> !walked(link)).toList();
  }

  public int walkedLinks() {
    return links.size() - missing().size();
  }

  /** The share in one line. */
  public String summary() {
    int share = links.isEmpty() ? 100 : walkedLinks() * 100 / links.size();
    return "links walked: %d of %d (%d %%)".formatted(walkedLinks(), links.size(), share);
  }

  /** One line with the share, then one line for each link that no call walked. */
  public String report() {
    var report = new StringBuilder(summary());
    missing().forEach(link -> report.append("\n  not walked: ").append(link));
    return report.toString();
  }

  /** Each flow as an SVG picture, walked links highlighted. */
  public List<String> pictures() {
    return flows.stream().map(flow -> FlowPicture.of(flow, this::walked)).toList();
  }
}
