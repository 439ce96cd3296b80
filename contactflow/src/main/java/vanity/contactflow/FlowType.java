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

  /** The type that the file itself tells, if it does. */
  public static Optional<FlowType> told(ParsedFlow.Read file) {
    Flow flow = file.flow();
    return file.type()
        .or(() -> flow.metadata().text("type").flatMap(FlowType::named))
        .or(() -> flow.settings().map(_ -> MODULE));
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
