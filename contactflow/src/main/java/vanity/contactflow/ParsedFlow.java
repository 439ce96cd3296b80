package vanity.contactflow;

import java.util.List;
import vanity.json.Problem;

/** What a file turned out to hold. */
public sealed interface ParsedFlow {

  /**
   * A flow of the Flow language.
   *
   * @param misshapen what had to be left out because its JSON has the wrong shape
   * @param length of the file, in characters
   */
  record Read(Flow flow, List<Problem> misshapen, int length) implements ParsedFlow {
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
