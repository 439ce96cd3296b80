package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.contract.FlowProperties;

class ChangeTest {
  private final Template before = Variants.EXISTING_INSTANCE.template();
  @TempDir Path elsewhere;

  @Test
  void nothingChangedAndAnotherFolderGivesTheSameTemplate() throws IOException {
    assertThat(synthesise(UnaryOperator.identity(), UnaryOperator.identity()).json())
        .isEqualTo(before.json());
  }

  @Test
  void oneChangedBotFileMakesANewVersionBehindTheSameAlias() throws IOException {
    var after =
        synthesise(
            text -> text.replace("\"sampleUtterances\"", "\"sampleUtterances\" "),
            UnaryOperator.identity());

    assertThat(after.only("AWS::Lex::BotVersion").id())
        .isNotEqualTo(before.only("AWS::Lex::BotVersion").id());
    assertThat(after.only("AWS::Lex::BotAlias").id())
        .isEqualTo(before.only("AWS::Lex::BotAlias").id());
    assertThat(after.only("AWS::Lex::BotAlias").refersTo(after.only("AWS::Lex::BotVersion")))
        .isTrue();
    assertThat(changed(after)).containsExactly(FlowProperties.BOT_VERSION);
  }

  /** Else a deployment of code alone would reach callers without having been asked. */
  @Test
  void changedCodeIsHandedToThePublisherAsAVersion() throws IOException {
    var files = StandIns.artifacts();
    var jar = Files.copy(files.fulfillmentJar(), elsewhere.resolve("other.jar"));
    Files.write(jar, new byte[] {0}, StandardOpenOption.APPEND);

    var after =
        Synthesis.of(
                Variants.EXISTING_INSTANCE.context(),
                new Artifacts(
                    jar,
                    files.publisherJar(),
                    files.botDefinition(),
                    files.flow(),
                    files.queueFlow(),
                    files.page()))
            .template();

    assertThat(changed(after)).containsExactly(FlowProperties.FUNCTION_VERSION);
  }

  /** Else CloudFormation would see nothing to do where somebody changed the instance by hand. */
  @Test
  void aNewRepairAloneCallsThePublisher() {
    var context = new HashMap<>(Variants.EXISTING_INSTANCE.context());
    context.put("repair", "2026-12-01");

    assertThat(changed(Synthesis.of(context, StandIns.artifacts()).template()))
        .containsExactly(FlowProperties.REPAIR);
  }

  private Set<String> changed(Template after) {
    var properties = Tree.object(after.only("Custom::PublishedFlow").property());
    return properties.keySet().stream()
        .filter(name ->
            !properties.get(name).equals(before.only("Custom::PublishedFlow").property(name)))
        .collect(Collectors.toSet());
  }

  @Test
  void oneChangedCharacterOfTheFlowChangesTheHashAndTheKeyHandedOver() throws Exception {
    var after = synthesise(UnaryOperator.identity(), text -> text + "\n");

    assertThat(flow(after, "FlowHash"))
        .isNotEqualTo(flow(before, "FlowHash"))
        .isEqualTo(sha256(elsewhere.resolve("vanity-line.json")));
    assertThat(flow(after, "FlowKey")).isNotEqualTo(flow(before, "FlowKey")).endsWith(".json");
    assertThat(after.only("AWS::Lex::BotVersion").id())
        .isEqualTo(before.only("AWS::Lex::BotVersion").id());
  }

  @Test
  void oneChangedCharacterOfTheFlowInTheQueueChangesItsHashAndKeyAlone() throws Exception {
    var after = synthesise(UnaryOperator.identity(), UnaryOperator.identity(), text -> text + "\n");

    assertThat(flow(after, "QueueFlowHash"))
        .isNotEqualTo(flow(before, "QueueFlowHash"))
        .isEqualTo(sha256(elsewhere.resolve("vanity-line-queue.json")));
    assertThat(flow(after, "QueueFlowKey")).isNotEqualTo(flow(before, "QueueFlowKey"));
    assertThat(flow(after, "FlowHash")).isEqualTo(flow(before, "FlowHash"));
    assertThat(flow(after, "FlowKey")).isEqualTo(flow(before, "FlowKey"));
  }

  private static String flow(Template template, String property) {
    return template.only("Custom::PublishedFlow").text(property);
  }

  /** What the publisher compares the fetched bytes with. */
  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }

  private Template synthesise(UnaryOperator<String> ofOneIntent, UnaryOperator<String> ofTheFlow)
      throws IOException {
    return synthesise(ofOneIntent, ofTheFlow, UnaryOperator.identity());
  }

  private Template synthesise(
      UnaryOperator<String> ofOneIntent,
      UnaryOperator<String> ofTheFlow,
      UnaryOperator<String> ofTheQueueFlow)
      throws IOException {
    var files = StandIns.artifacts();
    var bot = elsewhere.resolve("bot");
    copy(files.botDefinition(), bot);
    change(bot.resolve("VanityLine/BotLocales/en_US/Intents/Help/Intent.json"), ofOneIntent);
    var flow = Files.copy(files.flow(), elsewhere.resolve("vanity-line.json"));
    change(flow, ofTheFlow);
    var queueFlow = Files.copy(files.queueFlow(), elsewhere.resolve("vanity-line-queue.json"));
    change(queueFlow, ofTheQueueFlow);
    var changed =
        new Artifacts(
            files.fulfillmentJar(), files.publisherJar(), bot, flow, queueFlow, files.page());
    return Synthesis.of(Variants.EXISTING_INSTANCE.context(), changed).template();
  }

  private static void change(Path file, UnaryOperator<String> change) throws IOException {
    Files.writeString(file, change.apply(Files.readString(file)));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList())
        Files.copy(file, to.resolve(from.relativize(file).toString()));
    }
  }
}
