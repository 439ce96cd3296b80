package vanity.simulator.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Link;
import vanity.contactflow.catalogue.Links;

/**
 * A flow to look at: its picture, and what is in each of its blocks.
 *
 * @param svg with {@code data-block} on blocks, and {@code data-from} and {@code data-way} on links
 */
public record FlowSheet(String name, String svg, List<Map<String, @Nullable Object>> blocks) {
  public FlowSheet {
    blocks = List.copyOf(blocks);
  }

  public static FlowSheet of(Flow flow) {
    return new FlowSheet(
        flow.metadata().text("name").orElse("flow"),
        FlowPicture.of(flow),
        flow.actions().stream().map(FlowSheet::block).toList());
  }

  private static Map<String, @Nullable Object> block(FlowAction action) {
    Map<String, @Nullable Object> block = new LinkedHashMap<>();
    block.put("id", action.identifier());
    block.put("type", action.type());
    block.put("parameters", action.parameters().values());
    block.put("ways", Links.from(action).stream().map(FlowSheet::way).toList());
    return block;
  }

  private static Map<String, Object> way(Link link) {
    return Map.of("name", link.name(), "to", link.to(), "error", link.kind() == Link.Kind.ERROR);
  }
}
