package vanity.cli.web;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.simulator.flow.FlowSheet;

/** The flows that a call goes through, as the softphone shows them. */
final class FlowJson {
  private static final JSON WRITER = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  private FlowJson() {}

  /**
   * A flow to look at.
   *
   * @param problems what is wrong with it, each with the block that it is found in
   */
  record Shown(FlowSheet sheet, List<Map<String, @Nullable Object>> problems) {
    Shown {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Everything that the page shows before a call.
   *
   * @param ours whether Vanity Line answers: with callers, and without stubs
   */
  static String of(List<Shown> flows, boolean ours, @Nullable ReadyScript script)
      throws IOException {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("flows", flows.stream().map(FlowJson::flow).toList());
    fields.put("ours", ours);
    fields.put(
        "script", script == null ? null : Map.of("name", script.name(), "text", script.text()));
    return WRITER.asString(fields);
  }

  private static Map<String, Object> flow(Shown flow) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", flow.sheet().name());
    fields.put("svg", flow.sheet().svg());
    fields.put("blocks", flow.sheet().blocks());
    fields.put("problems", flow.problems());
    return fields;
  }
}
