package vanity.deployed.wiring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import vanity.bot.BotReader;
import vanity.contract.Absent;
import vanity.contract.BotSample;
import vanity.contract.FlowProperties;
import vanity.contract.Handlers;
import vanity.contract.WithheldCall;
import vanity.deployed.assembly.Resource;
import vanity.json.JsonObject;
import vanity.json.JsonText;
import vanity.publisher.ProviderFramework;
import vanity.publisher.ProviderFramework.Response;
import vanity.publisher.cloud.Cloud;
import vanity.simulator.lambda.LambdaHost.Invocation;
import vanity.simulator.lex.understanding.Recogniser;

/** The custom resource from its creation to its end. */
final class Lifecycle {
  private final PlayedStack stack;
  private final ProviderFramework provider;
  private final Resource resource;
  private final Map<String, String> properties = new HashMap<>();
  private Map<String, String> changed = Map.of();
  private String id = "";

  Lifecycle(PlayedStack stack) {
    this.stack = stack;
    this.provider = new ProviderFramework(stack.plane);
    this.resource = stack.play(stack.assembly.only("Custom::PublishedFlow"));
    resource.object().forEach((name, value) -> properties.put(name, value.toString()));
  }

  /** Brings everything about that the resource finds, and publishes the flows. */
  void create() throws IOException {
    String number = properties.getOrDefault(FlowProperties.PHONE_NUMBER_ARN, Absent.NONE);
    atMostOne("AWS::Connect::PhoneNumber");
    atMostOne("AWS::Connect::Instance");
    stack.instance.numbers.put(number.substring(number.lastIndexOf('/') + 1), Optional.empty());
    Instant now = stack.plane.clock.instant();
    String[] alias = stack.assembly.only("AWS::Lex::BotAlias").arn().split("/");
    stack.plane.cloud.addBot(alias[1], new Cloud.Bot(alias[2], now, now, now, ""));
    for (Map.Entry<String, Path> file : stack.assembly.files().entrySet()) {
      if (Files.isRegularFile(file.getValue())) {
        stack.plane.cloud.objects.put(file.getKey(), Files.readAllBytes(file.getValue()));
      }
    }
    talk();
    asPublisher();
    Response created = provider.create(properties);
    id = created.physicalId();
    told("create", created);
    for (String attribute :
        new String[] {FlowProperties.CONTACT_FLOW_ARN, FlowProperties.PHONE_NUMBER}) {
      stack.check(
          created.data().containsKey(attribute), "create: no " + attribute + " is returned");
    }
  }

  private void atMostOne(String type) {
    if (!stack.assembly.ofType(type).isEmpty()) {
      stack.play(stack.assembly.only(type));
    }
  }

  /** The live line says what our function and our bot say. */
  private void talk() throws IOException {
    var talk = stack.plane.cloud.talk;
    String instance = properties.getOrDefault(FlowProperties.INSTANCE_ARN, "");
    String function = properties.getOrDefault(FlowProperties.FULFILLMENT_ARN, "");
    var host = stack.functions.calledBy("connect.amazonaws.com", instance);
    if (host.invoke(function, JsonText.line(WithheldCall.opening(instance)), Duration.ofSeconds(8))
        instanceof Invocation.Answered(String answer, Duration _)) {
      JsonObject said = JsonObject.read(answer.getBytes(StandardCharsets.UTF_8));
      talk.opening.replaceAll(
          (name, before) -> Optional.ofNullable(said.text(name)).orElse(before));
    }
    var locale = BotReader.read(stack.bot()).locale("en_US").orElseThrow();
    var recogniser = new Recogniser(locale, stack::fault);
    for (BotSample sample :
        BotSample.read(properties.getOrDefault(FlowProperties.BOT_SAMPLES, ""))) {
      recogniser
          .intent(sample.utterance(), _ -> true)
          .ifPresent(it -> talk.intents.put(sample.utterance(), it.intent().name()));
    }
  }

