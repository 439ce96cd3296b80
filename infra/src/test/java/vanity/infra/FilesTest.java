package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.bot.BotReader;

class FilesTest {
  private final Artifacts files = StandIns.artifacts();
  @TempDir Path folder;

  @Test
  void thatAreMissingAreToldWithWhatMakesThem() {
    assertThatThrownBy(() -> Artifacts.under(folder))
        .hasMessageContaining(
            "/fulfillment/target/fulfillment-lambda.jar is missing: build it with: mvn package -pl fulfillment -am")
        .hasMessageContaining(
            "/flow-publisher/target/flow-publisher.jar is missing: build it with: mvn package -pl flow-publisher -am")
        .hasMessageContaining(
            "/dashboard-vue/dist/site/index.html is missing: build it with: npm ci && npm run build -w dashboard-vue");
  }

  @Test
  void thatAreOursPassTheRulesOfTheServices() {
    assertThatCode(() -> ServiceRules.check(files)).doesNotThrowAnyException();
  }

  @Test
  void thatTheServiceWouldRefuseAreRefusedBeforeAnythingIsDeployed() throws IOException {
    var broken =
        StandIns.write(
            folder.resolve("flow.json"),
            Files.readString(files.flow()).replace("\"InvokeLambdaFunction\"", "\"InvokeLambda\""));

    assertThatThrownBy(() ->
            ServiceRules.check(
                new Artifacts(
                    files.fulfillmentJar(),
                    files.publisherJar(),
                    files.botDefinition(),
                    broken,
                    files.queueFlow(),
                    files.page())))
        .isInstanceOf(WrongContext.class)
        .hasMessageContaining("flow.json: Actions[")
        .hasMessageContaining("InvokeLambda");
  }

  /** What answers calls hands over to queues, which a flow in a queue cannot. */
  @Test
  void thatAreFlowsOfTheWrongTypeAreRefused() {
    assertThatThrownBy(() ->
            ServiceRules.check(
                new Artifacts(
                    files.fulfillmentJar(),
                    files.publisherJar(),
                    files.botDefinition(),
                    files.flow(),
                    files.flow(),
                    files.page())))
        .isInstanceOf(WrongContext.class)
        .hasMessageContaining("TransferContactToQueue is not allowed in a CUSTOMER_QUEUE flow");
  }

  @Test
  void thatAreNoBotAreRefused() {
    assertThatThrownBy(() ->
            ServiceRules.check(
                new Artifacts(
                    files.fulfillmentJar(),
                    files.publisherJar(),
                    folder,
                    files.flow(),
                    files.queueFlow(),
                    files.page())))
        .isInstanceOf(WrongContext.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void ofTheBotSayWhatTheDeploymentSays() throws IOException {
    var bot = BotReader.read(files.botDefinition());

    assertThat(bot.idleSessionTtlSeconds())
        .isEqualTo(
            Variants.EXISTING_INSTANCE
                .template()
                .only("AWS::Lex::Bot")
                .property("IdleSessionTTLInSeconds"));
  }
}
