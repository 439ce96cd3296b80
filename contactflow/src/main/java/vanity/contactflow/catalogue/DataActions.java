package vanity.contactflow.catalogue;

import static vanity.contactflow.ErrorBranch.ANY;
import static vanity.contactflow.catalogue.ActionRule.Round.ENDS_UNLESS_FAILED;
import static vanity.contactflow.catalogue.Values.ARN;
import static vanity.contactflow.catalogue.Values.ENABLED;
import static vanity.contactflow.catalogue.Values.LANGUAGE;
import static vanity.contactflow.catalogue.Values.RESOURCE;
import static vanity.contactflow.catalogue.Values.TEXT;
import static vanity.contactflow.catalogue.Values.TEXTS;
import static vanity.contactflow.catalogue.Values.TRUE_OR_FALSE;
import static vanity.contactflow.catalogue.Values.doubted;
import static vanity.contactflow.catalogue.Values.form;
import static vanity.contactflow.catalogue.Values.list;
import static vanity.contactflow.catalogue.Values.map;
import static vanity.contactflow.catalogue.Values.number;
import static vanity.contactflow.catalogue.Values.numberOrReference;
import static vanity.contactflow.catalogue.Values.object;
import static vanity.contactflow.catalogue.Values.oneOf;

import java.util.stream.Stream;
import vanity.contactflow.catalogue.ActionRule.External;
import vanity.contactflow.catalogue.ParameterRule.Scalar;

/** Rows of the catalogue: Lambda, attributes and settings of the contact. */
final class DataActions {
  private static final Scalar TARGET = oneOf("Current", "Related");

  /** Page "Set contact attributes": no $ and no full stop in the name of a flow attribute. */
  private static final Scalar FLOW_NAME =
      form("[^$.]+", "is a name with $ or a full stop, which cannot be referred to", false, false);

  /** Page "TagContact": what begins with aws: belongs to the system. */
  private static final Scalar TAG =
      form("(?!aws:).+", "begins with aws:, which only the service may set", false, true);

  private DataActions() {}

  static Stream<ActionRuleBuilder> rows() {
    return Stream.of(
        // Page "InvokeLambdaFunction": 1 to 8 seconds, asynchronous up to 60.
        ActionRule.of("InvokeLambdaFunction", FlowTypes.ALL)
            .formerly("InvokeExternalResource")
            .alsoWritten("InvokeLambda", "InvokeAWSLambdaFunction")
            .round(ENDS_UNLESS_FAILED)
            .external(External.ANSWERED)
            .needs("LambdaFunctionARN", ARN)
            .needs("InvocationTimeLimitSeconds", number(1, 8))
            .takesIf(
                When.is("InvocationType", "ASYNCHRONOUS"),
                "InvocationTimeLimitSeconds",
                number(1, 60))
            .takes("InvocationType", oneOf("SYNCHRONOUS", "ASYNCHRONOUS"))
            .takes("LambdaInvocationAttributes", TEXTS)
            .takes(
                "ResponseValidation",
                object().takes("ResponseType", oneOf("STRING_MAP", "JSON")).rule())
            .errors(ANY),
        // Page "UpdateContactAttributes"; half of the older exports have no TargetContact.
        ActionRule.of("UpdateContactAttributes", FlowTypes.ALL)
            .logsAs("SetAttributes")
            .alsoWritten("SetContactAttributes", "SetAttributes", "SetContactAttribute")
            .needs("Attributes", map(TEXT, TEXT, 1))
            .takes("TargetContact", TARGET)
            .errors(ANY),
        // Page "UpdateFlowAttributes" says errors None; live NoMatchingError is required, and
        // every value is an object.
        ActionRule.of("UpdateFlowAttributes", FlowTypes.ALL)
            .logsAs("SetAttributes")
            .alsoWritten("SetFlowAttributes")
            .needs(
                "FlowAttributes",
                map(
                    FLOW_NAME,
                    object()
                        .needs("Value", TEXT)
                        .takes("Type", TEXT)
                        .rule("must be an object of {\"Value\": text}; flat texts are refused"),
                    1))
            .errors(ANY),
        // Page "UpdateFlowLoggingBehavior"; live: no error branch is taken.
        ActionRule.of("UpdateFlowLoggingBehavior", FlowTypes.ALL)
            .formerly("SetLoggingBehavior")
            .needs("FlowLoggingBehavior", ENABLED),
        contactData(),
        eventHooks(),
        // Page "TagContact" says errors None; live NoMatchingError is required. Six tags at most.
        ActionRule.of("TagContact", FlowTypes.ALL)
            .needs("Tags", new ParameterRule.MapOf(TEXT, new ParameterRule.Names(TAG, 1, 6, true)))
            .errors(ANY),
        // The page calls it UnTagContact, which is refused.
        ActionRule.of("UntagContact", FlowTypes.ALL)
            .alsoWritten("UnTagContact")
            .needs("TagKeys", list(TAG, 1, Integer.MAX_VALUE))
            .errors(ANY));
  }

