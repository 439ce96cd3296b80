package vanity.deployed.wiring;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vanity.bot.BotDefinition;
import vanity.bot.BotReader;
import vanity.contactflow.FlowReader;
import vanity.deployed.account.Account;
import vanity.deployed.assembly.Ask;
import vanity.deployed.assembly.Judge;
import vanity.deployed.assembly.Resource;
import vanity.deployed.assembly.Trees;
import vanity.simulator.CallPlan;
import vanity.simulator.Exchange;
import vanity.simulator.Office;
import vanity.simulator.ScriptRun;
import vanity.simulator.Transcript;
import vanity.simulator.flow.Contact;
import vanity.simulator.flow.FlowFaults;
import vanity.simulator.flow.FlowRunner;
import vanity.simulator.flow.FlowServices;
import vanity.simulator.flow.GivenContactCentre;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lex.BotAlias;
import vanity.simulator.lex.Lex;
import vanity.simulator.lex.LexDouble;
import vanity.simulator.lex.LexResult;
import vanity.simulator.lex.LexSettings;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.Line;
import vanity.simulator.script.ScriptReader;

/**
 * Calls to the number, through what is published and associated, and what they leave to be done
 * later.
 */
final class Telephone implements Exchange {
  private static final String CONNECT = "connect.amazonaws.com";
  private static final String LEX = "lexv2.amazonaws.com";

  private final PlayedStack stack;
  private final LexDouble lex;
  private final Resource alias;

  Telephone(PlayedStack stack) throws IOException {
    this.stack = stack;
    this.alias = stack.play(stack.assembly.only("AWS::Lex::BotAlias"));
    stack.play(stack.assembly.only("AWS::Lex::BotVersion"));
    BotDefinition bot = BotReader.read(stack.bot());
    this.lex =
        new LexDouble(new BotAlias(alias.arn(), bot, hook(), locales()), LexSettings.usual());
  }

  private String hook() {
    return alias.list("BotAliasLocaleSettings").stream()
        .map(it ->
            Trees.at(
                it,
                List.of(
                    "BotAliasLocaleSetting",
                    "CodeHookSpecification",
                    "LambdaCodeHook",
                    "LambdaArn")))
        .map(String::valueOf)
        .findFirst()
        .orElse("");
  }

  private Set<String> locales() {
    return Set.copyOf(
        alias.list("BotAliasLocaleSettings").stream()
            .filter(it ->
                Boolean.TRUE.equals(Trees.at(it, List.of("BotAliasLocaleSetting", "Enabled"))))
            .map(it -> String.valueOf(Trees.at(it, List.of("LocaleId"))))
            .toList());
  }

  /** Makes a call as a script says, and takes note of what was not heard. */
  void call(String script) {
    call(script, "");
  }

  /**
   * The same.
   *
   * @param why words should be heard, for the message if they are not
   */
  void call(String script, String why) {
    var run =
        new ScriptRun(this, Office.PLAIN, Set.of(), Instant.now(), Telephone::contact, _ -> {});
    run.run(ScriptReader.read("call", script), ScriptRun.DEFAULT_CALLER)
        .forEach(outcome -> {
          outcome
              .failures()
              .forEach(it ->
                  stack.fault(
                      "call: '%s' is not heard, but '%s'. %s"
                          .formatted(it.expected(), it.heard(), why)));
          stack.check(
              outcome.fine() || !outcome.failures().isEmpty(),
              "call: " + outcome.transcript().end());
        });
  }

  private static String contact() {
    return UUID.randomUUID().toString();
  }

  @Override
  public CallEvent.End call(CallPlan plan, Line line, Transcript transcript) {
    Optional<String> flow =
        stack.instance.numbers.values().stream().flatMap(Optional::stream).findFirst();
    if (flow.isEmpty()) {
      var nowhere = new CallEvent.End(CallEvent.Reason.ERROR, "the number leads nowhere");
      transcript.happened(nowhere);
      return nowhere;
    }
    String content = stack.instance.flows.get(flow.orElseThrow()).content();
    LambdaHost connect = stack.functions.calledBy(CONNECT, stack.instance.arn);
    LambdaHost associated =
        (arn, event, limit) ->
            stack.instance.functions.contains(arn)
                ? connect.invoke(arn, event, limit)
                : new LambdaHost.Invocation.Failed(
                    "AccessDeniedException", arn + " is not associated", java.time.Duration.ZERO);
    var services =
        new FlowServices(
            associated,
            this::converse,
            new GivenContactCentre(true, false, 1),
            _ -> Optional.empty());
    return new FlowRunner(
            FlowReader.flow(content), services, () -> FlowFaults.NONE, CallEvent.Reason.GOODBYE)
        .run(
            new Contact(plan.contactId(), plan.from(), "+12065550100", stack.instance.arn),
            line,
            transcript,
            new CallClock(plan.start()));
  }

  private LexResult converse(vanity.simulator.lex.LexBlock block) {
    if (!stack.instance.bots.containsKey(block.aliasArn())) {
      return new LexResult.Failed(block.aliasArn() + " is not associated");
    }
    speaks();
    Lex live = lex.calling(stack.functions.calledBy(LEX, block.aliasArn()));
    return live.converse(block);
  }

  /** What Lex does in the bot's name. */
  private void speaks() {
    Resource bot = stack.assembly.only("AWS::Lex::Bot");
    String role = PlayedStack.role(bot.text("RoleArn"));
    stack.play(stack.assembly.resource(role));
    stack.allows(role, "polly:SynthesizeSpeech", "*", Map.of());
    for (Object log : alias.list("ConversationLogSettings", "TextLogSettings")) {
      String group =
          String.valueOf(
              Trees.at(log, List.of("Destination", "CloudWatch", "CloudWatchLogGroupArn")));
      String stream = group.replaceFirst(":\\*$", "") + ":log-stream:call/1";
      List.of("logs:CreateLogStream", "logs:PutLogEvents")
          .forEach(it -> stack.allows(role, it, stream, Map.of()));
      encrypts(group.replaceFirst(":\\*$", ""));
    }
  }

