package vanity.cli.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanity.simulator.Office;
import vanity.simulator.script.CallerNumber;
import vanity.simulator.script.Fault;
import vanity.simulator.script.Given;

/**
 * What a browser asks for when it dials.
 *
 * @param from in E.164, or {@code withheld}
 * @param fresh on data of its own
 */
record Dialling(String from, Office office, Set<Fault> faults, boolean fresh) {

  /**
   * From {@code from}, {@code recordingConsent}, {@code agents} and {@code faults}; the last may be
   * absent.
   */
  static Optional<Dialling> from(Map<?, ?> body) {
    Optional<String> from = CallerNumber.parse(String.valueOf(body.get("from")));
    Optional<Set<Fault>> faults = faults(body);
    return from.isEmpty() || faults.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Dialling(
                from.get(), office(body), faults.get(), Boolean.TRUE.equals(body.get("fresh"))));
  }

  /** The faults that are named, none if none are; nothing if one of the names is not a fault's. */
  static Optional<Set<Fault>> faults(Map<?, ?> body) {
    var faults = new LinkedHashSet<Fault>();
    for (Object name : body.get("faults") instanceof List<?> names ? names : List.of()) {
      Optional<Fault> fault = Fault.named(String.valueOf(name));
      if (fault.isEmpty()) {
        return Optional.empty();
      }
      faults.add(fault.get());
    }
    return Optional.of(faults);
  }

  private static Office office(Map<?, ?> body) {
    return new Office(
        Boolean.TRUE.equals(body.get("recordingConsent")),
        Given.Agents.written(String.valueOf(body.get("agents"))).orElse(null));
  }
}
