package vanity.simulator.line;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the service's flow logs keep of one block (docs/wire-formats.md#transfers).
 *
 * @param moduleType the block's older name, as logs call it
 * @param parameters as they are in the flow
 * @param results the link that was taken, or how the call ended
 */
public record FlowLogEntry(
    String contactId,
    String flowName,
    String moduleType,
    String identifier,
    Instant timestamp,
    Map<String, @Nullable Object> parameters,
    String results) {

  /** Under the names, and in the order, of the log. */
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("ContactId", contactId);
    fields.put("ContactFlowName", flowName);
    fields.put("ContactFlowModuleType", moduleType);
    fields.put("Identifier", identifier);
    fields.put("Timestamp", timestamp.toString());
    fields.put("Parameters", parameters);
    fields.put("Results", results);
    return fields;
  }
}
