package vanity.contactflow;

import java.util.List;
import java.util.Optional;
import vanity.json.Problem;

/** What a file turned out to hold. */
public sealed interface ParsedFlow {

  /**
   * A flow of the Flow language.
   *
   * @param type what the file around the flow says of it, as the service describes flows
   * @param misshapen what had to be left out because its JSON has the wrong shape
   * @param content the flow's own text
   */
  record Read(Flow flow, Optional<FlowType> type, List<Problem> misshapen, String content)
      implements ParsedFlow {
    public Read {
      misshapen = List.copyOf(misshapen);
    }
  }

  /** Something else, for example a console export of before 2022. */
  record Refused(Kind kind, String reason) implements ParsedFlow {}

  /** What else a file may be. */
  enum Kind {
    NOT_JSON,
    NOT_A_FLOW,
    LEGACY_FLOW
  }
}
