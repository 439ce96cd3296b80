package vanity.contactflow.catalogue;

import static vanity.contactflow.ErrorBranch.ANY;
import static vanity.contactflow.ErrorBranch.NO_CONDITION;
import static vanity.contactflow.ErrorBranch.TIME_LIMIT;
import static vanity.contactflow.catalogue.ActionRule.Round.ENDS;
import static vanity.contactflow.catalogue.Values.RESOURCE;
import static vanity.contactflow.catalogue.Values.TRUE_OR_FALSE;
import static vanity.contactflow.catalogue.Values.form;
import static vanity.contactflow.catalogue.Values.number;
import static vanity.contactflow.catalogue.Values.object;
import static vanity.contactflow.catalogue.Values.oneOf;
import static vanity.contactflow.catalogue.Values.usually;

import java.util.stream.Stream;

/** The row of GetParticipantInput: what a caller keys in. */
final class KeyActions {
  private KeyActions() {}

  static Stream<ActionRuleBuilder> rows() {
    // Page "GetParticipantInput" and the pages of its two blocks; live: StoreInput is required.
    // Which errors it must have depends on its mode: ParticipantInput.
    return Stream.of(
        CallerActions.speaking("GetParticipantInput", FlowTypes.TALKING)
            .formerly("GetUserInput")
            .alsoWritten("StoreUserInput", "StoreCustomerInput", "GetDigits", "GetDTMF")
            .alsoWritten("CollectDigits", "Menu")
            .round(ENDS)
            .atMostOne("Text", "SSML", "PromptId", "Media")
            .takes("StoreInput", TRUE_OR_FALSE)
            // The block's page ends at 180; exports are published with more.
            .takes("InputTimeLimitSeconds", usually(1, 180))
            .takes("DTMFConfiguration", keys())
            .takes("InputValidation", validation())
            .takes(
                "InputEncryption",
                object().needs("EncryptionKeyId", RESOURCE).needs("Key", RESOURCE).rule())
            .takes("EnableDTMFBuffer", TRUE_OR_FALSE)
            .conditions(ConditionRule.KEYS)
            .mayFail(ANY, NO_CONDITION, TIME_LIMIT, "InvalidPhoneNumber"));
  }

  private static ParameterRule keys() {
    return object()
        .takes("InputTerminationSequence", ending("0-9#"))
        // Otherwise the asterisk wipes what was keyed before it ends anything.
        .takesIf(When.is("DisableCancelKey", "True"), "InputTerminationSequence", ending("0-9#*"))
        .takes("DisableCancelKey", TRUE_OR_FALSE)
        .takes("InterdigitTimeLimitSeconds", number(1, 20))
        .rule();
  }

  private static ParameterRule ending(String keys) {
    return form(
        "[" + keys + "]{1,5}",
        "must be 1 to 5 of the keys " + keys + "; * needs DisableCancelKey True",
        false,
        true);
  }

  private static ParameterRule validation() {
    return object()
        .takes(
            "CustomValidation",
            object().needs("MaximumLength", number(1, Integer.MAX_VALUE)).rule())
        .takes(
            "PhoneNumberValidation",
            object()
                .needs("NumberFormat", oneOf("Local", "E164"))
                .takes(
                    "CountryCode", form("[A-Z]{2}", "must be two letters such as US", false, true))
                .needsIf(When.is("NumberFormat", "Local"), "CountryCode")
                .rule())
        .exactlyOne("CustomValidation", "PhoneNumberValidation")
        .rule();
  }
}
