package vanity.infra;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The deployments that every test looks at, each synthesised once. */
enum Variants {
  EXISTING_INSTANCE(Map.of("connectInstanceArn", Variants.INSTANCE)),
  NEW_INSTANCE(Map.of("createInstance", "true", "instanceAlias", "my-line")),
  /** Of the same stage as most, in another region. */
  NUMBER_CLAIMED(
      Map.of(
          "connectInstanceArn",
          Variants.INSTANCE.replace("us-east-1", "ca-central-1"),
          "claimPhoneNumber",
          "true",
          "phoneNumberCountry",
          "CA")),
  NUMBER_GIVEN(
      Map.of(
          "connectInstanceArn",
          Variants.INSTANCE,
          "phoneNumberArn",
          Variants.NUMBER,
          "takeOver",
          "true")),
  WITHOUT_PAGE(
      Map.of("connectInstanceArn", Variants.INSTANCE, "page", "false", "claimPhoneNumber", "true")),
  ALL_OPTIONS(allOptions());

  static final String ID = "12345678-1234-1234-1234-123456789012";
  static final String INSTANCE =
      "arn:aws:connect:us-east-1:111122223333:instance/" + "12345678-1234-1234-1234-123456789012";
  static final String NUMBER =
      "arn:aws:connect:us-east-1:111122223333:phone-number/"
          + "12345678-1234-1234-1234-123456789012";
  private static final Map<Variants, Synthesis> DONE = new ConcurrentHashMap<>();

  private final Map<String, String> context;

  Variants(Map<String, String> context) {
    this.context = context;
  }

  Template template() {
    return synthesis().template();
  }

  Synthesis synthesis() {
    return DONE.computeIfAbsent(this, it -> Synthesis.of(it.context, StandIns.artifacts()));
  }

  Map<String, String> context() {
    return context;
  }

  private static Map<String, String> allOptions() {
    var all = new HashMap<String, String>();
    all.put("stage", "test");
    all.put("region", "us-east-1");
    all.put("createInstance", "true");
    all.put("instanceAlias", "my-line");
    all.put("claimPhoneNumber", "true");
    all.put("phoneNumberCountry", "US");
    all.put("retentionDays", "30");
    all.put("feedShards", "8");
    all.put("alarmEmail", "alarm@example.com");
    all.put("recordingConsent", "true");
    all.put("agentQueueArn", INSTANCE + "/queue/" + ID);
    all.put("businessWords", StandIns.businessWords().toString());
    all.put("hourlyLimit", "5");
    all.put("customerKeyArn", "arn:aws:kms:us-east-1:111122223333:key/home");
    all.put("replicaRegions", "us-west-2");
    all.put("replicaKeyArns", "arn:aws:kms:us-west-2:111122223333:key/away");
    all.put("dashboardDomain", "line.example.com");
    all.put("dashboardCertificateArn", "arn:aws:acm:us-east-1:111122223333:certificate/" + ID);
    all.put("hostedZoneId", "Z0123456789ABCDEFGHIJ");
    all.put("flowLogging", "true");
    all.put("conversationLogs", "true");
    all.put("reservedConcurrency", "5");
    return all;
  }
}
