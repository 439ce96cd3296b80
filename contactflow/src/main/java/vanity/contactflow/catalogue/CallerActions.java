package vanity.contactflow.catalogue;

import static vanity.contactflow.ErrorBranch.ANY;
import static vanity.contactflow.ErrorBranch.NO_CONDITION;
import static vanity.contactflow.ErrorBranch.TIME_LIMIT;
import static vanity.contactflow.catalogue.ActionRule.Next.NEVER_TAKEN;
import static vanity.contactflow.catalogue.ActionRule.Next.OPTIONAL;
import static vanity.contactflow.catalogue.ActionRule.Round.ENDS;
import static vanity.contactflow.catalogue.ParameterRule.ANYTHING;
import static vanity.contactflow.catalogue.ParameterRule.TEXT;
import static vanity.contactflow.catalogue.ParameterRule.number;
import static vanity.contactflow.catalogue.ParameterRule.object;
import static vanity.contactflow.catalogue.ParameterRule.oneOf;

import java.util.Set;
import java.util.stream.Stream;
import vanity.contactflow.FlowType;

/** Rows of the catalogue: what a caller hears and does. */
final class CallerActions {
  private static final ParameterRule MEDIA = object("Uri", "SourceType", "MediaType");

  private CallerActions() {}

  private static ActionRuleBuilder speaking(String type, Set<FlowType> flowTypes) {
    return ActionRule.of(type, flowTypes)
        .takes("Text", TEXT)
        .takes("SSML", TEXT)
        .takes("PromptId", TEXT)
        .takes("Media", MEDIA);
  }

  static Stream<ActionRuleBuilder> rows() {
    return Stream.of(
        speaking("MessageParticipant", FlowTypes.NOT_ON_HOLD)
            .formerly("PlayPrompt")
            .takes("SkipWhenDTMFBufferEnabled", oneOf("True", "False"))
            .exactlyOne("Text", "SSML", "PromptId", "Media")
            .mayFail(ANY),
        ActionRule.of("MessageParticipantIteratively", FlowTypes.WAITING)
            .round(ENDS)
            .next(OPTIONAL)
            .needs("Messages", ANYTHING)
            .takes("InterruptFrequencySeconds", TEXT)
            .takes("ContinueMessagingDuringInterrupt", oneOf("True", "False"))
            .conditions(ConditionRule.NAMES)
            .mayFail(ANY),
        // Which errors it must have depends on its mode: ParticipantInput.
        speaking("GetParticipantInput", FlowTypes.TALKING)
            .formerly("GetUserInput")
            .alsoWritten("StoreUserInput")
            .round(ENDS)
            .atMostOne("Text", "SSML", "PromptId", "Media")
            .takes("StoreInput", oneOf("True", "False"))
            .takes("InputTimeLimitSeconds", number(1, 180))
            .takes(
                "DTMFConfiguration",
                object(
                    "InputTerminationSequence", "DisableCancelKey", "InterdigitTimeLimitSeconds"))
            .takes("InputValidation", object("CustomValidation", "PhoneNumberValidation"))
            .takes("InputEncryption", object("EncryptionKeyId", "Key"))
            .takes("EnableDTMFBuffer", oneOf("True", "False"))
            .conditions(ConditionRule.KEYS)
            .mayFail(ANY, NO_CONDITION, TIME_LIMIT, "InvalidPhoneNumber"),
        speaking("ConnectParticipantWithLexBot", FlowTypes.TALKING)
            .logsAs("GetUserInput")
            .round(ENDS)
            .atMostOne("Text", "SSML", "PromptId", "Media")
            .atLeastOne("Text", "SSML", "PromptId", "Media", "LexInitializationData")
            .takes("LexV2Bot", object("AliasArn"))
            .takes("LexBot", object("Name", "Region", "Alias"))
            .exactlyOne("LexV2Bot", "LexBot")
            .takes("LexSessionAttributes", new ParameterRule.TextMap())
            .takes("LexTimeoutSeconds", ANYTHING)
            .conditions(ConditionRule.NAMES)
            .errors(ANY, NO_CONDITION)
            .mayFail(TIME_LIMIT)
            .next(NEVER_TAKEN),
        ActionRule.of("UpdateContactTextToSpeechVoice", FlowTypes.ALL)
            .formerly("SetVoice")
            .needs("TextToSpeechVoice", TEXT)
            .takes("TextToSpeechEngine", TEXT)
            .takes("TextToSpeechStyle", TEXT)
            .mayFail(ANY));
  }
}
