package vanity.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.json.Problem;

class BotCheckTest {
  private static final String PHONE = "Intents/ConvertNumber/Slots/phoneNumber/Slot.json";

  @Test
  void ourBotIsWithoutAProblem() throws Exception {
    assertThat(new EditedBot().problems()).isEmpty();
  }

  @ParameterizedTest(name = "{3}: {0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          Manifest.json; "metaData"; "metadata"; manifest; metaData.fileFormat is null; use LexJson
          Manifest.json; "BOT"; "Bot"; manifest; metaData.resourceType is Bot
          Manifest.json; "schemaVersion": "1"; "schemaVersion": "1.0"; manifest; schemaVersion is 1.0
          VanityLine/Bot.json; "VanityLine"; "Vanity Line"; name; 'Vanity Line' is not a name that Lex takes
          VanityLine/Bot.json; 300; 30; idle-ttl; use 60 to 86400
          BotLocale.json; "en_US"; "en_GB"; locale; identifier 'en_GB' is not the folder's name
          BotLocale.json; 0.4; 4; threshold; use 0 to 1
          BotLocale.json; "neural"; "human"; voice; engine 'human' is unknown
          Intents/FallbackIntent/Intent.json; "AMAZON.FallbackIntent"; null; fallback; 0 intents extend AMAZON.FallbackIntent
          Intents/Help/Intent.json; "parentIntentSignature": null; "parentIntentSignature": "AMAZON.HelpIntent"; built-in-utterances; sampleUtterances must be null
          Intents/Help/Intent.json; "parentIntentSignature": null; "parentIntentSignature": "AMAZON.Helper"; built-in; there is no built-in intent AMAZON.Helper
          Intents/Help/Intent.json; "utterance": "help me"; "utterance": "Spell it!"; utterance-in-two-intents; utterance 'spell it' also leads to intent
          Intents/Help/Intent.json; "utterance": "8"; "utterance": "9"; key-twice; key '9' also leads to intent
          Intents/Help/Intent.json; "utterance": "help me"; "utterance": "HELP"; utterance-twice; utterance 'HELP' is listed twice
          Intents/Help/Intent.json; "utterance": "help me"; "utterance": " "; utterance-length; use 1 to 500
          Intents/ConvertNumber/Intent.json; convert {phoneNumber}; convert {phone}; utterance-slot; names {phone}, which is not a slot of intent 'ConvertNumber'
          Intents/ConvertNumber/Intent.json; convert {phoneNumber}; convert {phoneNumber; utterance-brace; has a brace without its other; write a slot as {name}
          Intents/ConvertNumber/Intent.json; convert {phoneNumber}; convert phoneNumber}; utterance-brace; write a slot as {name}
          Intents/ConvertNumber/Slots/correct/Slot.json; um {correct}; um {{correct}; utterance-brace; write a slot as {name}
          Intents/ConvertNumber/Intent.json; "slotName": "correct"; "slotName": "right"; slot-priority; slotPriorities names 'right'
          Intents/ConvertNumber/Intent.json; "slotName": "correct"; "slotName": "phoneNumber"; slot-priority; slotPriorities leaves out slot 'correct'
          Intents/ConvertNumber/Slots/correct/Slot.json; "YesNo"; "YesOrNo"; slot-type; slot type 'YesOrNo' does not exist
          Intents/ConvertNumber/Slots/correct/Slot.json; um {correct}; um {right}; utterance-slot; names {right}
          SlotTypes/YesNo/SlotType.json; "nope"; "yeah"; synonym-twice; 'yeah' means both 'yes' and 'no'
          SlotTypes/YesNo/SlotType.json; "parentSlotTypeSignature": null; "parentSlotTypeSignature": "AMAZON.Number"; slot-type-parent; may extend AMAZON.AlphaNumeric only
          SlotTypes/YesNo/SlotType.json; "regexFilter": null; "regexFilter": {"pattern": "[0-9]{10}"}; regex; needs the parent AMAZON.AlphaNumeric
          SlotTypes/YesNo/SlotType.json; "advancedRecognitionSetting": null; "advancedRecognitionSetting": {"audioRecognitionStrategy": "UseSlotValuesAsCustomVocabulary"}; boosted; 'yes' is an everyday word; leave advancedRecognitionSetting null
          Intents/Help/Intent.json; "utterance": "help me"; "utterance": "Keep the second one."; utterance-overlap; can be the words of 'Keep the second one.' of intent 'Help': 'keep the second one'
          Intents/ConvertNumber/Intent.json; try {phoneNumber}; how about {phoneNumber}; utterance-overlap; 'how about {choice}' can be the words of 'how about {phoneNumber}' of intent 'ConvertNumber': 'how about {}'
          Intents/Help/Intent.json; "name": "Help"; "name": "Explain"; twice; intent 'Explain' is defined twice
          Intents/Help/Intent.json; "sampleUtterances": [; "sampleUtterances": null, "x": [; unreachable; no caller can reach it
          Intents/ConvertNumber/Intent.json; "priority": 2; "priority": 101; slot-priority; priority 101 is not 0 to 100
          Intents/ConvertNumber/Intent.json; "parentIntentSignature": null; "parentIntentSignature": "AMAZON.FallbackIntent"; fallback; may have no slots
          Intents/ConvertNumber/Slots/correct/Slot.json; "messageGroupsList": [; "messageGroupsList": [], "x": [; message-groups; 0 message groups
          SlotTypes/YesNo/SlotType.json; "slotTypeValues": [; "slotTypeValues": [], "x": [; slot-type-values; and none is listed
          SlotTypes/YesNo/SlotType.json; "value": "yeah"; "value": " "; slot-type-values; must have 1 to 140 characters
          """)
  void aBrokenFileIsFound(String file, String from, String to, String rule, String message)
      throws Exception {
    String text = to == null ? "null" : to;

    assertThat(new EditedBot().with(file, from, text).problems())
        .anySatisfy(problem -> {
          assertThat(problem.rule()).isEqualTo(rule);
          assertThat(problem.message()).contains(message);
        });
  }

  @Test
  void aBotNeedsALocale() throws Exception {
    assertThat(new EditedBot().without("BotLocale.json").problems())
        .extracting(Problem::rule, Problem::message)
        .containsExactly(tuple("no-locale", "the export has no BotLocales; a bot needs one"));
  }

  @Test
  void anIntentHasAtMostFifteenHundredUtterances() throws Exception {
    String more =
        IntStream.range(0, 1_500)
            .mapToObj(i -> "{\"utterance\": \"help " + "x".repeat(i % 40) + i + "\"}, ")
            .collect(Collectors.joining());

    assertThat(
            new EditedBot()
                .with(
                    "Intents/Help/Intent.json",
                    "\"sampleUtterances\": [",
                    "\"sampleUtterances\": [" + more)
                .problems())
        .extracting(Problem::rule, problem -> problem.message().replaceAll("^\\d+", "n"))
        .contains(tuple("limit", "n utterances; Lex takes at most 1500"));
  }

  @Test
  void aRequiredSlotNeedsAPrompt() throws Exception {
    EditedBot bot = new EditedBot().with(PHONE, "\"promptSpecification\"", "\"prompt\"");

    assertThat(bot.problems())
        .containsExactly(
            new Problem(
                Problem.Severity.ERROR,
                "VanityLine/BotLocales/en_US/" + PHONE,
                "required-prompt",
                "slot 'phoneNumber' is Required, but has no promptSpecification"));
  }

  @ParameterizedTest
  @CsvSource({"[0-9]*", "[0-9]+", "[0-9].", "'[0-9]{2,}'"})
  void anUnboundedRegexIsFound(String regex) throws Exception {
    EditedBot bot =
        new EditedBot()
            .with(
                "SlotTypes/YesNo/SlotType.json",
                "\"parentSlotTypeSignature\": null",
                "\"parentSlotTypeSignature\": \"AMAZON.AlphaNumeric\"")
            .with(
                "SlotTypes/YesNo/SlotType.json",
                "\"regexFilter\": null",
                "\"regexFilter\": {\"pattern\": \"" + regex + "\"}");

    assertThat(bot.problems()).extracting(Problem::rule).containsExactly("regex");
  }

  @Test
  void promptsKeepTheLimitsOfMessagesAndAttempts() throws Exception {
    assertThat(rules(PHONE, "\"maxRetries\": 2", "\"maxRetries\": 6")).contains("retries");
    assertThat(rules(PHONE, "\"maxRetries\": 2", "\"maxRetries\": 1")).containsExactly("attempt");
    assertThat(rules(PHONE, "\"Retry2\"", "\"Retry9\"")).containsExactly("attempt");
    EditedBot deaf =
        new EditedBot()
            .with(PHONE, "\"allowAudioInput\": true", "\"allowAudioInput\": false")
            .with(PHONE, "\"allowDTMFInput\": true", "\"allowDTMFInput\": false");
    assertThat(deaf.problems()).extracting(Problem::rule).containsOnly("attempt");
    assertThat(rules(PHONE, "\"maxLength\": 11", "\"maxLength\": 1025")).contains("attempt");
    assertThat(rules(PHONE, "\"endCharacter\": \"#\"", "\"endCharacter\": \"##\""))
        .contains("attempt");
    assertThat(rules(PHONE, "Say or key in", "x".repeat(1_000))).containsExactly("message-length");
  }

  @Test
  void ssmlMustBeOneDocument() throws Exception {
    String broken =
        "\"ssmlMessage\": {\"value\": \"<speak>a & b</speak>\"}, \"plainTextMessage\": null,"
            + " \"was\": {";
    EditedBot bot =
        new EditedBot()
            .with(PHONE, "\"ssmlMessage\": null,", "")
            .with(PHONE, "\"plainTextMessage\": {", broken);

    assertThat(bot.problems()).extracting(Problem::rule).containsOnly("message-ssml");
  }

  @Test
  void stepsMustLeadSomewhere() throws Exception {
    String closing = "\"intentClosingSetting\": null";
    String step = "\"intentClosingSetting\": {\"nextStep\": {\"dialogAction\": {\"type\": %s}}}";
    String help = "Intents/Help/Intent.json";

    assertThat(rules(help, closing, step.formatted("\"ElicitSlot\", \"slotToElicit\": \"x\"")))
        .containsExactly("next-step");
    assertThat(rules(help, closing, step.formatted("\"StartIntent\"")))
        .containsExactly("next-step");
    assertThat(rules(help, closing, step.formatted("\"EvaluateConditional\"")))
        .containsExactly("next-step");
  }

  @Test
  void contextsHaveLimits() throws Exception {
    String contexts =
        "\"outputContexts\": [{\"name\": \"x\", \"timeToLiveInSeconds\": 3, \"turnsToLive\": 5}]";

    assertThat(rules("Intents/Help/Intent.json", "\"outputContexts\": null", contexts))
        .containsExactly("context");
  }

  @Test
  void theManifestMustBeThereWithItsCapital() throws Exception {
    assertThat(new EditedBot().without("Manifest.json").problems())
        .extracting(Problem::message)
        .containsExactly("the file is missing; an import needs it beside the bot's folder");
    assertThat(new EditedBot().renamed("Manifest.json", "manifest.json").problems())
        .extracting(Problem::message)
        .containsExactly("the file must be called Manifest.json, with a capital M");
  }

  private static java.util.List<String> rules(String file, String from, String to)
      throws Exception {
    return new EditedBot()
        .with(file, from, to).problems().stream().map(Problem::rule).distinct().toList();
  }
}
