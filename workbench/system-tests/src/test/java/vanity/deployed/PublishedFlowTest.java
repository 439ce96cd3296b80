package vanity.deployed;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.deployed.DeployedResource.BOT_ID;
import static vanity.deployed.DeployedResource.FUNCTION;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vanity.publisher.ProviderFramework;
import vanity.publisher.ProviderFramework.Response;
import vanity.publisher.cloud.Access;
import vanity.publisher.cloud.Cloud;
import vanity.publisher.cloud.ControlPlane;
import vanity.publisher.cloud.Instance;

/** The custom resource as the CDK app deploys it, with our flows, against the control plane. */
class PublishedFlowTest {
  private static final String INSTANCE = "aaaaaaaa-0000-4000-8000-000000000001";
  private static final String FIRST_NUMBER = "bbbbbbbb-0000-4000-8000-000000000001";
  private static final String SECOND_NUMBER = "bbbbbbbb-0000-4000-8000-000000000002";
  private static final Path FLOW = Path.of("../../contactflow/flow/vanity-line.json");
  private static final Path QUEUE_FLOW = Path.of("../../contactflow/flow/vanity-line-queue.json");

  private static final String TEMPLATE = Assemblies.template(Assemblies.WithPeople.QUEUED);

  private final ControlPlane plane = new ControlPlane();
  private final ProviderFramework provider = new ProviderFramework(plane);
  private final Instance instance = plane.cloud.instanceOrNew(INSTANCE);

  @BeforeEach
  void prepare() throws IOException {
    instance.numbers.put(FIRST_NUMBER, Optional.empty());
    instance.numbers.put(SECOND_NUMBER, Optional.empty());
    lexHas("FIRST");
    Map<String, String> properties = new DeployedResource(TEMPLATE, "FIRST").properties();
    plane.cloud.objects.put(key(properties, ""), Files.readAllBytes(FLOW));
    plane.cloud.objects.put(key(properties, "Queue"), Files.readAllBytes(QUEUE_FLOW));
    new RealLine(properties).speaksThrough(plane.cloud.talk);
  }

  @AfterEach
  void close() {
    plane.close();
  }

  @Test
  void publishesOurFlowsWithTheRightsOfItsRole() {
    DeployedResource resource = new DeployedResource(TEMPLATE, "FIRST");
    plane.allow(resource.access());

    Response response = provider.create(resource.properties());

    assertThat(response.reason()).isEmpty();
    String queueFlow = instance.flowNamed("Vanity Line main, in the queue").orElseThrow();
    String flow = instance.flowNamed("Vanity Line main").orElseThrow();
    assertThat(instance.flows.values())
        .allSatisfy(each ->
            assertThat(each.content()).contains(FUNCTION, "BOT/FIRST").doesNotContain("${"));
    assertThat(instance.flows.get(flow).content()).contains(instance.flowArn(queueFlow));
    assertThat(instance.numbers.get(FIRST_NUMBER)).contains(flow);
  }

  @Test
  void needsExactlyTheActionsThatItsRoleAllows() throws IOException {
    DeployedResource first = new DeployedResource(TEMPLATE, "FIRST");
    Response created = deploy(first, () -> provider.create(first.properties()));
    String id = created.physicalId();
    archiveTheFlowsThatRememberMuch();
    lexHas("SECOND");
    DeployedResource second = new DeployedResource(changed(TEMPLATE), "SECOND");
    Response updated =
        deploy(second, () -> provider.update(id, second.properties(), first.properties()));
    Response deleted = deploy(second, () -> provider.delete(id, second.properties()));

    assertThat(List.of(created.reason(), updated.reason(), deleted.reason())).containsOnly("");
    assertThat(instance.picture().lines())
        .containsExactly(
            "number " + FIRST_NUMBER + "=unbound", "number " + SECOND_NUMBER + "=unbound");
    assertThat(plane.checked()).isEqualTo(actions(first.access(), second.access()));
  }

  /** Another number, and the flows with other bytes under other keys. */
  private String changed(String json) throws IOException {
    String moved = json.replace(FIRST_NUMBER, SECOND_NUMBER);
    return changed(changed(moved, "", FLOW), "Queue", QUEUE_FLOW);
  }

  private String changed(String json, String which, Path file) throws IOException {
    byte[] flow = (Files.readString(file) + "\n").getBytes(StandardCharsets.UTF_8);
    Map<String, String> before = new DeployedResource(json, "FIRST").properties();
    String hash = sha256(flow);
    String key = before.get(which + "FlowKey");
    String after =
        json.replace(key, key.replaceFirst("[^/]+$", hash + ".json"))
            .replace(before.get(which + "FlowHash"), hash);
    plane.cloud.objects.put(key(new DeployedResource(after, "SECOND").properties(), which), flow);
    return after;
  }

  private Response deploy(DeployedResource resource, Supplier<Response> request) {
    plane.allow(resource.access());
    return request.get();
  }

  private void archiveTheFlowsThatRememberMuch() {
    instance.flows.replaceAll((_, flow) -> {
      Map<String, String> tags = new HashMap<>(flow.tags());
      tags.put("vanity-line:former-flow:of-long-ago", "gone");
      return flow.archived().tagged(tags);
    });
  }

  private void lexHas(String aliasId) {
    Instant now = plane.clock.instant();
    plane.cloud.addBot(BOT_ID, new Cloud.Bot(aliasId, now, now, now, ""));
  }

  private static Set<String> actions(Access... all) {
    return List.of(all).stream()
        .flatMap(access -> access.grants().stream())
        .map(Access.Grant::action)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String key(Map<String, String> properties, String which) {
    return properties.get("FlowBucket") + "/" + properties.get(which + "FlowKey");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
