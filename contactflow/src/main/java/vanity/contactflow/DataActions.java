package vanity.contactflow;

import static vanity.contactflow.ErrorBranch.ANY;
import static vanity.contactflow.ParameterRule.ANYTHING;
import static vanity.contactflow.ParameterRule.TEXT;
import static vanity.contactflow.ParameterRule.number;
import static vanity.contactflow.ParameterRule.object;
import static vanity.contactflow.ParameterRule.oneOf;

import java.util.stream.Stream;

/** Rows of the catalogue: Lambda, attributes and settings of the contact. */
final class DataActions {
  private static final ParameterRule TEXTS = new ParameterRule.TextMap();

  private DataActions() {}

  static Stream<ActionRule.Table> rows() {
    return Stream.of(
        ActionRule.of("InvokeLambdaFunction", FlowTypes.ALL)
            .needs("LambdaFunctionARN", TEXT)
            .needs("InvocationTimeLimitSeconds", number(1, 8))
            .takes("InvocationType", oneOf("SYNCHRONOUS", "ASYNCHRONOUS"))
            .takes("LambdaInvocationAttributes", TEXTS)
            .takes("ResponseValidation", object("ResponseType"))
            .errors(ANY),
        ActionRule.of("UpdateContactAttributes", FlowTypes.ALL)
            .needs("Attributes", TEXTS)
            .takes("TargetContact", oneOf("Current", "Related"))
            .errors(ANY),
        ActionRule.of("UpdateFlowAttributes", FlowTypes.ALL)
            .needs("FlowAttributes", new ParameterRule.FlowValues())
            .errors(ANY),
        ActionRule.of("UpdateFlowLoggingBehavior", FlowTypes.ALL)
            .needs("FlowLoggingBehavior", oneOf("Enabled", "Disabled")),
        ActionRule.of("UpdateContactRecordingBehavior", FlowTypes.RECORDED)
            .takes(
                "RecordingBehavior",
                object(
                    "RecordedParticipants", "ScreenRecordedParticipants", "IVRRecordingBehavior"))
            .takes("AnalyticsBehavior", ANYTHING),
        ActionRule.of("UpdateContactRecordingAndAnalyticsBehavior", FlowTypes.RECORDED)
            .exactlyOne("VoiceBehavior", "ChatBehavior", "ScreenRecordingBehavior")
            .errors(ANY, "ChannelMismatch")
            .mayFail("InFlightRedactionConfigurationFailed"),
        ActionRule.of("UpdateContactData", FlowTypes.ALL)
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
        ActionRule.of("UntagContact", FlowTypes.ALL).needs("TagKeys", ANYTHING).errors(ANY));
  }
}
