package vanity.simulator.flow;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import vanity.contactflow.Flow;
import vanity.contactflow.Link;
import vanity.contactflow.catalogue.Links;

/**
 * A contact flow as an SVG, with every block where its Metadata puts it: as in the Connect console.
 */
final class FlowPicture {
  private static final int MARGIN = 40;

  /** A link that leads far back would else leave the sheet on both sides. */
  private static final int LONGEST_BEND = 300;

  private final Map<String, PicturedBlock> blocks;
  private final Flow flow;
  private final Predicate<Link> highlighted;

  private FlowPicture(Flow flow, Predicate<Link> highlighted) {
    this.flow = flow;
    this.highlighted = highlighted;
    this.blocks = FlowLayout.of(flow);
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
    // What matters most is drawn last, above the rest: errors lead from nearly everywhere to a few.
    Links.of(flow).stream()
        .sorted(Comparator.comparing(FlowPicture::isError).reversed())
        .forEach(link -> draw(link, svg));
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
    .sheet{fill:#fff}.block{fill:#fff;stroke:#687078}.head{fill:#16325c}.name{fill:#fff;font:bold 17px sans-serif}
    .type{fill:#c9d6ea;font:12px sans-serif}.way{fill:#16191f;font:15px sans-serif}.unwalked{fill:#8d6605}
    .link{fill:none;stroke:#1d8102;stroke-width:2}.error{stroke:#b3c0c8;stroke-width:1.2}
    .missing{stroke:#d9820b;stroke-dasharray:7 5}
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
    int bend = Math.clamp(Math.abs(to.x() - x) / 2, 60, LONGEST_BEND);
    svg.append(
        String.format(
            Locale.ROOT,
            "<path class=\"link%s\" data-from=\"%s\" data-way=\"%s\" d=\"M%d %dC%d %d %d %d %d"
                + " %d\"/>\n",
            (isError(link) ? " error" : "") + (highlighted.test(link) ? "" : " missing"),
            PicturedBlock.safe(link.from()),
            PicturedBlock.safe(link.name()),
            x,
            y,
            x + bend,
            y,
            to.x() - bend,
            to.entry(),
            to.x(),
            to.entry()));
  }

  private static boolean isError(Link link) {
    return link.kind() == Link.Kind.ERROR;
  }
}