  /** What CloudWatch's guide names for a log under a key. */
  private void encrypts(String group) {
    for (Resource log : stack.assembly.ofType("AWS::Logs::LogGroup")) {
      if (log.arn().startsWith(group + ":") && !log.text("KmsKeyId").isEmpty()) {
        stack.play(log);
        for (String action :
            List.of(
                "Encrypt",
                "Decrypt",
                "ReEncryptFrom",
                "ReEncryptTo",
                "GenerateDataKey",
                "GenerateDataKeyWithoutPlaintext",
                "DescribeKey")) {
          stack.allows(
              "logs.us-east-1.amazonaws.com",
              "kms:" + action,
              log.text("KmsKeyId"),
              Map.of("kms:encryptioncontext:aws:logs:arn", group));
        }
      }
    }
  }

  /** Lambda takes what waits in the queues to the functions that are mapped to them. */
  void deliver() {
    for (Resource mapping : stack.assembly.ofType("AWS::Lambda::EventSourceMapping")) {
      Resource queue =
          stack.assembly.ofType("AWS::SQS::Queue").stream()
              .filter(it -> it.arn().equals(mapping.text("EventSourceArn")))
              .findFirst()
              .orElseThrow();
      Resource function = stack.functions.behind(stack.play(mapping).text("FunctionName"));
      new StoreRights(stack, Functions.role(function)).polls(stack.play(queue));
      List<String> bodies = stack.queues.taken(queue.ref());
      stack.check(!bodies.isEmpty(), "nothing waits in " + queue.id());
      batch(function, bodies);
    }
  }

  private void batch(Resource function, List<String> bodies) {
    List<SQSEvent.SQSMessage> messages = new ArrayList<>();
    List<String> all = new ArrayList<>(bodies);
    all.add("what nobody can read");
    for (String body : all) {
      var message = new SQSEvent.SQSMessage();
      message.setMessageId(contact());
      message.setBody(body);
      messages.add(message);
    }
    var event = new SQSEvent();
    event.setRecords(messages);
    try {
      var answer = (SQSBatchResponse) stack.functions.invoke(function, event);
      stack.check(
          answer.getBatchItemFailures().isEmpty(),
          "%s gives %d messages back"
              .formatted(function.id(), answer.getBatchItemFailures().size()));
    } catch (RuntimeException thrown) {
      stack.fault(function.id() + " fails: " + thrown.getMessage());
    }
  }

  /** The schedule's call, that only keeps the function warm. */
  void daily() {
    for (Resource rule : stack.assembly.ofType("AWS::Events::Rule")) {
      for (Object target : stack.play(rule).list("Targets")) {
        var host = stack.functions.calledBy("events.amazonaws.com", rule.arn());
        var answer =
            host.invoke(
                String.valueOf(Trees.at(target, List.of("Arn"))),
                String.valueOf(Trees.at(target, List.of("Input"))),
                java.time.Duration.ofSeconds(7));
        stack.check(
            answer instanceof LambdaHost.Invocation.Answered, "the daily call fails: " + answer);
      }
    }
  }

  /** Amazon Connect keeps recordings where it is configured to. */
  void records() {
    Set<String> types = new HashSet<>();
    for (Resource storage : stack.assembly.ofType("AWS::Connect::InstanceStorageConfig")) {
      stack.check(
          types.add(storage.text("ResourceType")), storage.id() + " is a second one of its type");
      stack.check(
          stack.play(storage).text("InstanceArn").equals(stack.instance.arn),
          storage.id() + " is of another instance");
      for (Resource bucket : stack.assembly.ofType("AWS::S3::Bucket")) {
        if (bucket.ref().equals(storage.text("S3Config", "BucketName"))) {
          stack.allows(
              Judge.AMAZON, "s3:PutObject", stack.play(bucket).arn() + "/recordings/1", Map.of());
        }
      }
    }
  }

  /** Callers, services and accounts that must not get in. */
  void strangers() {
    String live = hook();
    for (String service : List.of(CONNECT, LEX, "apigateway.amazonaws.com")) {
      stack.judge.refuses(
          new Ask(
              service,
              "lambda:InvokeFunction",
              live,
              Map.of(
                  "aws:sourcearn",
                  Account.arn("instance/other"),
                  "aws:sourceaccount",
                  "999999999999")));
    }
    Map<String, String> open = Map.of("aws:securetransport", "false");
    for (Resource queue : stack.assembly.ofType("AWS::SQS::Queue")) {
      stack.judge.refuses(new Ask(Judge.AMAZON, "sqs:SendMessage", queue.arn(), open));
    }
    for (Resource bucket : stack.assembly.ofType("AWS::S3::Bucket")) {
      stack.judge.refuses(new Ask(Judge.AMAZON, "s3:PutObject", bucket.arn() + "/file", open));
      stack.judge.refuses(new Ask(Judge.AMAZON, "s3:ListBucket", bucket.arn(), open));
    }
    for (Resource topic : stack.assembly.ofType("AWS::SNS::Topic")) {
      stack.judge.refuses(new Ask(Judge.AMAZON, "sns:Publish", topic.ref(), open));
      stack.allows(
          "cloudwatch.amazonaws.com",
          "sns:Publish",
          stack.play(topic).ref(),
          Map.of("aws:sourceaccount", Account.ID));
    }
  }
}
