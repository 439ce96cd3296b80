package vanity.publisher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import vanity.contract.BotSample;
import vanity.publisher.cloud.Cloud;
import vanity.publisher.cloud.ControlPlane;
import vanity.publisher.cloud.Instance;

/** A stage of Vanity Line in the control plane: what its stack makes, and its properties. */
record Deployment(ControlPlane plane, String stage) {
  static final String INSTANCE = "aaaaaaaa-0000-4000-8000-000000000001";
  static final String BUCKET = "cdk-assets";
  static final String SAMPLES = "Agent: 0\nHelp: help me\nConvertNumber: try 2065550142";

  /** The instance with two claimed numbers, and the bots and templates of the stage. */
  static Deployment in(ControlPlane plane, String stage) {
    Deployment deployment = new Deployment(plane, stage);
    deployment.prepare();
    return deployment;
  }

  private void prepare() {
    Instance instance = plane.cloud.instanceOrNew(INSTANCE);
    instance.numbers.put(number(1), Optional.empty());
    instance.numbers.put(number(2), Optional.empty());
    Instant now = plane.clock.instant();
    plane.cloud.addBot("BOT" + stage, new Cloud.Bot("ALIAS1", now, now, now, ""));
    BotSample.read(SAMPLES)
        .forEach(it -> plane.cloud.talk.intents.put(it.utterance(), it.intent()));
    plane.cloud.addBot("NEWBOT" + stage, new Cloud.Bot("ALIAS2", now, now, now, ""));
  }

  Instance instance() {
    return plane.cloud.instanceOrNew(INSTANCE);
  }

  String number(int which) {
    return "bbbbbbbb-0000-4000-8000-" + stage + which;
  }

  String numberArn(int which) {
    return "arn:aws:connect:" + Cloud.HOME + ":phone-number/" + number(which);
  }

  String flowName() {
    return "Vanity Line " + stage;
  }

  String queueFlowName() {
    return flowName() + ", in the queue";
  }

  String queueArn() {
    return "arn:aws:connect:" + Cloud.HOME + ":instance/" + INSTANCE + "/queue/people";
  }

  String aliasArn() {
    return "arn:aws:lex:" + Cloud.HOME + ":bot-alias/BOT" + stage + "/ALIAS1";
  }

  String newAliasArn() {
    return "arn:aws:lex:" + Cloud.HOME + ":bot-alias/NEWBOT" + stage + "/ALIAS2";
  }

  String functionArn() {
    return "arn:aws:lambda:" + Cloud.HOME + ":function:fulfillment-" + stage + ":live";
  }

  String physicalId() {
    return "published-flow/" + INSTANCE + "/vanity-line-" + stage;
  }

  /** All there is, with a number bound and a queue named. */
  Map<String, String> properties() {
    Map<String, String> properties = new HashMap<>();
    properties.put("ServiceToken", "arn:aws:lambda:" + Cloud.HOME + ":function:framework");
    properties.put("InstanceArn", "arn:aws:connect:" + Cloud.HOME + ":instance/" + INSTANCE);
    properties.put("FlowName", flowName());
    properties.put("Owner", "vanity-line-" + stage);
    properties.put("BotAliasArn", aliasArn());
    properties.put("LocaleId", "en_US");
    properties.put("FulfillmentArn", functionArn());
    properties.put("FunctionVersion", "1");
    properties.put("BotVersion", "1");
    properties.put("BotSamples", SAMPLES);
    properties.put("RecordingConsent", "none");
    properties.put("AgentQueueArn", queueArn());
    properties.put("FlowLogging", "Disabled");
    properties.put("PhoneNumberArn", numberArn(1));
    properties.put("TakeOver", "false");
    properties.put("QueueFlowName", queueFlowName());
    properties.putAll(uploaded("", TestFlow.TEMPLATE));
    properties.putAll(uploaded("Queue", TestFlow.QUEUE));
    return properties;
  }

  Map<String, String> with(String name, String value) {
    Map<String, String> changed = properties();
    changed.put(name, value);
    return changed;
  }

  /** The third number, which leads to somebody else's flow. */
  Map<String, String> takingOver() {
    Map<String, String> changed = with("PhoneNumberArn", numberArn(3));
    changed.put("TakeOver", "true");
    return changed;
  }

  Map<String, String> withTemplate(String template) {
    Map<String, String> changed = properties();
    changed.putAll(uploaded("", template));
    return changed;
  }

  Map<String, String> withTemplate(String template, String name, String value) {
    Map<String, String> changed = withTemplate(template);
    changed.put(name, value);
    return changed;
  }

  Map<String, String> withQueueTemplate(String template) {
    Map<String, String> changed = properties();
    changed.putAll(uploaded("Queue", template));
    return changed;
  }

  Map<String, String> withoutQueue() {
    return with("AgentQueueArn", "none");
  }

  private Map<String, String> uploaded(String which, String template) {
    byte[] bytes = template.getBytes(StandardCharsets.UTF_8);
    String hash = sha256(bytes);
    plane.cloud.objects.put(BUCKET + "/" + hash + ".json", bytes);
    return Map.of(
        "FlowBucket", BUCKET, which + "FlowKey", hash + ".json", which + "FlowHash", hash);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String publishedContent() {
    return content(flowName());
  }

  String publishedQueueContent() {
    return content(queueFlowName());
  }

  private String content(String name) {
    Instance instance = instance();
    return instance.flows.get(instance.flowNamed(name).orElseThrow()).content();
  }
}
