package vanity.contactflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.json.Json;
import vanity.json.MalformedJson;

/** Reads flow files; never throws for what a file may hold. */
public final class FlowReader {
  private FlowReader() {}

  /**
   * Reads a flow, or what {@code aws connect describe-contact-flow} and {@code
   * describe-contact-flow-module} say about one.
   */
  public static ParsedFlow read(String text) {
    if (text.isBlank()) {
      return notJson("the file is empty");
    }
    Object json;
    try {
      json = Json.document(text, "flow");
    } catch (MalformedJson e) {
      return notJson(e.getMessage());
    }
    if (!(json instanceof Map<?, ?> map)) {
      return notAFlow("the file holds no JSON object");
    }
    Parameters file = Parameters.of(map);
    return Described.in(file).map(Described::read).orElseGet(() -> fromObject(file, text));
  }

  private static ParsedFlow fromObject(Parameters file, String text) {
    if (file.has("modules") && file.has("start")) {
      return new ParsedFlow.Refused(
          ParsedFlow.Kind.LEGACY_FLOW,
          "a console export of before 2022 (\"modules\" and \"start\"), not the Flow language;"
              + " import it in a Connect console and export it again");
    }
    if (!(file.values().get("Actions") instanceof List<?> actions)) {
      return notAFlow("no list \"Actions\"; a flow has Version, StartAction, Metadata and Actions");
    }
    ActionReader reader = new ActionReader();
    Flow flow =
        new Flow(
            file.text("Version").orElse(""),
            file.text("StartAction").orElse(""),
            file.at("Metadata"),
            reader.actions(actions),
            file.has("Settings") ? Optional.of(file.at("Settings")) : Optional.empty());
    return new ParsedFlow.Read(flow, Optional.empty(), reader.problems(), text);
  }

  private static ParsedFlow notJson(@Nullable String why) {
    return new ParsedFlow.Refused(ParsedFlow.Kind.NOT_JSON, "not JSON: " + why);
  }

  private static ParsedFlow notAFlow(String why) {
    return new ParsedFlow.Refused(ParsedFlow.Kind.NOT_A_FLOW, "not a contact flow: " + why);
  }

  /** Reads text that must be a flow, such as our own. */
  public static Flow flow(String text) {
    return switch (read(text)) {
      case ParsedFlow.Read read when read.misshapen().isEmpty() -> read.flow();
      case ParsedFlow.Read read ->
          throw new IllegalArgumentException(read.misshapen().getFirst().toString());
      case ParsedFlow.Refused refused -> throw new IllegalArgumentException(refused.reason());
    };
  }
}
