package vanity.simulator.flow;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Parameters;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallEvents;

/** Writes a call in the shape of the service's flow logs: one JSON line for each block that ran. */
final class FlowLog implements CallEvents {
  private final Flow flow;
  private final String contactId;
  private final CallClock clock;
  private final Consumer<String> lines;
  private @Nullable Map<String, @Nullable Object> open;

  public FlowLog(Flow flow, String contactId, CallClock clock, Consumer<String> lines) {
    this.flow = flow;
    this.contactId = contactId;
    this.clock = clock;
    this.lines = lines;
  }

  @Override
  public void happened(CallEvent event) {
    switch (event) {
      case CallEvent.Block block -> open = entry(block);
      case CallEvent.Branch branch -> close(branch.link());
      case CallEvent.End end -> close(end.reason().name());
      default -> {}
    }
  }

  private Map<String, @Nullable Object> entry(CallEvent.Block block) {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put("ContactId", contactId);
    entry.put("ContactFlowName", flow.metadata().text("name").orElse("flow"));
    entry.put("ContactFlowModuleType", LoggedType.of(block.type()));
    entry.put("Identifier", block.id());
    entry.put("Timestamp", clock.instant().toString());
    entry.put(
        "Parameters",
        flow.action(block.id()).map(FlowAction::parameters).orElse(Parameters.NONE).values());
    return entry;
  }

  private void close(String result) {
    if (open == null) {
      return;
    }
    open.put("Results", result);
    try {
      lines.accept(JSON.std.asString(open));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open = null;
  }
}
