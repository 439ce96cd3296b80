package vanity.infra;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The files that get deployed: two jars, the bot, two flows and the page, each built by its own
 * part of the project.
 *
 * @param flow what answers calls
 * @param queueFlow what callers in the queue are in
 */
record Artifacts(
    Path fulfillmentJar,
    Path publisherJar,
    Path botDefinition,
    Path flow,
    Path queueFlow,
    Path page) {

  /**
   * Where the build leaves them under the project's root; what is missing is named with the command
   * that makes it.
   */
  static Artifacts under(Path root) {
    var artifacts =
        new Artifacts(
            root.resolve("fulfillment/target/fulfillment-lambda.jar"),
            root.resolve("flow-publisher/target/flow-publisher.jar"),
            root.resolve("bot/definition"),
            root.resolve("contactflow/flow/vanity-line.json"),
            root.resolve("contactflow/flow/vanity-line-queue.json"),
            root.resolve("dashboard-vue/dist/site"));
    artifacts.check();
    return artifacts;
  }

  private void check() {
    var missing =
        InOrder.of(
            Map.entry(fulfillmentJar, "build it with: mvn package -pl fulfillment -am"),
            Map.entry(publisherJar, "build it with: mvn package -pl flow-publisher -am"),
            Map.entry(
                botDefinition.resolve("Manifest.json"),
                "it is part of the repository: check it out again"),
            Map.entry(flow, "it is part of the repository: check it out again"),
            Map.entry(queueFlow, "it is part of the repository: check it out again"),
            Map.entry(
                page.resolve("index.html"),
                "build it with: npm ci && npm run build -w dashboard-vue"));
    missing.keySet().removeIf(Files::isRegularFile);
    if (missing.isEmpty()) return;
    throw new WrongContext(
        missing.entrySet().stream()
            .map(it -> "%s is missing: %s".formatted(it.getKey(), it.getValue()))
            .toList());
  }
}
