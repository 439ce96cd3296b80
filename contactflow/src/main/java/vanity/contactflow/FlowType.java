package vanity.contactflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of flow that the service knows, under the names of its API. */
public enum FlowType {
  CONTACT_FLOW,
  CUSTOMER_QUEUE,
  CUSTOMER_HOLD,
  CUSTOMER_WHISPER,
  AGENT_HOLD,
  AGENT_WHISPER,
  OUTBOUND_WHISPER,
  AGENT_TRANSFER,
  QUEUE_TRANSFER,
  CAMPAIGN,
  MODULE;

  /** Reads an API name (CUSTOMER_QUEUE) or the console's spelling of it (customerQueue). */
  public static Optional<FlowType> named(String name) {
    String plain = plain(name);
    return Arrays.stream(values()).filter(type -> plain(type.name()).equals(plain)).findFirst();
  }

  /** The type that the file itself tells, else an inbound flow. */
  public static FlowType of(Flow flow) {
    return flow.metadata()
        .text("type")
        .flatMap(FlowType::named)
        .orElse(flow.settings().isPresent() ? MODULE : CONTACT_FLOW);
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
