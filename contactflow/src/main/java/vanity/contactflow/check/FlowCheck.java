package vanity.contactflow.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vanity.contactflow.FlowAction;
import vanity.contactflow.FlowType;
import vanity.contactflow.ParsedFlow;
import vanity.contactflow.catalogue.ActionCatalogue;
import vanity.json.Problem;

/** Finds everything that the service would refuse in a flow, and some things it would not. */
public final class FlowCheck {
  private static final List<ActionCheck> PER_ACTION =
      List.of(
          new IdentifierCheck(),
          new ParameterCheck(),
          new TransitionCheck(),
          new BranchCheck(),
          new ParticipantInputCheck(),
          new ReferenceCheck());

  private FlowCheck() {}

  /** All problems at once, those of the whole flow first, then action by action. */
  public static List<Problem> problems(ParsedFlow.Read file, FlowType type) {
    List<Problem> problems = new ArrayList<>(file.misshapen());
    EnvelopeCheck.problems(file, type).forEach(problems::add);
    List<FlowAction> actions = file.flow().actions();
    for (int i = 0; i < actions.size(); i++) {
      ActionPlace place = new ActionPlace(file.flow(), type, i);
      problems(actions.get(i), place).forEach(problems::add);
    }
    ReachCheck.problems(file.flow()).forEach(problems::add);
    EndlessCheck.problems(file.flow(), type).forEach(problems::add);
    AnswerLostCheck.problems(file.flow()).forEach(problems::add);
    return List.copyOf(problems);
  }

  private static Stream<Problem> problems(FlowAction action, ActionPlace place) {
    if (ActionCatalogue.rule(action.type()).isEmpty()) {
      return Stream.of(UnknownTypeCheck.problem(action, place));
    }
    return PER_ACTION.stream().flatMap(check -> check.problems(action, place));
  }
}
