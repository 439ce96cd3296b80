package vanity.contactflow.check;

import java.util.stream.Stream;
import vanity.contactflow.ErrorBranch;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Parameters;
import vanity.contactflow.Transitions;
import vanity.contactflow.catalogue.ParticipantInput;
import vanity.json.Problem;

/** The two modes of GetParticipantInput, which share a type but no errors. */
final class ParticipantInputCheck implements ActionCheck {
  private static final String INVALID_NUMBER = "InvalidPhoneNumber";

  @Override
  public Stream<Problem> problems(FlowAction action, ActionPlace place) {
    if (!action.type().equals(ParticipantInput.TYPE) || ParticipantInput.setsBuffer(action)) {
      return Stream.empty();
    }
    Stream<Problem> always =
        Stream.of("StoreInput", "InputTimeLimitSeconds")
            .filter(name -> !action.parameters().has(name))
            .map(name ->
                place.error(
                    "required-property",
                    ServiceMessages.missing(place.path() + ".Parameters." + name)));
    return Stream.concat(
        always, ParticipantInput.stores(action) ? store(action, place) : menu(action, place));
  }

  private static Stream<Problem> menu(FlowAction action, ActionPlace place) {
    Stream<Problem> missing =
        BranchCheck.missing(
            action,
            place,
            Stream.of(ErrorBranch.ANY, ErrorBranch.NO_CONDITION, ErrorBranch.TIME_LIMIT));
    return Stream.of(
            missing,
            refuse(
                action.parameters().has("InputValidation"),
                place,
                "A menu (StoreInput False) takes no InputValidation. Remove it."),
            refuse(
                action.parameters().has("InputEncryption"),
                place,
                "A menu (StoreInput False) takes no InputEncryption. Remove it."),
            refuse(
                action.transitions().error(INVALID_NUMBER).isPresent(),
                place,
                "A menu (StoreInput False) has no error InvalidPhoneNumber. Remove the branch."),
            action.parameters().has("DTMFConfiguration")
                ? Stream.of(
                    place.warning(
                        "participant-input",
                        "A menu reads one key; DTMFConfiguration is reported as not accepted."))
                : Stream.<Problem>empty())
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> store(FlowAction action, ActionPlace place) {
    Parameters validation = action.parameters().at("InputValidation");
    boolean phone = validation.has("PhoneNumberValidation");
    Transitions transitions = action.transitions();
    return Stream.of(
            BranchCheck.missing(action, place, Stream.of(ErrorBranch.ANY)),
            // An InputValidation that is there is checked by the row.
            refuse(
                !action.parameters().has("InputValidation"),
                place,
                "Stored input needs InputValidation with exactly one of CustomValidation and"
                    + " PhoneNumberValidation. Add one."),
            refuse(
                !transitions.conditions().isEmpty(),
                place,
                "Stored input has no Conditions. Branch with a Compare on $.StoredCustomerInput."),
            refuse(
                transitions.error(ErrorBranch.TIME_LIMIT).isPresent()
                    || transitions.error(ErrorBranch.NO_CONDITION).isPresent(),
                place,
                "Stored input has no errors InputTimeLimitExceeded and NoMatchingCondition; no input"
                    + " arrives as the text Timeout. Remove the branches."),
            refuse(
                !phone && transitions.error(INVALID_NUMBER).isPresent(),
                place,
                "InvalidPhoneNumber needs PhoneNumberValidation. Remove the branch."),
            refuse(
                phone && action.parameters().has("InputEncryption"),
                place,
                "InputEncryption needs CustomValidation. Remove one."))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> refuse(boolean wrong, ActionPlace place, String message) {
    return wrong ? Stream.of(place.error("participant-input", message)) : Stream.empty();
  }
}
