package vanity.cli.web;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vanity.simulator.flow.FlowSheet;

/** The flows that a call goes through, as the softphone shows them. */
final class FlowJson {
  private static final JSON WRITER = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  private FlowJson() {}

  static String of(List<FlowSheet> sheets) throws IOException {
    return WRITER.asString(Map.of("flows", sheets.stream().map(FlowJson::sheet).toList()));
  }

  private static Map<String, Object> sheet(FlowSheet sheet) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", sheet.name());
    fields.put("svg", sheet.svg());
    fields.put("blocks", sheet.blocks());
    return fields;
  }
}
