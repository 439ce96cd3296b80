package vanity.contactflow;

import java.util.stream.Stream;
import vanity.json.Problem;

/** A transfer that never comes back has no errors of a call that ended. */
final class ThirdPartyCheck implements ActionCheck {

  @Override
  public Stream<Problem> problems(FlowAction action, Place place) {
    boolean comesBack =
        action
            .parameters()
            .text("ContinueFlowExecution")
            .filter("True"::equalsIgnoreCase)
            .isPresent();
    if (!action.type().equals("TransferParticipantToThirdParty") || comesBack) {
      return Stream.empty();
    }
    return Stream.of("CallFailed", "ConnectionTimeLimitExceeded")
        .filter(type -> action.transitions().error(type).isPresent())
        .map(type ->
            BranchCheck.wrongError(
                type, place, "It needs ContinueFlowExecution True; remove the branch."));
  }
}
