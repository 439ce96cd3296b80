package vanity.infra;

import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.Permission;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;
import vanity.contract.Handlers;
import vanity.contract.Variables;

/** The one function behind the contact flow and the bot, called through its alias only. */
final class FulfillmentFunction extends Construct {
  // The flow waits 8 s at most, Lex 30 s; giving up first leaves the caller with the flow's error
  // branch, not with silence.
  static final Duration TIMEOUT = Duration.seconds(7);

  private final JarFunction function;
  private final Alias live;

  FulfillmentFunction(
      Construct scope,
      CallerTable callers,
      LateWrites lateWrites,
      Deployment deployment,
      Artifacts artifacts) {
    super(scope, "Fulfillment");
    function =
        new JarFunction(
            this,
            "Fulfillment",
            new JarFunction.Inputs(
                "Vanity Line: answers the contact flow and the bot",
                artifacts.fulfillmentJar(),
                Handlers.FULFILLMENT,
                TIMEOUT,
                1769, // one whole processor
                environment(callers, lateWrites, deployment.calls()),
                true,
                deployment.calls().reservedConcurrency()));
    callers.allow(function.role(), "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem");
    // A caller may have everything about them erased: their own partition is read for that.
    callers.allow(function.role(), "dynamodb:Query", "dynamodb:DeleteItem");
    lateWrites.allowSending(function.role());
    live = function.live();
  }

  private static Map<String, String> environment(
      CallerTable callers, LateWrites lateWrites, CallRules rules) {
    var environment = new TreeMap<>(callers.environment());
    environment.putAll(lateWrites.environment());
    environment.put(Variables.HOURLY_LIMIT, String.valueOf(rules.hourlyLimit()));
    environment.putAll(BusinessWordList.environment(rules));
    return environment;
  }

  /** Lets this Amazon Connect instance call the alias. */
  void answersConnect(String instanceArn) {
    live.addPermission(
        "Connect",
        Permission.builder()
            .principal(new ServicePrincipal("connect.amazonaws.com"))
            .sourceArn(instanceArn)
            .sourceAccount(Stack.of(this).getAccount())
            .build());
  }

  /** Lets every alias of this bot call the alias, the console's test alias too. */
  void answersLex(String botId) {
    var stack = Stack.of(this);
    live.addPermission(
        "Lex",
        Permission.builder()
            .principal(new ServicePrincipal("lexv2.amazonaws.com"))
            .sourceArn(
                "arn:%s:lex:%s:%s:bot-alias/%s/*"
                    .formatted(stack.getPartition(), stack.getRegion(), stack.getAccount(), botId))
            .sourceAccount(stack.getAccount())
            .build());
  }

  String name() {
    return function.function().getFunctionName();
  }

  Alias live() {
    return live;
  }

  LogGroup log() {
    return function.log();
  }

  /** What the alias is at. */
  String version() {
    return live.getVersion().getVersion();
  }
}
