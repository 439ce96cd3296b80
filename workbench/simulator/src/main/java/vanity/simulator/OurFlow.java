package vanity.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vanity.simulator.line.CallEvent;

/** Our contact flow, filled in as a deployment fills it, once for each office. */
final class OurFlow {
  /** It hangs up in one place only, and never before it has said goodbye. */
  static final CallEvent.Reason HANGING_UP = CallEvent.Reason.GOODBYE;

  private final Path file;
  private final FlowTemplate template;
  private final Map<Office, Flow> filled = new ConcurrentHashMap<>();

  private OurFlow(Path file, String text) {
    this.file = file;
    this.template = new FlowTemplate(text);
  }

  static OurFlow read(Path file) throws IOException {
    return new OurFlow(file, Files.readString(file));
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
      return checked(template.fill(values(office)));
    } catch (IllegalArgumentException e) {
      throw new BrokenFile(file, String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, String> values(Office office) {
    return Map.of(
        FlowPlaceholders.FULFILLMENT_ARN,
        LocalArns.FUNCTION,
        FlowPlaceholders.BOT_ALIAS_ARN,
        LocalArns.BOT_ALIAS,
        FlowPlaceholders.RECORDING_CONSENT,
        office.recordingConsent() ? FlowPlaceholders.ASK : Absent.NONE,
        FlowPlaceholders.AGENT_QUEUE_ARN,
        office.agents() == null ? Absent.NONE : LocalArns.QUEUE,
        FlowPlaceholders.FLOW_LOGGING,
        FlowPlaceholders.DISABLED);
  }

  private Flow checked(String text) {
    return switch (FlowReader.read(text)) {
      case ParsedFlow.Refused refused -> throw new BrokenFile(file, refused.reason());
      case ParsedFlow.Read read -> {
        FlowCheck.problems(read, FlowType.CONTACT_FLOW).stream()
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
