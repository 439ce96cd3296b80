package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vanity.simulator.lex.Talk.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.bot.BotCheck;
import vanity.bot.BotReader;
import vanity.json.Problem;
import vanity.simulator.lex.playable.UnsupportedBotException;

/**
 * Ways to break a bot, its deployment or its function: each is caught, and says where and what to
 * do.
 */
class BrokenBotsTest {
  private static final String SPELL = "VanityLine/BotLocales/en_US/Intents/SpellNumber/";
  private static final String MORE = "VanityLine/BotLocales/en_US/Intents/MoreOptions/";

  @TempDir Path folder;

  @Test
  void anUnknownSlotInAnUtterance() {
    assertFound(
        edited(SPELL + "Intent.json", "spell out {choice}", "spell out {which}"),
        SPELL + "Intent.json",
        "utterance 'spell out {which}' names {which}, which is not a slot of intent 'SpellNumber'");
  }

  @Test
  void aSlotTypeThatIsNotThere() {
    assertFound(
        edited(SPELL + "Slots/choice/Slot.json", "\"Choice\"", "\"Choices\""),
        SPELL + "Slots/choice/Slot.json",
        "slot type 'Choices' does not exist; add SlotTypes/Choices/SlotType.json or use a built-in"
            + " one");
  }

  @Test
  void aVoiceThatThereIsNot() {
    assertFound(
        edited("VanityLine/BotLocales/en_US/BotLocale.json", "\"neural\"", "\"neuronal\""),
        "VanityLine/BotLocales/en_US/BotLocale.json",
        "engine 'neuronal' is unknown; use standard, neural, long-form or generative");
  }

  @Test
  void aKeyWithTwoMeanings() {
    assertFound(
        edited(MORE + "Intent.json", "\"4\"", "\"5\""),
        MORE + "Intent.json",
        "key '5' also leads to intent 'ConvertNumber'; leave it in one");
  }

  @Test
  void aSlotTypeThatOnlyTheServiceKnows() {
    Path bot = edited(SPELL + "Slots/choice/Slot.json", "\"Choice\"", "\"AMAZON.Duration\"");

    assertThatThrownBy(() -> new Talk(BotReader.read(bot)))
        .isInstanceOf(UnsupportedBotException.class)
        .hasMessageStartingWith(
            SPELL + "Slots/choice/Slot.json: slot type AMAZON.Duration is not played");
  }

  @Test
  void aLocaleThatTheContactDoesNotSpeak() {
    assertFails(
        Talk.ours().runIn("en-GB", Talk.ALIAS),
        "has no locale en_GB; set the language before the Lex block");
  }

  @Test
  void aLocaleThatTheAliasDoesNotOffer() {
    Talk talk =
        new Talk(
            new BotAlias(Talk.ALIAS, Talk.ourBot(), "f", Set.of("de_DE")), LexSettings.usual());

    assertFails(
        talk.run(),
        "locale en_US is not enabled on alias "
            + Talk.ALIAS
            + "; enable it in the alias's locale settings");
  }

  @Test
  void anAliasThatTheFlowGotWrong() {
    assertFails(
        Talk.ours().runIn("en-US", "arn:other"),
        "there is no bot alias arn:other; name " + Talk.ALIAS + " in the flow's Lex block");
  }

  @Test
  void anAnswerWithoutADialogAction() {
    assertFails(
        Talk.ours().answering("{\"sessionState\":{}}").run(say("help")),
        "sessionState.dialogAction: 'dialogAction' is missing; Lex refuses the answer without it");
  }

  @Test
  void aMessageThatIsTooLong() {
    assertFails(
        Talk.ours().answering(Replies.elicitIntent("x".repeat(1_025))).run(say("help")),
        "to intent 'Help': messages[0].content: 1025 characters; Lex takes 1 to 1024, so split the"
            + " message");
  }

  @Test
  void aSlotThatTheIntentDoesNotHave() {
    assertFails(
        Talk.ours()
            .answering(Replies.elicitSlot("KeepNumber", "number", "Which?"))
            .run(say("keep it")),
        "sessionState.dialogAction.slotToElicit: intent 'KeepNumber' has no slot 'number'; it has"
            + " [choice]");
  }

  @Test
  void anAnswerThatNeverAsksTheCaller() {
    String[] again = new String[40];
    java.util.Arrays.fill(again, Replies.delegate("Help", "ReadyForFulfillment"));

    assertFails(
        Talk.ours().answering(again).run(say("help")),
        "the code hook of intent 'Help'; answer with ElicitIntent, ElicitSlot or Close");
  }

  @Test
  void aTimeOutThatConnectRefuses() {
    assertFails(
        Talk.ours().attribute("x-amz-lex:audio:max-length-ms:*:*", "55000").run(say("help")),
        "x-amz-lex:audio:max-length-ms is '55000'; it must be a number from 1 to 15000");
  }

  @Test
  void anAnswerThatDropsTheStateOfTheCall() {
    Talk talk = Talk.ours().attribute("state", "v1").attribute("kept", "none");
    talk.answering(Replies.elicitIntent("Yes?", ",\"sessionAttributes\":{\"kept\":\"none\"}"));

    talk.run(say("help"));

    assertThat(talk.coverage().defects())
        .containsExactly(
            "the answer to intent 'Help' drops session attributes [state]: they are replaced, not"
                + " merged; copy those of the event");
  }

  private static void assertFails(LexResult result, String reason) {
    assertThat(result)
        .isInstanceOfSatisfying(
            LexResult.Failed.class, failed -> assertThat(failed.reason()).contains(reason));
  }

  private void assertFound(Path bot, String where, String message) {
    try {
      List<Problem> problems = BotCheck.check(BotReader.read(bot));
      assertThat(problems)
          .extracting(Problem::where, Problem::message)
          .contains(org.assertj.core.groups.Tuple.tuple(where, message));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy of our bot with one text replaced in one file. */
  private Path edited(String file, String from, String to) {
    Path source = Path.of("../../bot/definition");
    try (Stream<Path> walk = Files.walk(source)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(source.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
      String text = Files.readString(folder.resolve(file));
      assertThat(text).contains(from);
      Files.writeString(folder.resolve(file), text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }
}
