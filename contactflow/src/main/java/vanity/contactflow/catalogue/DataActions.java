package vanity.contactflow.catalogue;

import static vanity.contactflow.ErrorBranch.ANY;
import static vanity.contactflow.catalogue.ActionRule.Round.ENDS_UNLESS_FAILED;
import static vanity.contactflow.catalogue.ParameterRule.ANYTHING;
import static vanity.contactflow.catalogue.ParameterRule.TEXT;
import static vanity.contactflow.catalogue.ParameterRule.number;
import static vanity.contactflow.catalogue.ParameterRule.object;
import static vanity.contactflow.catalogue.ParameterRule.oneOf;

import java.util.stream.Stream;
import vanity.contactflow.catalogue.ActionRule.External;

/** Rows of the catalogue: Lambda, attributes and settings of the contact. */
final class DataActions {
  private static final ParameterRule TEXTS = new ParameterRule.TextMap();

  private DataActions() {}

  static Stream<ActionRuleBuilder> rows() {
    return Stream.of(
        ActionRule.of("InvokeLambdaFunction", FlowTypes.ALL)
            .formerly("InvokeExternalResource")
            .round(ENDS_UNLESS_FAILED)
            .external(External.ANSWERED)
            .needs("LambdaFunctionARN", TEXT)
            .needs("InvocationTimeLimitSeconds", number(1, 8))
            .takes("InvocationType", oneOf("SYNCHRONOUS", "ASYNCHRONOUS"))
            .takes("LambdaInvocationAttributes", TEXTS)
            .takes("ResponseValidation", object("ResponseType"))
            .errors(ANY),
        ActionRule.of("UpdateContactAttributes", FlowTypes.ALL)
            .logsAs("SetAttributes")
            .needs("Attributes", TEXTS)
            .takes("TargetContact", oneOf("Current", "Related"))
            .errors(ANY),
        ActionRule.of("UpdateFlowAttributes", FlowTypes.ALL)
            .logsAs("SetAttributes")
            .needs("FlowAttributes", new ParameterRule.FlowValues())
            .errors(ANY),
        ActionRule.of("UpdateFlowLoggingBehavior", FlowTypes.ALL)
            .formerly("SetLoggingBehavior")
            .needs("FlowLoggingBehavior", oneOf("Enabled", "Disabled")),
        ActionRule.of("UpdateContactRecordingBehavior", FlowTypes.RECORDED)
            .logsAs("SetRecordingBehavior")
            .takes(
                "RecordingBehavior",
                object(
                    "RecordedParticipants", "ScreenRecordedParticipants", "IVRRecordingBehavior"))
            .takes("AnalyticsBehavior", ANYTHING),
        ActionRule.of("UpdateContactRecordingAndAnalyticsBehavior", FlowTypes.ALL)
            .takes("VoiceBehavior", object("VoiceRecordingBehavior", "VoiceAnalyticsBehavior"))
            .exactlyOne("VoiceBehavior", "ChatBehavior", "ScreenRecordingBehavior")
            .errors(ANY, "ChannelMismatch")
            .mayFail("InFlightRedactionConfigurationFailed"),
        ActionRule.of("UpdateContactData", FlowTypes.ALL)
            .logsAs("SetContactData")
            .atLeastOne(
                "LanguageCode",
                "Name",
                "Description",
                "CustomerId",
                "WisdomSessionArn",
                "TargetContact",
                "SegmentAttributes")
            .open()
            .errors(ANY),
        ActionRule.of("UpdateContactEventHooks", FlowTypes.ALL)
            .needs("EventHooks", ANYTHING)
            .takes("EventHooksConfiguration", ANYTHING)
            .errors(ANY),
        ActionRule.of("UpdateContactMediaStreamingBehavior", FlowTypes.ALL).open().errors(ANY),
        ActionRule.of("TagContact", FlowTypes.ALL).needs("Tags", TEXTS).errors(ANY),
        ActionRule.of("UntagContact", FlowTypes.ALL)
            .alsoWritten("UnTagContact")
            .needs("TagKeys", ANYTHING)
            .errors(ANY));
  }
}
