package vanity.simulator.flow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.contactflow.catalogue.ActionCatalogue;
import vanity.simulator.line.CallEvents;
import vanity.simulator.line.FlowLogEntry;

/** Tells a call in the shape of the service's flow logs: one entry for each block that ran. */
final class FlowLog {
  private final FlowCall call;
  private final CallEvents log;
  private @Nullable Running running;

  private record Running(Flow flow, FlowAction action, Instant since) {}

  FlowLog(FlowCall call, CallEvents log) {
    this.call = call;
    this.log = log;
  }

  void entered(Flow flow, FlowAction action) {
    running = new Running(flow, action, call.clock().instant());
  }

  /** The block that runs is done; nothing if none does. */
  void left(String result) {
    Running block = running;
    running = null;
    if (block != null) {
      log.logged(entry(block, result));
    }
  }

  private FlowLogEntry entry(Running block, String result) {
    return new FlowLogEntry(
        call.contact().id(),
        block.flow().metadata().text("name").orElse("flow"),
        ActionCatalogue.logged(block.action().type()),
        block.action().identifier(),
        block.since(),
        block.action().parameters().values(),
        result);
  }
}
