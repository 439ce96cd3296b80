package vanity.deployed.wiring;

import static vanity.deployed.account.Account.INSTANCE;
import static vanity.deployed.account.Account.NUMBER;
import static vanity.deployed.account.Account.arn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vanity.deployed.Assemblies;
import vanity.deployed.assembly.Assembly;
import vanity.infra.Synthesis;

/** The deployments that are played, each synthesised once. */
enum Deployments {
  EXISTING_INSTANCE(Map.of(), Assemblies::given),
  CREATED_INSTANCE(Map.of(), Assemblies::created),
  ALL_OPTIONS(allOptions()),
  WITHOUT_PAGE(
      Map.of(
          "connectInstanceArn", arn("instance/" + INSTANCE),
          "phoneNumberArn", arn("phone-number/" + NUMBER),
          "page", "false"));

  private static final Map<Deployments, Path> DONE = new ConcurrentHashMap<>();

  private final Map<String, String> options;
  private final Supplier<Path> synthesis;

  Deployments(Map<String, String> options) {
    this(options, () -> Synthesis.assemblyOf(options));
  }

  Deployments(Map<String, String> options, Supplier<Path> synthesis) {
    this.options = options;
    this.synthesis = synthesis;
  }

  /** The folder that the CDK leaves. */
  private Path folder() {
    return DONE.computeIfAbsent(this, it -> it.synthesis.get());
  }

  /** What its options promise, or the defaults of cdk.json. */
  Promise promise() {
    return new Promise(
        number("retentionDays", 365),
        number("feedShards", 4),
        number("hourlyLimit", 20),
        options.containsKey("businessWords") ? "kwyjibo" : "");
  }

  private int number(String key, int otherwise) {
    return Integer.parseInt(options.getOrDefault(key, String.valueOf(otherwise)));
  }

  Assembly assembly() {
    return Assembly.read(folder());
  }

  private static Map<String, String> allOptions() {
    Map<String, String> all = new HashMap<>();
    all.put("stage", "test");
    all.put("region", "us-east-1");
    all.put("createInstance", "true");
    all.put("instanceAlias", "my-line");
    all.put("claimPhoneNumber", "true");
    all.put("retentionDays", "30");
    all.put("feedShards", "8");
    all.put("alarmEmail", "alarm@example.com");
    all.put("recordingConsent", "true");
    all.put("agentQueueArn", arn("instance/" + INSTANCE + "/queue/" + NUMBER));
    all.put("businessWords", businessWords().toString());
    all.put("hourlyLimit", "5");
    all.put("customerKeyArn", "arn:aws:kms:us-east-1:123456789012:key/home");
    all.put("replicaRegions", "us-west-2");
    all.put("replicaKeyArns", "arn:aws:kms:us-west-2:123456789012:key/away");
    all.put("dashboardDomain", "line.example.com");
    all.put(
        "dashboardCertificateArn", "arn:aws:acm:us-east-1:123456789012:certificate/" + INSTANCE);
    all.put("hostedZoneId", "Z0123456789ABCDEFGHIJ");
    all.put("flowLogging", "true");
    all.put("conversationLogs", "true");
    all.put("reservedConcurrency", "5");
    return all;
  }

  private static Path businessWords() {
    try {
      Path file = Path.of("target", "business-words.txt").toAbsolutePath();
      Files.createDirectories(file.getParent());
      return Files.writeString(file, "kwyjibo 50\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