  /** Page "UpdateContactData"; live: References is refused, and so is an action without any. */
  private static ActionRuleBuilder contactData() {
    return ActionRule.of("UpdateContactData", FlowTypes.ALL)
        .logsAs("SetContactData")
        .alsoWritten("SetContactData", "SetLanguage")
        .takes("LanguageCode", LANGUAGE)
        .takes("Name", TEXT)
        .takes("Description", TEXT)
        .takes("CustomerId", TEXT)
        .takes("WisdomSessionArn", RESOURCE)
        .takes("SegmentAttributes", Values.ANYTHING)
        .takes("TargetContact", TARGET)
        .takes("IsVoiceIdStreamingEnabled", voiceId(TRUE_OR_FALSE))
        .takes("IsVoiceAuthenticationEnabled", voiceId(TRUE_OR_FALSE))
        .takes("IsFraudDetectionEnabled", voiceId(TRUE_OR_FALSE))
        .takes("VoiceAuthenticationThreshold", voiceId(numberOrReference(0, 100)))
        .takes("VoiceAuthenticationResponseTime", voiceId(numberOrReference(5, 10)))
        .takes("FraudDetectionThreshold", voiceId(numberOrReference(0, 100)))
        .takes("WatchlistId", voiceId(RESOURCE))
        .atLeastOne(
            "LanguageCode",
            "Name",
            "Description",
            "CustomerId",
            "WisdomSessionArn",
            "SegmentAttributes",
            "TargetContact",
            "IsVoiceIdStreamingEnabled",
            "IsVoiceAuthenticationEnabled",
            "IsFraudDetectionEnabled")
        .errors(ANY);
  }

  private static ParameterRule voiceId(ParameterRule rule) {
    return doubted(rule, "belongs to Voice ID, which ended on 2026-05-20; remove it");
  }

  /**
   * Page "UpdateContactEventHooks": one of ten names, one entry. Live: two entries and none are
   * taken, and EventHooksConfiguration is refused, though the console writes it.
   */
  private static ActionRuleBuilder eventHooks() {
    return ActionRule.of("UpdateContactEventHooks", FlowTypes.ALL)
        .alsoWritten("SetEventFlow", "SetEventHook", "SetDisconnectFlow", "SetWhisperFlow")
        .takes("EventHooks", new ParameterRule.MapOf(RESOURCE, hooks(1)))
        .takes("EventHooksConfiguration", configuration(TRUE_OR_FALSE))
        // A flow that is set and switched off at once.
        .takesIf(
            When.present("EventHooks"), "EventHooksConfiguration", configuration(oneOf("False")))
        .atLeastOne("EventHooks", "EventHooksConfiguration")
        .errors(ANY);
  }

  private static ParameterRule configuration(Scalar disable) {
    return doubted(
        new ParameterRule.MapOf(
            object().takes("DisableExecution", disable).rule(), hooks(Integer.MAX_VALUE)),
        "is written by the console, but CreateContactFlow has refused it");
  }

  private static ParameterRule.Names hooks(int most) {
    return new ParameterRule.Names(
        oneOf(
            "AgentHold",
            "AgentWhisper",
            "CustomerHold",
            "CustomerQueue",
            "CustomerRemaining",
            "CustomerWhisper",
            "DefaultAgentUI",
            "DisconnectAgentUI",
            "PauseContact",
            "ResumeContact"),
        0,
        most,
        false);
  }
}
