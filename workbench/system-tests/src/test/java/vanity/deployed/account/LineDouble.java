package vanity.deployed.account;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vanity.bot.BotReader;
import vanity.bot.Intent;
import vanity.contactflow.FlowTemplate;
import vanity.engine.Lexicon;
import vanity.publisher.cloud.Instance;
import vanity.publisher.cloud.OtherService.Answer;
import vanity.publisher.cloud.OtherService.Operation;
import vanity.publisher.cloud.Request;
import vanity.publisher.cloud.WireError;
import vanity.simulator.CallPlan;
import vanity.simulator.LocalBackend;
import vanity.simulator.Office;
import vanity.simulator.lambda.LambdaHost.Invocation;
import vanity.simulator.line.CallClock;

/** A line that was deployed well into an account: its function is the real one, in memory. */
public final class LineDouble {
  public static final String FUNCTION =
      "arn:aws:lambda:us-east-1:" + Account.ID + ":function:fulfillment:live";
  public static final String BOT_ALIAS =
      "arn:aws:lex:us-east-1:" + Account.ID + ":bot-alias/OURBOT/OURALIAS";
  private static final String LOCAL_FUNCTION =
      "arn:aws:lambda:us-east-1:123456789012:function:vanity-line-fulfillment:live";
  private static final Path ROOT = Path.of("../..");
  private static final LocalBackend BACKEND = LocalBackend.inMemory(Lexicon.load());
  private static final Map<String, String> INTENTS = intents();

  public final TestCases tests;
  public boolean localeEnabled = true;
  public String botVersion = "7";
  public String policy;
  public String contentSecurityPolicy = "default-src 'none'; connect-src 'self'";
  public String config = "{\"signIn\":{\"domain\":\"https://x\",\"clientId\":\"CLIENT\"}}";
  public int statusWithoutToken = 401;

  private final Account account;

  public LineDouble(Account account, String template) {
    this.account = account;
    tests = new TestCases(account);
    policy = policy("connect.amazonaws.com", account.instance.arn, "lexv2.amazonaws.com", "OURBOT");
    deploy(template);
    account.plane.also(tests::operation);
    account.plane.also(this::operation);
  }

  private static String policy(String... statements) {
    var text = new StringBuilder("{\"Statement\":[");
    for (int i = 0; i < statements.length; i += 2) {
      text.append(i == 0 ? "" : ",")
          .append(
              ("{\"Sid\":\"s%d\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"%s\"},"
                      + "\"Condition\":{\"ArnLike\":{\"AWS:SourceArn\":\"x:bot-alias/%s/*,%s\"}}}")
                  .formatted(i, statements[i], statements[i + 1], statements[i + 1]));
    }
    return text + "]}";
  }

  /** A policy without Lex. */
  public void forgetLex() {
    policy = policy("connect.amazonaws.com", account.instance.arn);
  }

  private void deploy(String template) {
    Map<String, String> values =
        Map.of(
            "fulfillmentArn", FUNCTION,
            "botAliasArn", BOT_ALIAS,
            "recordingConsent", "none",
            "agentQueueArn", "none",
            "queueFlowArn", "none",
            "flowLogging", "Disabled");
    String flow = flow(new FlowTemplate(file()).fill(values));
    account.instance.functions.add(FUNCTION);
    account.instance.bots.put(BOT_ALIAS, account.plane.clock.instant().minusSeconds(60));
    account.instance.numbers.put(Account.NUMBER, Optional.of(flow));
    account.stack = Optional.of(stack(template, account.instance.flowArn(flow)));
  }

  private String flow(String content) {
    return account.instance.add(
        new Instance.Flow(
            "Vanity Line main",
            "CONTACT_FLOW",
            "PUBLISHED",
            "ACTIVE",
            content,
            Map.of(),
            Instant.EPOCH));
  }

  public void edit(String text, String by) {
    account.instance.flows.replaceAll((_, flow) ->
        new Instance.Flow(
            flow.name(),
            flow.type(),
            flow.status(),
            flow.state(),
            flow.content().replace(text, by),
            flow.tags(),
            flow.madeAt()));
  }

  /** Somebody's other flow, as which the number is answered from now on. */
  public void bindElsewhere() {
    account.instance.numbers.put(Account.NUMBER, Optional.of(flow("{}")));
  }

