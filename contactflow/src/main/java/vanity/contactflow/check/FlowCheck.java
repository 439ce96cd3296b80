package vanity.contactflow.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.contactflow.FlowType;
import vanity.contactflow.ParsedFlow;
import vanity.contactflow.catalogue.ActionCatalogue;
import vanity.contactflow.catalogue.ActionRule;
import vanity.json.Problem;

/** Finds everything that the service would refuse in a flow, and some things it would not. */
public final class FlowCheck {
  private static final List<ActionCheck> PER_ACTION =
      List.of(
          new IdentifierCheck(),
          new ParameterCheck(),
          new TransitionCheck(),
          new ConditionCheck(),
          new BranchCheck(),
          new ParticipantInputCheck(),
          new ReferenceCheck());

  private FlowCheck() {}

  /** All problems at once, those of the whole flow first, then action by action. */
  public static List<Problem> problems(ParsedFlow.Read file, FlowType type) {
    return problems(file, type, true);
  }

  /**
   * The same for a flow whose type nobody told but perhaps the file.
   *
   * <p>If it does not, it is checked as an inbound flow; blocks that such a flow cannot have are
   * only warned of while another type has all of them.
   */
  public static List<Problem> problems(ParsedFlow.Read file) {
    Optional<FlowType> told = FlowType.told(file);
    return problems(
        file,
        told.orElse(FlowType.CONTACT_FLOW),
        told.isPresent() || !fitsAnotherType(file.flow()));
  }

  private static List<Problem> problems(ParsedFlow.Read file, FlowType type, boolean typeIsTold) {
    Flow flow = file.flow();
    List<Problem> problems = new ArrayList<>(file.misshapen());
    EnvelopeCheck.problems(file, type).forEach(problems::add);
    for (int i = 0; i < flow.actions().size(); i++) {
      ActionPlace place = new ActionPlace(flow, type, typeIsTold, i);
      problems(flow.actions().get(i), place).forEach(problems::add);
    }
    ReachCheck.problems(flow).forEach(problems::add);
    EndlessCheck.problems(flow, type).forEach(problems::add);
    AnswerLostCheck.problems(flow).forEach(problems::add);
    AttributeCheck.problems(flow, type).forEach(problems::add);
    return eachValueOnce(problems);
  }

  private static Stream<Problem> problems(FlowAction action, ActionPlace place) {
    if (ActionCatalogue.rule(action.type()).isEmpty()) {
      return Stream.of(UnknownTypeCheck.problem(action, place));
    }
    return PER_ACTION.stream().flatMap(check -> check.problems(action, place));
  }

  /** Modules tell their type by their Settings. */
  private static boolean fitsAnotherType(Flow flow) {
    return Stream.of(FlowType.values())
        .filter(type -> type != FlowType.MODULE)
        .anyMatch(type ->
            flow.actions().stream()
                .flatMap(action -> ActionCatalogue.rule(action.type()).stream())
                .map(ActionRule::flowTypes)
                .allMatch(types -> types.contains(type)));
  }

  /** A value to fill in is reported where it first appears: it is filled in everywhere at once. */
  private static List<Problem> eachValueOnce(List<Problem> problems) {
    Set<String> told = new HashSet<>();
    return problems.stream()
        .filter(it -> !it.rule().equals(ServiceMessages.TO_FILL) || told.add(it.message()))
        .toList();
  }
}
