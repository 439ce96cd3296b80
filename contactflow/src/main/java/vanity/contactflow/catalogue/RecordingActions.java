package vanity.contactflow.catalogue;

import static vanity.contactflow.ErrorBranch.ANY;
import static vanity.contactflow.catalogue.Values.ENABLED;
import static vanity.contactflow.catalogue.Values.LANGUAGE;
import static vanity.contactflow.catalogue.Values.RESOURCE;
import static vanity.contactflow.catalogue.Values.TRUE_OR_FALSE;
import static vanity.contactflow.catalogue.Values.fromPage;
import static vanity.contactflow.catalogue.Values.list;
import static vanity.contactflow.catalogue.Values.object;
import static vanity.contactflow.catalogue.Values.oneOf;
import static vanity.contactflow.catalogue.Values.oneOfOrReference;

import java.util.stream.Stream;

/** Rows of the catalogue: recording, analysing and redacting what is said. */
final class RecordingActions {
  private static final ParameterRule PARTICIPANTS = list(oneOf("Agent", "Customer"));
  private static final ParameterRule SCREENS = list(oneOf("Agent"));
  private static final ParameterRule SWITCH = object().takes("Enabled", TRUE_OR_FALSE).rule();
  private static final ParameterRule MASK = fromPage(oneOf("EntityType", "PII"));

  /** The page lists 40 of them and says that an empty list is not allowed. */
  private static final ParameterRule ENTITIES = list(Values.TEXT, 1, Integer.MAX_VALUE);

  private static final ParameterRule SUMMARY =
      object()
          .takes("SummaryModes", list(fromPage(oneOf("PostContact", "AutomatedInteraction"))))
          .rule();

  private RecordingActions() {}

  static Stream<ActionRuleBuilder> rows() {
    return Stream.of(
        // Page "UpdateContactRecordingBehavior" lists NoMatchingError; live it is refused.
        ActionRule.of("UpdateContactRecordingBehavior", FlowTypes.RECORDED)
            .formerly("SetRecordingBehavior")
            .takes(
                "RecordingBehavior",
                object()
                    .takes("RecordedParticipants", PARTICIPANTS)
                    .takes("ScreenRecordedParticipants", SCREENS)
                    .takes("IVRRecordingBehavior", ENABLED)
                    .rule())
            .takes("AnalyticsBehavior", olderAnalytics()),
        // Page "UpdateContactRecordingAndAnalyticsBehavior": one of voice and chat, screens beside
        // either; live: both errors, and the third for chat and nothing else.
        ActionRule.of("UpdateContactRecordingAndAnalyticsBehavior", FlowTypes.ALL)
            .takes(
                "VoiceBehavior",
                object()
                    .takes(
                        "VoiceRecordingBehavior",
                        object()
                            .takes("RecordedParticipants", PARTICIPANTS)
                            .takes("IVRRecordingBehavior", ENABLED)
                            .rule())
                    .takes(
                        "VoiceAnalyticsBehavior",
                        analytics("RealTime", "PostContact", "AutomatedInteraction").rule())
                    .rule())
            .takes(
                "ChatBehavior",
                object()
                    .takes(
                        "ChatAnalyticsBehavior",
                        analytics("ContactLens")
                            .takes("InFlightChatRedactionConfiguration", inFlight())
                            .rule())
                    .rule())
            .takes(
                "ScreenRecordingBehavior",
                object().takes("ScreenRecordedParticipants", SCREENS).rule())
            .atLeastOne("VoiceBehavior", "ChatBehavior", "ScreenRecordingBehavior")
            .atMostOne("VoiceBehavior", "ChatBehavior")
            .errors(ANY, "ChannelMismatch")
            .errorsIf(When.present("ChatBehavior"), "InFlightRedactionConfigurationFailed"),
        // The page has its three parameters side by side and NoMatchingError alone; live they
        // are in ChatProcessor, with ChannelMismatch.
        ActionRule.of("UpdateContactMediaProcessing", FlowTypes.ALL)
            .takes(
                "ChatProcessor",
                object()
                    .needs("ProcessingEnabled", TRUE_OR_FALSE)
                    .takes("LambdaProcessorARN", RESOURCE)
                    .needs("ChatProcessorSettings", processorSettings())
                    .rule())
            .takes("ProcessingEnabled", TRUE_OR_FALSE)
            .takes("LambdaProcessorARN", RESOURCE)
            .takes("ChatProcessorSettings", processorSettings())
            .atLeastOne("ChatProcessor", "ProcessingEnabled")
            .wantsIf(When.present("ProcessingEnabled"), "ChatProcessor")
            .errors(ANY)
            .errorsIf(When.present("ChatProcessor"), "ChannelMismatch")
            .anyErrors());
  }

  private static ParameterRule processorSettings() {
    return object().takes("DeliverUnprocessedMessages", TRUE_OR_FALSE).rule();
  }

  private static ObjectBuilder analytics(String... modes) {
    return object()
        .fromPage()
        .takes("Enabled", TRUE_OR_FALSE)
        .takes("AnalyticsLanguage", LANGUAGE)
        .takes("AnalyticsModes", list(fromPage(oneOf(modes))))
        .takes(
            "ConversationalAnalyticsRedactionConfiguration",
            object()
                .takes("Enabled", TRUE_OR_FALSE)
                .takes("RedactionResults", oneOfOrReference("RedactedAndOriginal", "RedactedOnly"))
                .takes("RedactionMaskMode", MASK)
                .takes("RedactionEntities", ENTITIES)
                .rule())
        .takes("SentimentConfiguration", SWITCH)
        .takes("SummaryConfiguration", SUMMARY);
  }

  private static ParameterRule inFlight() {
    return object()
        .fromPage()
        .takes("Enabled", TRUE_OR_FALSE)
        .takes("RedactionMaskMode", MASK)
        .takes("RedactionEntities", ENTITIES)
        .takes("DeliverUnprocessedMessages", TRUE_OR_FALSE)
        .rule();
  }

  /** AnalyticsMode and the result None are older than the page; exports hold them. */
  private static ParameterRule olderAnalytics() {
    return object()
        .fromPage()
        .takes("Enabled", TRUE_OR_FALSE)
        .takes("AnalyticsMode", fromPage(oneOf("PostCall", "PostContact", "RealTime")))
        .takes("AnalyticsLanguage", LANGUAGE)
        .takes("AnalyticsRedactionBehavior", ENABLED)
        .takes(
            "AnalyticsRedactionResults",
            oneOfOrReference("RedactedAndOriginal", "RedactedOnly", "None"))
        .takes("AnalyticsRedactionMaskMode", MASK)
        .takes("AnalyticsRedactionEntities", ENTITIES)
        .takes(
            "ChannelConfiguration",
            object()
                .takes("Voice", modes("RealTime", "PostContact", "AutomatedInteraction"))
                .takes("Chat", modes("ContactLens"))
                .rule())
        .takes("SentimentConfiguration", SWITCH)
        .takes("SummaryConfiguration", SUMMARY)
        .rule();
  }

  private static ParameterRule modes(String... modes) {
    return object().takes("AnalyticsModes", list(fromPage(oneOf(modes)))).rule();
  }
}
