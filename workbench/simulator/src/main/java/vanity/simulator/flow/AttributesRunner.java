package vanity.simulator.flow;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Parameters;
import vanity.simulator.line.CallEvent;

/** UpdateContactAttributes and UpdateFlowAttributes: all attributes of the action, or none. */
final class AttributesRunner implements ActionRunner {
  private static final int MOST_BYTES = 32 * 1024;

  private final String root;
  private final String prefix;

  private AttributesRunner(String root, String prefix) {
    this.root = root;
    this.prefix = prefix;
  }

  static AttributesRunner ofContact() {
    return new AttributesRunner(Contact.ATTRIBUTES, "");
  }

  /**
   * Flow attributes are reported with the prefix {@code FlowAttributes.}, for they leave no record.
   */
  static AttributesRunner ofFlow() {
    return new AttributesRunner(Contact.FLOW_ATTRIBUTES, "FlowAttributes.");
  }

  @Override
  public BlockOutcome run(FlowAction action, FlowCall call) {
    Map<String, String> more = call.filled(written(action.parameters().at(root)));
    Map<String, String> all = new LinkedHashMap<>(call.contact().texts(root));
    all.putAll(more);
    if (bytes(all) > MOST_BYTES) {
      return BlockOutcome.failed("attributes of more than 32 KB");
    }
    call.contact().put(root, more);
    more.forEach((name, value) -> call.happened(new CallEvent.Attribute(prefix + name, value)));
    return BlockOutcome.next();
  }

  // Contact attributes are flat texts, flow attributes are wrapped in {"Value": ...}.
  private static Map<String, String> written(Parameters attributes) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : attributes.names()) {
      attributes
          .text(name)
          .or(() -> attributes.at(name).text("Value"))
          .ifPresent(value -> texts.put(name, value));
    }
    return texts;
  }

  private static int bytes(Map<String, String> texts) {
    return texts.entrySet().stream()
        .mapToInt(entry -> size(entry.getKey()) + size(entry.getValue()))
        .sum();
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
