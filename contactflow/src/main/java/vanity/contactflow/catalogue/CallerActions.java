package vanity.contactflow.catalogue;

import static vanity.contactflow.ErrorBranch.ANY;
import static vanity.contactflow.ErrorBranch.NO_CONDITION;
import static vanity.contactflow.ErrorBranch.TIME_LIMIT;
import static vanity.contactflow.catalogue.ActionRule.Next.NEVER_TAKEN;
import static vanity.contactflow.catalogue.ActionRule.Next.OPTIONAL;
import static vanity.contactflow.catalogue.ActionRule.Round.ENDS;
import static vanity.contactflow.catalogue.Values.ARN;
import static vanity.contactflow.catalogue.Values.ENABLED;
import static vanity.contactflow.catalogue.Values.RESOURCE;
import static vanity.contactflow.catalogue.Values.SPOKEN;
import static vanity.contactflow.catalogue.Values.SSML;
import static vanity.contactflow.catalogue.Values.TEXT;
import static vanity.contactflow.catalogue.Values.TEXTS;
import static vanity.contactflow.catalogue.Values.TRUE_OR_FALSE;
import static vanity.contactflow.catalogue.Values.doubted;
import static vanity.contactflow.catalogue.Values.form;
import static vanity.contactflow.catalogue.Values.fromPage;
import static vanity.contactflow.catalogue.Values.list;
import static vanity.contactflow.catalogue.Values.number;
import static vanity.contactflow.catalogue.Values.numberOrReference;
import static vanity.contactflow.catalogue.Values.object;
import static vanity.contactflow.catalogue.Values.oneOf;
import static vanity.contactflow.catalogue.Values.oneOfOrReference;

import java.util.Set;
import java.util.stream.Stream;
import vanity.contactflow.FlowType;

/** Rows of the catalogue: what a caller hears. What a caller keys in: {@link KeyActions}. */
final class CallerActions {
  /** Page "MessageParticipant": the only source is S3, the only type Audio. */
  static final ParameterRule MEDIA =
      object()
          .needs("Uri", RESOURCE)
          .needs("SourceType", oneOf("S3"))
          .needs("MediaType", oneOf("Audio"))
          .rule();

  private static final String[] PROMPTS = {"Text", "SSML", "PromptId", "Media"};

  private CallerActions() {}

  static ActionRuleBuilder speaking(String type, Set<FlowType> flowTypes) {
    return ActionRule.of(type, flowTypes)
        .takes("Text", SPOKEN)
        .takes("SSML", SSML)
        .takes("PromptId", RESOURCE)
        .takes("Media", MEDIA);
  }

  private static ParameterRule message() {
    return object()
        .takes("Text", SPOKEN)
        .takes("SSML", SSML)
        .takes("PromptId", RESOURCE)
        .takes("Media", MEDIA)
        .exactlyOne(PROMPTS)
        .rule();
  }

