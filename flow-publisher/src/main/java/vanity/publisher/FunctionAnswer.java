package vanity.publisher;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanity.contract.FlowAnswer;
import vanity.contract.OpeningStatus;

/**
 * What the function answered to the opening of a caller who hides the number.
 *
 * @param version of the function that answered
 * @param error what it failed with
 * @param told its texts by name
 */
record FunctionAnswer(String version, Optional<String> error, Map<String, String> told) {
  FunctionAnswer {
    told = Map.copyOf(told);
  }

  String state() {
    return text(FlowAnswer.STATE);
  }

  /** What is wrong with it, as the end of a sentence that begins with the function. */
  Optional<String> fault(String wantedVersion) {
    if (error.isPresent()) {
      return error.map(it -> "fails when a caller hides the number: " + it);
    }
    if (!version.equals(wantedVersion)) {
      return Optional.of("answers as version %s, not %s".formatted(version, wantedVersion));
    }
    return wrongStatus().or(this::missing);
  }

  private Optional<String> wrongStatus() {
    return text(FlowAnswer.STATUS).equals(OpeningStatus.WITHHELD.text())
        ? Optional.empty()
        : Optional.of(
            "answers a caller who hides the number with the status '%s', not '%s'"
                .formatted(text(FlowAnswer.STATUS), OpeningStatus.WITHHELD.text()));
  }

  private Optional<String> missing() {
    return Stream.of(FlowAnswer.STATE, FlowAnswer.SAY)
        .filter(name -> text(name).isBlank())
        .findFirst()
        .map(name -> "answers a caller who hides the number without '" + name + "'");
  }

  private String text(String name) {
    return told.getOrDefault(name, "");
  }
}
