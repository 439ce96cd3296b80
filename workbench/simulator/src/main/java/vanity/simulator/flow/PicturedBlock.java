package vanity.simulator.flow;

import java.util.List;
import java.util.function.Predicate;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Link;
import vanity.contactflow.Parameters;
import vanity.contactflow.catalogue.Links;

/** One block of a flow's picture: a head with its name and type, and a row for each way out. */
record PicturedBlock(String name, String type, int x, int y, List<Link> ways) {
  static final int WIDTH = 200;
  private static final int HEAD = 44;
  private static final int ROW = 24;

  static PicturedBlock of(FlowAction action, Flow flow) {
    Parameters position = position(action, flow);
    return new PicturedBlock(
        action.identifier(),
        action.type(),
        coordinate(position, "x"),
        coordinate(position, "y"),
        Links.from(action));
  }

  static boolean hasPosition(FlowAction action, Flow flow) {
    return position(action, flow).text("x").isPresent();
  }

  private static Parameters position(FlowAction action, Flow flow) {
    return flow.metadata().at("ActionMetadata").at(action.identifier()).at("position");
  }

  /** The same block in another place. */
  PicturedBlock at(int left, int top) {
    return new PicturedBlock(name, type, left, top, ways);
  }

  // The console writes fractions for blocks that were dragged.
  private static int coordinate(Parameters position, String name) {
    return position
        .text(name)
        .filter(text -> text.matches("-?\\d{1,7}(\\.\\d+)?"))
        .map(text -> (int) Math.round(Double.parseDouble(text)))
        .orElse(0);
  }

  int right() {
    return x + WIDTH;
  }

  int bottom() {
    return y + HEAD + ROW * ways.size();
  }

  /** Height at which links arrive. */
  int entry() {
    return y + HEAD / 2;
  }

  /** Height at which that link leaves. */
  int rowOf(Link link) {
    return y + HEAD + ROW * ways.indexOf(link) + ROW / 2;
  }

  String svg(Predicate<Link> walked) {
    StringBuilder svg = new StringBuilder();
    svg.append("<g data-block=\"%s\">\n".formatted(safe(name)));
    svg.append(box("block", bottom() - y)).append(box("head", HEAD));
    svg.append(words("name", y + 19, name)).append(words("type", y + 35, type));
    for (Link way : ways) {
      String look = walked.test(way) ? "way" : "way unwalked";
      svg.append(words(look, rowOf(way) + 4, way.name()));
    }
    return svg.append("</g>\n").toString();
  }

  private String box(String look, int height) {
    return "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>\n"
        .formatted(look, x, y, WIDTH, height);
  }

  private String words(String look, int at, String words) {
    return "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n"
        .formatted(look, x + 10, at, safe(words));
  }

  /** Words as they may appear in text and in attributes. */
  static String safe(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