  static Stream<ActionRuleBuilder> rows() {
    return Stream.of(
        // Page "MessageParticipant"; SkipWhenDTMFBufferEnabled is in every export. Live: taken
        // without an error branch, and 59 default flows have none.
        speaking("MessageParticipant", FlowTypes.NOT_HELD)
            .formerly("PlayPrompt")
            .alsoWritten("Say", "Speak")
            .takes("SkipWhenDTMFBufferEnabled", TRUE_OR_FALSE)
            .exactlyOne(PROMPTS)
            .mayFail(ANY),
        // Page "MessageParticipantIteratively"; ContinueMessagingDuringInterrupt from exports.
        ActionRule.of("MessageParticipantIteratively", FlowTypes.WAITING)
            .alsoWritten("LoopPrompts")
            .round(ENDS)
            .next(OPTIONAL)
            .needs("Messages", list(message(), 1, Integer.MAX_VALUE))
            .takes("InterruptFrequencySeconds", numberOrReference(1, Integer.MAX_VALUE))
            .takes("ContinueMessagingDuringInterrupt", TRUE_OR_FALSE)
            .conditions(ConditionRule.among("MessagesInterrupted"))
            .mayFail(ANY),
        // Page "ConnectParticipantWithLexBot"; LexSessionAttributes and the two required errors
        // live. Lex V1 ended on 2025-09-15.
        speaking("ConnectParticipantWithLexBot", FlowTypes.TALKING)
            .logsAs("GetUserInput")
            .alsoWritten("ConnectParticipant")
            .round(ENDS)
            .atMostOne(PROMPTS)
            .atLeastOne("Text", "SSML", "PromptId", "Media", "LexInitializationData")
            .takes("LexV2Bot", object().needs("AliasArn", ARN).rule())
            .takes(
                "LexBot",
                doubted(
                    object()
                        .needs("Name", RESOURCE)
                        .takes("Region", TEXT)
                        .takes("Alias", TEXT)
                        .rule(),
                    "is a bot of Lex V1, which ended on 2025-09-15; use LexV2Bot"))
            .exactlyOne("LexV2Bot", "LexBot")
            .takes("LexInitializationData", object().takes("InitialMessage", TEXT).rule())
            .takes("LexSessionAttributes", TEXTS)
            .takes(
                "LexTimeoutSeconds", object().takes("Text", numberOrReference(60, 604_800)).rule())
            .conditions(ConditionRule.NAMES)
            .errors(ANY, NO_CONDITION)
            .mayFail(TIME_LIMIT)
            .next(NEVER_TAKEN),
        // Page "UpdateContactTextToSpeechVoice" demands NoMatchingError; live and in exports it
        // may be missing. The service judges neither voice nor engine.
        ActionRule.of("UpdateContactTextToSpeechVoice", FlowTypes.ALL)
            .formerly("SetVoice")
            .needs("TextToSpeechVoice", TEXT)
            .takes(
                "TextToSpeechEngine",
                form(
                    "(?i)standard|neural|generative|long-form|connect:agentic",
                    "is not a supported engine; use standard, neural, generative or long-form",
                    true,
                    false))
            .takes(
                "TextToSpeechStyle",
                fromPage(oneOfOrReference("None", "Conversational", "Newscaster")))
            .mayFail(ANY),
        // Page "UpdateContactMediaStreamingBehavior".
        ActionRule.of("UpdateContactMediaStreamingBehavior", FlowTypes.NOT_HELD)
            .alsoWritten("StartMediaStreaming", "StopMediaStreaming")
            .needs("MediaStreamingState", ENABLED)
            .needs(
                "Participants",
                list(
                    object()
                        .needs("ParticipantType", oneOf("Customer"))
                        .needs("MediaDirections", list(oneOf("From", "To")))
                        .rule(),
                    1,
                    1))
            .needs("MediaStreamType", oneOf("Audio"))
            .errors(ANY),
        // Page "ShowView"; live: all three errors and the time limit are required. With ViewData
        // flows are published without the limit.
        ActionRule.of("ShowView", FlowTypes.GUIDED)
            .round(ENDS)
            .needs("ViewResource", object().needs("Id", RESOURCE).takes("Version", TEXT).rule())
            .takes("ViewData", Values.VIEW_DATA)
            .takes("InvocationTimeLimitSeconds", number(1, Integer.MAX_VALUE))
            .needsIf(When.present("ViewData").not(), "InvocationTimeLimitSeconds")
            .wantsIf(When.present("ViewData"), "InvocationTimeLimitSeconds")
            .takes(
                "SensitiveDataConfiguration",
                object().takes("HideResponseOn", list(oneOf("TRANSCRIPT"))).rule())
            .conditions(ConditionRule.NAMES)
            .errors(NO_CONDITION, ANY, "TimeLimitExceeded")
            .next(NEVER_TAKEN));
  }
}
