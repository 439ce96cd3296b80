package vanity.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowReader;
import vanity.contactflow.FlowTemplate;
import vanity.contactflow.FlowType;
import vanity.contactflow.ParsedFlow;
import vanity.contactflow.check.FlowCheck;
import vanity.contract.Absent;
import vanity.contract.FlowPlaceholders;
import vanity.json.Problem;
import vanity.simulator.file.BrokenFile;
import vanity.simulator.line.CallEvent;

/** A flow of ours, filled in as a deployment fills it, once for each office. */
final class OurFlow {
  /** They hang up in one place each, and never before they have said goodbye. */
  static final CallEvent.Reason HANGING_UP = CallEvent.Reason.GOODBYE;

  private final Path file;
  private final FlowType type;
  private final FlowTemplate template;
  private final Map<Office, Flow> filled = new ConcurrentHashMap<>();

  private OurFlow(Path file, FlowType type, String text) {
    this.file = file;
    this.type = type;
    this.template = new FlowTemplate(text);
  }

  /**
   * Reads the flow that answers calls.
   *
   * @param root the folder of the project
   */
  static OurFlow answering(Path root) throws IOException {
    return read(root.resolve("contactflow/flow/vanity-line.json"), FlowType.CONTACT_FLOW);
  }

  /** Reads the flow that callers in the queue are in. */
  static OurFlow inTheQueue(Path root) throws IOException {
    return read(root.resolve("contactflow/flow/vanity-line-queue.json"), FlowType.CUSTOMER_QUEUE);
  }

  private static OurFlow read(Path file, FlowType type) throws IOException {
    return new OurFlow(file, type, Files.readString(file));
  }

  /**
   * The flow for an office, checked as the service would check it.
   *
   * @throws BrokenFile naming the first problem
   */
  Flow of(Office office) {
    return filled.computeIfAbsent(office, this::fill);
  }

  private Flow fill(Office office) {
    try {
      Map<String, String> values = values(office);
      values.keySet().retainAll(template.placeholders());
      return checked(template.fill(values));
    } catch (IllegalArgumentException e) {
      throw new BrokenFile(file, String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, String> values(Office office) {
    boolean agents = office.agents() != null;
    return new HashMap<>(
        Map.of(
            FlowPlaceholders.FULFILLMENT_ARN,
            LocalArns.FUNCTION,
            FlowPlaceholders.BOT_ALIAS_ARN,
            LocalArns.BOT_ALIAS,
            FlowPlaceholders.RECORDING_CONSENT,
            office.recordingConsent() ? FlowPlaceholders.ASK : Absent.NONE,
            FlowPlaceholders.AGENT_QUEUE_ARN,
            agents ? LocalArns.QUEUE : Absent.NONE,
            FlowPlaceholders.QUEUE_FLOW_ARN,
            agents ? LocalArns.QUEUE_FLOW : Absent.NONE,
            FlowPlaceholders.FLOW_LOGGING,
            FlowPlaceholders.DISABLED));
  }

  private Flow checked(String text) {
    return switch (FlowReader.read(text)) {
      case ParsedFlow.Refused refused -> throw new BrokenFile(file, refused.reason());
      case ParsedFlow.Read read -> {
        FlowCheck.problems(read, type).stream()
            .filter(Problem::isError)
            .findFirst()
            .ifPresent(problem -> {
              throw new BrokenFile(file, problem.where() + ": " + problem.message());
            });
        yield read.flow();
      }
    };
  }
}