  private Account.Stack stack(String template, String flowArn) {
    var resources = new HashMap<String, Account.Resource>();
    try {
      Map<?, ?> all = (Map<?, ?>) JSON.std.mapFrom(template).get("Resources");
      all.forEach((id, it) -> {
        String type = String.valueOf(((Map<?, ?>) it).get("Type"));
        resources.put(id.toString(), new Account.Resource(type, physical(id.toString(), type)));
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Account.Stack(
        "vanity-line-main",
        "CREATE_COMPLETE",
        resources,
        Map.of(
            "ContactFlowOutput",
            flowArn,
            "CallerTableOutput",
            "callers",
            "DashboardOutput",
            account.plane.endpoint().toString()),
        template);
  }

  private static String physical(String id, String type) {
    return switch (type) {
      case "AWS::Lex::Bot" -> "OURBOT";
      case "AWS::Lex::BotVersion" -> "OURBOT|7";
      case "AWS::Lex::BotAlias" -> "OURALIAS|OURBOT";
      case "AWS::Lambda::Alias" -> id.startsWith("Fulfillment") ? FUNCTION : "other";
      case "AWS::Cognito::UserPoolClient" -> "CLIENT";
      default -> id;
    };
  }

  private Optional<Operation> operation(Request request) {
    String line = request.method() + " " + String.join(" ", request.path());
    if (line.startsWith("POST 2015-03-31 functions ") && line.endsWith(" invocations")) {
      return asked("lambda:Invoke", () -> invoked(request));
    }
    if (line.startsWith("GET 2015-03-31 functions ") && line.endsWith(" policy")) {
      return asked("lambda:GetPolicy", () -> Wire.json(Map.of("Policy", policy)));
    }
    if (line.equals("GET bots OURBOT botaliases OURALIAS")) {
      return asked("lex:DescribeBotAlias", this::alias);
    }
    if (line.equals("GET bots OURBOT botversions " + botVersion + " botlocales en_US")) {
      return asked("lex:DescribeBotLocale", () -> Wire.json(Map.of("botLocaleStatus", "Built")));
    }
    if (line.equals("GET bots AAAAAAAAAA")) {
      throw new WireError(412, "PreconditionFailedException", "no such bot");
    }
    if (line.startsWith("GET policy ")) {
      return asked("lex:DescribeResourcePolicy", () -> Wire.json(Map.of("policy", "{}")));
    }
    if (line.startsWith("POST bots OURBOT botAliases OURALIAS") && line.endsWith(" text")) {
      return asked("lex:RecognizeText", () -> recognized(request.text("text")));
    }
    return page(line);
  }

  private Optional<Operation> page(String line) {
    return switch (line) {
      case "GET " ->
          asked(
              "",
              () ->
                  new Answer(
                      200,
                      contentSecurityPolicy.isEmpty()
                          ? Map.of()
                          : Map.of("Content-Security-Policy", contentSecurityPolicy),
                      "<!doctype html>"));
      case "GET config.json" -> asked("", () -> Answer.json(config));
      case "GET v1 callers" ->
          asked("", () -> new Answer(statusWithoutToken, Map.of(), "{\"callers\":[]}"));
      default -> Optional.empty();
    };
  }

  private static Optional<Operation> asked(String api, Supplier<Answer> answer) {
    return Optional.of(new Operation(api, answer));
  }

  /** The function that would be deployed, over an empty memory. */
  private static Answer invoked(Request request) {
    var plan = new CallPlan("c", null, Instant.EPOCH, Office.PLAIN, Set.of());
    try {
      Invocation answer =
          BACKEND
              .withoutCallers()
              .lambda(plan, new CallClock(Instant.EPOCH))
              .invoke(LOCAL_FUNCTION, JSON.std.asString(request.body()), Duration.ofSeconds(8));
      return answer instanceof Invocation.Answered(String text, Duration _)
          ? Answer.json(text)
          : new Answer(200, Map.of("X-Amz-Function-Error", "Unhandled"), answer.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer alias() {
    return Wire.json(
        Map.of(
            "botId", "OURBOT",
            "botAliasId", "OURALIAS",
            "botVersion", botVersion,
            "botAliasStatus", "Available",
            "botAliasLocaleSettings",
                Map.of(
                    "en_US",
                    Map.of(
                        "enabled",
                        localeEnabled,
                        "codeHookSpecification",
                        Map.of(
                            "lambdaCodeHook",
                            Map.of("lambdaARN", FUNCTION, "codeHookInterfaceVersion", "1.0"))))));
  }

  private static Answer recognized(String text) {
    String intent = INTENTS.getOrDefault(text, "FallbackIntent");
    return Wire.json(Map.of("interpretations", List.of(Map.of("intent", Map.of("name", intent)))));
  }

  private static Map<String, String> intents() {
    try {
      var intents = new HashMap<String, String>();
      for (Intent intent :
          BotReader.read(ROOT.resolve("bot/definition")).locale("en_US").orElseThrow().intents()) {
        intent.samples().forEach(text -> intents.put(text, intent.name()));
      }
      return intents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file() {
    try {
      return Files.readString(
          ROOT.resolve("contactflow/flow/vanity-line.json"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
