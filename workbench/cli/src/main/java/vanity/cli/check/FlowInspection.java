package vanity.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vanity.contactflow.FlowReader;
import vanity.contactflow.FlowType;
import vanity.contactflow.ParsedFlow;
import vanity.contactflow.check.FlowCheck;
import vanity.json.JsonPlaces;
import vanity.json.Problem;
import vanity.simulator.file.NotUtf8Exception;
import vanity.simulator.file.TextFile;

/** Checks files that may hold a contact flow. */
public final class FlowInspection {
  private final Optional<FlowType> type;

  /**
   * @param type of every flow, or empty to take it from the file
   */
  FlowInspection(Optional<FlowType> type) {
    this.type = type;
  }

  /** What is found in a flow that is read already, checked as the type that it tells. */
  public static List<FileFinding> findings(ParsedFlow.Read read) {
    return placed(FlowCheck.problems(read), read);
  }

  Checked of(Path path) throws IOException {
    try {
      return of(path, FlowReader.read(TextFile.read(path)));
    } catch (NotUtf8Exception e) {
      return Checked.unknown(path, "unknown", "not-json", e.getReason() + ".");
    }
  }

  private Checked of(Path path, ParsedFlow file) {
    return switch (file) {
      case ParsedFlow.Read read -> flow(path, read);
      case ParsedFlow.Refused refused ->
          Checked.unknown(path, kind(refused), rule(refused), refused.reason() + ".");
    };
  }

  private Checked flow(Path path, ParsedFlow.Read read) {
    List<Problem> problems =
        type.map(it -> FlowCheck.problems(read, it)).orElseGet(() -> FlowCheck.problems(read));
    FlowType checkedAs = type.or(() -> FlowType.told(read)).orElse(FlowType.CONTACT_FLOW);
    return new Checked(path, "flow", checkedAs.name(), placed(problems, read));
  }

  // The places are looked up only where something was found: most files have nothing.
  private static List<FileFinding> placed(List<Problem> problems, ParsedFlow.Read read) {
    if (problems.isEmpty()) {
      return List.of();
    }
    JsonPlaces places = JsonPlaces.of(read.content());
    return problems.stream().map(it -> FileFinding.of(it, places.at(it.path()))).toList();
  }

  private static String kind(ParsedFlow.Refused refused) {
    return refused.kind() == ParsedFlow.Kind.LEGACY_FLOW ? "legacy-flow" : "unknown";
  }

  private static String rule(ParsedFlow.Refused refused) {
    return refused.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