  /** Follows the provider from the resource's token to the functions that do the work. */
  private void asPublisher() {
    stack.check(!resource.text("ServiceToken").isEmpty(), resource.id() + " has no ServiceToken");
    Resource onEvent = stack.functions.behind(resource.text("ServiceToken"));
    Resource begin = through(onEvent, "USER_ON_EVENT_FUNCTION_ARN");
    Resource waiter = stack.play(stack.assembly.only("AWS::StepFunctions::StateMachine"));
    stack.check(
        onEvent.text("Environment", "Variables", "WAITER_STATE_MACHINE_ARN").equals(waiter.ref()),
        onEvent.id() + " has no WAITER_STATE_MACHINE_ARN");
    stack.allows(Functions.role(onEvent), "states:StartExecution", waiter.ref(), Map.of());
    stack.check(
        !onEvent.text("Environment", "Variables", "USER_IS_COMPLETE_FUNCTION_ARN").isEmpty(),
        onEvent.id() + " waits for nobody: no USER_IS_COMPLETE_FUNCTION_ARN");
    Resource isComplete = task(waiter, "framework-isComplete-task");
    stack.functions.runtime(task(waiter, "framework-onTimeout-task"));
    Resource publisher = through(isComplete, "USER_IS_COMPLETE_FUNCTION_ARN");
    stack.check(begin.text("Handler").equals(Handlers.ON_EVENT), begin.id() + " takes no events");
    stack.check(
        publisher.text("Handler").equals(Handlers.IS_COMPLETE), publisher.id() + " takes no polls");
    String role = Functions.role(publisher);
    stack.plane.ask((action, on) -> stack.allows(role, action, on, facts(action)));
  }

  /** A function of the framework calls the one of ours that a variable of it names. */
  private Resource through(Resource framework, String variable) {
    String arn = framework.text("Environment", "Variables", variable);
    stack.check(!arn.isEmpty(), framework.id() + " calls nobody: no " + variable);
    stack.functions.runtime(framework);
    stack.allows(Functions.role(framework), "lambda:InvokeFunction", arn, Map.of());
    Resource ours = stack.functions.behind(arn);
    stack.functions.runtime(ours);
    return ours;
  }

  private Resource task(Resource waiter, String name) {
    String arn =
        String.valueOf(
            JsonObject.read(waiter.text("DefinitionString").getBytes(StandardCharsets.UTF_8))
                .object("States")
                .object(name)
                .text("Resource"));
    String role = PlayedStack.role(waiter.text("RoleArn"));
    stack.play(stack.assembly.resource(role));
    stack.allows(role, "lambda:InvokeFunction", arn, Map.of());
    return stack.functions.behind(arn);
  }

  private static Map<String, String> facts(String action) {
    return action.startsWith("kms:")
        ? Map.of("kms:viaservice", "s3.us-east-1.amazonaws.com")
        : Map.of();
  }

  /** Other flow files, while somebody has archived the flows. */
  void update() {
    stack.instance.flows.replaceAll((_, flow) -> flow.archived());
    Map<String, String> now = new HashMap<>(properties);
    change(now, FlowProperties.FLOW_KEY, FlowProperties.FLOW_HASH);
    change(now, FlowProperties.QUEUE_FLOW_KEY, FlowProperties.QUEUE_FLOW_HASH);
    changed = Map.copyOf(now);
    told("update", provider.update(id, changed, properties));
  }

  private void change(Map<String, String> now, String key, String hash) {
    String bucket = now.get(FlowProperties.FLOW_BUCKET);
    byte[] before = stack.plane.cloud.objects.get(bucket + "/" + now.get(key));
    if (before == null) {
      stack.fault("no file is published as " + key);
      return;
    }
    String text = new String(before, StandardCharsets.UTF_8).replace("Welcome to", "Hello from");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    now.put(hash, sha256(bytes));
    now.computeIfPresent(key, (_, it) -> it.replaceFirst("[^/]+$", sha256(bytes) + ".json"));
    stack.plane.cloud.objects.put(bucket + "/" + now.get(key), bytes);
  }

  /** Something else of the stack has failed: back to the former files. */
  void rollback() {
    told("rollback", provider.update(id, properties, changed));
  }

  void delete() {
    told("delete", provider.delete(id, properties));
    var instance = stack.instance;
    stack.check(instance.flows.isEmpty(), "delete: a flow is left");
    stack.check(instance.bots.isEmpty(), "delete: the bot is still associated");
    stack.check(instance.functions.isEmpty(), "delete: the function is still associated");
    stack.check(
        instance.numbers.values().stream().allMatch(Optional::isEmpty),
        "delete: the number is still bound");
  }

  private void told(String what, Response response) {
    stack.check(response.succeeded(), what + ": " + response.reason());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
