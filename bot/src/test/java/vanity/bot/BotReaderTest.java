package vanity.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BotReaderTest {
  @TempDir private Path folder;
  private static final String CONVERT = "Intents/ConvertNumber/Intent.json";
  private static final String PHONE = "Intents/ConvertNumber/Slots/phoneNumber/Slot.json";

  @Test
  void folderAndZipReadAlike() throws Exception {
    assertThat(new EditedBot().read()).isEqualTo(BotReader.read(EditedBot.DEFINITION));
  }

  @Test
  void readsWhatAnIntentNeeds() throws Exception {
    Intent convert = ours().intent("ConvertNumber").orElseThrow();

    assertThat(convert.description()).startsWith("The caller wants");
    assertThat(convert.slot("correct").orElseThrow().description()).endsWith("yes or no.");
    assertThat(convert.samples()).contains("5", "convert {phoneNumber}");
    assertThat(convert.slotsInOrder())
        .extracting(Slot::name)
        .containsExactly("phoneNumber", "correct");
    assertThat(convert.dialogCodeHook()).isTrue();
    assertThat(convert.fulfillment()).matches(f -> f != null && f.enabled());
  }

  @Test
  void readsPromptsAttemptByAttempt() throws Exception {
    Slot phone = ours().intent("ConvertNumber").orElseThrow().slot("phoneNumber").orElseThrow();
    Prompt prompt = java.util.Objects.requireNonNull(phone.prompt());

    assertThat(prompt.ordered()).isTrue();
    assertThat(prompt.messages().groups().getFirst().choices()).hasSize(3);
    assertThat(prompt.attempt(0)).matches(a -> a.audio() && a.audioEndTimeoutMs() == 2_500);
    assertThat(prompt.attempt(2)).matches(a -> a.audio() && a.dtmf() && a.dtmfMaxLength() == 11);
    assertThat(prompt.attempt(3)).isNull();
  }

  @Test
  void anAbsentKeyIsTheSameAsAnExplicitNull() throws Exception {
    Intent with = ours().intent("MoreOptions").orElseThrow();
    Intent without =
        new EditedBot()
            .with("Intents/MoreOptions/Intent.json", "\"intentClosingSetting\": null,", "")
            .read()
            .locale("en_US")
            .orElseThrow()
            .intent("MoreOptions")
            .orElseThrow();

    assertThat(without).isEqualTo(with);
  }

  @Test
  void readsTheStepsOfConversationFlows() throws Exception {
    Intent help =
        new EditedBot()
            .with(
                "Intents/Help/Intent.json",
                "\"inputContexts\": null",
                """
                "initialResponseSetting": {
                  "initialResponse": null,
                  "codeHook": {"isActive": true, "enableCodeHookInvocation": true,
                    "invocationLabel": "Start", "postCodeHookSpecification": {
                      "successNextStep": {"sessionAttributes": {"a": "1"}, "intent": null,
                        "dialogAction": {"type": "FulfillIntent"}}}},
                  "conditional": {"isActive": true, "conditionalBranches": [
                    {"name": "Again", "condition": {"expressionString": "[n] = \\"1\\""},
                     "response": null, "nextStep": {"dialogAction": {"type": "ElicitIntent"}}}],
                    "defaultBranch": {"response": null,
                      "nextStep": {"dialogAction": {"type": "InvokeDialogCodeHook"}}}},
                  "nextStep": {"dialogAction": {"type": "EvaluateConditional"}}},
                "inputContexts": [{"name": "ready"}]
                """)
            .read()
            .locale("en_US")
            .orElseThrow()
            .intent("Help")
            .orElseThrow();

    Intent.InitialResponse initial = java.util.Objects.requireNonNull(help.initial());
    assertThat(help.inputContexts()).containsExactly("ready");
    assertThat(initial.codeHook()).matches(h -> h != null && "Start".equals(h.label()));
    assertThat(initial.outcome().conditional())
        .matches(c -> c != null && c.branches().getFirst().expression().equals("[n] = \"1\""));
    assertThat(Outcomes.of(help).map(Outcome::nextStep))
        .anyMatch(s -> s != null && "1".equals(s.sessionAttributes().get("a")));
  }

  @Test
  void saysWhichFileIsNotJson() {
    EditedBot bot = new EditedBot().with(CONVERT, "\"name\"", "name");

    assertUnreadable(bot, "Intents/ConvertNumber/Intent.json: is not JSON", "(line 2, column 3)");
  }

  @Test
  void saysWhereAFileGoesOnBehindItsEnd() {
    assertUnreadable(
        new EditedBot().with("VanityLine/Bot.json", "\"name\"", "\"x\": 1} {\"name\""),
        "VanityLine/Bot.json: is not JSON: text goes on behind the end of the value (line 2,");
    assertUnreadable(
        new EditedBot().with("Manifest.json", "\"metaData\"", "\"x\": 1} {\"metaData\""),
        "Manifest.json: is not JSON: text goes on behind the end of the value (line 2,");
    assertUnreadable(
        new EditedBot().with(PHONE, "\"name\"", "\"x\": 1} {\"name\""),
        "Slots/phoneNumber/Slot.json: is not JSON: text goes on behind the end of the value (line");
  }

  @Test
  void saysWhichKeyHasTheWrongType() {
    assertUnreadable(
        new EditedBot().with(CONVERT, "\"priority\": 1", "\"priority\": \"1\""),
        "Intents/ConvertNumber/Intent.json: 'priority' must be a number");
    assertUnreadable(
        new EditedBot()
            .with(CONVERT, "\"sampleUtterances\": [", "\"sampleUtterances\": 1, \"x\": ["),
        "'sampleUtterances' must be a list");
  }

  @Test
  void saysWhichKeyIsMissing() {
    assertUnreadable(
        new EditedBot()
            .with(PHONE, "\"valueElicitationSetting\"", "\"slotValueElicitationSetting\""),
        "Slots/phoneNumber/Slot.json: 'valueElicitationSetting' is missing");
  }

  @Test
  void saysWhichDialogActionLexDoesNotHave() {
    assertUnreadable(
        new EditedBot()
            .with(
                "Intents/Help/Intent.json",
                "\"intentClosingSetting\": null",
                "\"intentClosingSetting\": {\"nextStep\": {\"dialogAction\": {\"type\": \"Hop\"}}}"),
        "'Hop' is not a dialog action of Lex V2");
  }

  @Test
  void aFolderWithoutABotIsRefused() {
    assertThatThrownBy(() -> BotReader.read(Path.of("src")))
        .isInstanceOf(UnreadableBotException.class)
        .hasMessage("src: an export holds one <folder>/Bot.json, this holds 0");
  }

  @Test
  void aFileThatIsNoZipIsRefused() {
    assertThatThrownBy(() -> BotReader.read(Path.of("pom.xml")))
        .isInstanceOf(UnreadableBotException.class)
        .hasMessage("pom.xml: is neither an export folder nor a zip with files");
  }

  @Test
  void aMissingPathIsRefused() {
    assertThatThrownBy(() -> BotReader.read(Path.of("nowhere")))
        .hasMessage("nowhere: there is no such folder or zip");
  }

  @Test
  void aZipThatUnpacksWithoutEndIsRefused() throws Exception {
    Path file = folder.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("A/Bot.json"));
      byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 65; i++) {
        zip.write(blank);
      }
    }

    assertThatThrownBy(() -> BotReader.read(file))
        .hasMessageStartingWith(file + ": is larger than any Lex export");
  }

  @Test
  void aZipThatIsCutAnywhereIsRefused() throws Exception {
    byte[] whole = new EditedBot().zip();
    Path file = folder.resolve("cut.zip");

    for (int cut = whole.length - 1; cut > 2; cut -= 97) {
      Files.write(file, Arrays.copyOf(whole, cut));
      assertThatThrownBy(() -> BotReader.read(file))
          .isInstanceOf(UnreadableBotException.class)
          .hasMessageMatching(".*cut\\.zip: is a damaged zip \\(.*\\); export or copy it again");
    }
  }

  @Test
  void aZipWithADamagedFileIsRefusedOrReadAsItWas() throws Exception {
    byte[] whole = new EditedBot().zip();
    BotDefinition right = BotReader.read(EditedBot.DEFINITION);
    Path file = folder.resolve("changed.zip");

    // The list of entries behind the files has no checksum: what changes there may change names.
    int list = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    for (int at = 2; at < list; at += 211) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x55;
      Files.write(file, changed);
      try {
        assertThat(BotReader.read(file)).as("byte %d changed", at).isEqualTo(right);
      } catch (UnreadableBotException refused) {
        assertThat(refused).message().startsWith(file.toString()).doesNotContain("\n");
      }
    }
  }

  private static BotLocale ours() throws Exception {
    return BotReader.read(EditedBot.DEFINITION).locale("en_US").orElseThrow();
  }

  private static void assertUnreadable(EditedBot bot, String... message) {
    assertThatThrownBy(bot::read)
        .isInstanceOf(UnreadableBotException.class)
        .message()
        .contains(message)
        .doesNotContain("\n");
  }

  @Test
  void findsAnExportWithOneFolderMoreOrLess() throws Exception {
    BotDefinition bot = BotReader.read(EditedBot.DEFINITION);
    Path more = folder.resolve("more");
    copy(EditedBot.DEFINITION, more.resolve("export"));
    copy(EditedBot.DEFINITION, more.resolve("__MACOSX/export/none"));

    assertThat(BotReader.find(EditedBot.DEFINITION)).isEqualTo(bot);
    assertThat(BotReader.find(folder.resolve("more/export")).locales()).isEqualTo(bot.locales());
    assertThat(BotReader.find(more).locales())
        .extracting(BotLocale::intents)
        .hasSameSizeAs(bot.locales());
    assertThat(BotReader.find(more.resolve("export/VanityLine")).name()).isEqualTo(bot.name());
    assertThat(BotReader.find(more.resolve("export/VanityLine")).locales())
        .hasSameSizeAs(bot.locales());
  }

  @Test
  void findsNoExportAmongSeveral() throws Exception {
    copy(EditedBot.DEFINITION, folder.resolve("a"));
    copy(EditedBot.DEFINITION, folder.resolve("b"));

    assertThatThrownBy(() -> BotReader.find(folder))
        .isInstanceOf(UnreadableBotException.class)
        .hasMessageContaining("an export holds one <folder>/Bot.json");
  }

  private static void copy(Path from, Path to) throws java.io.IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
