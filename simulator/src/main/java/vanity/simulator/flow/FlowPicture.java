package vanity.simulator.flow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Link;

/**
 * A contact flow as an SVG, with every block where its Metadata puts it: as in the Connect console.
 */
public final class FlowPicture {
  private static final int MARGIN = 40;

  private final Map<String, PicturedBlock> blocks = new TreeMap<>();
  private final Flow flow;
  private final Predicate<Link> highlighted;

  private FlowPicture(Flow flow, Predicate<Link> highlighted) {
    this.flow = flow;
    this.highlighted = highlighted;
    for (FlowAction action : flow.actions()) {
      blocks.put(action.identifier(), PicturedBlock.of(action, flow));
    }
  }

  /** Draws a flow; the same flow and the same links always give the same text. */
  public static String of(Flow flow, Predicate<Link> highlighted) {
    return new FlowPicture(flow, highlighted).svg();
  }

  /** Draws a flow with all links alike. */
  public static String of(Flow flow) {
    return of(flow, link -> true);
  }

  private String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append(head());
    flow.links().stream().filter(highlighted.negate()).forEach(link -> draw(link, svg));
    flow.links().stream().filter(highlighted).forEach(link -> draw(link, svg));
    blocks.values().forEach(block -> svg.append(block.svg(highlighted)));
    return svg.append("</svg>\n").toString();
  }

  private String head() {
    int left = blocks.values().stream().mapToInt(PicturedBlock::x).min().orElse(0) - MARGIN;
    int top = blocks.values().stream().mapToInt(PicturedBlock::y).min().orElse(0) - MARGIN;
    int right = blocks.values().stream().mapToInt(PicturedBlock::right).max().orElse(0) + MARGIN;
    int bottom = blocks.values().stream().mapToInt(PicturedBlock::bottom).max().orElse(0) + MARGIN;
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="%1$d %2$d %3$d %4$d" role="img" aria-label="Contact flow">
    <style>
    .sheet{fill:#fff}.block{fill:#fff;stroke:#687078}.head{fill:#16325c}.name{fill:#fff;font:bold 13px sans-serif}
    .type{fill:#c9d6ea;font:10px sans-serif}.way{fill:#16191f;font:11px sans-serif}.unwalked{fill:#8d6605}
    .link{fill:none;stroke:#1d8102;stroke-width:1.6}.link.missing{stroke:#aab7b8;stroke-dasharray:5 4}
    </style>
    <rect class="sheet" x="%1$d" y="%2$d" width="%3$d" height="%4$d"/>
    """
        .formatted(left, top, right - left, bottom - top);
  }

  private void draw(Link link, StringBuilder svg) {
    PicturedBlock from = blocks.get(link.from());
    PicturedBlock to = blocks.get(link.to());
    if (from == null || to == null) {
      return;
    }
    int x = from.right();
    int y = from.rowOf(link);
    int bend = Math.max(60, Math.abs(to.x() - x) / 2);
    svg.append(
        String.format(
            Locale.ROOT,
            "<path class=\"link%s\" d=\"M%d %dC%d %d %d %d %d %d\"/>\n",
            highlighted.test(link) ? "" : " missing",
            x,
            y,
            x + bend,
            y,
            to.x() - bend,
            to.entry(),
            to.x(),
            to.entry()));
  }

  static List<Link> linksFrom(FlowAction action, Flow flow) {
    return flow.links().stream().filter(link -> link.from().equals(action.identifier())).toList();
  }
}
