package vanity.deployed.wiring;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import vanity.contract.Handlers;
import vanity.deployed.account.Account;
import vanity.deployed.assembly.Resource;
import vanity.fulfillment.FulfillmentWiring;
import vanity.fulfillment.api.ApiHandler;
import vanity.fulfillment.api.ApiWiring;
import vanity.fulfillment.environment.Settings;
import vanity.fulfillment.store.LateWritesHandler;
import vanity.fulfillment.store.LateWritesWiring;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lambda.LambdaHost.Invocation;

/** The functions of a stack, each with the variables and the role that the template gives it. */
final class Functions {
  private static final Duration TOOK = Duration.ofMillis(5);

  /** Long: how fast this machine is, is none of the wiring. */
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final PlayedStack stack;
  private final Map<String, Function<Object, Object>> started = new HashMap<>();
  private boolean tableIsDown;

  /** Stands still while a function runs: callers here have all the time in the world. */
  private Instant now = Instant.now();

  Functions(PlayedStack stack) {
    this.stack = stack;
  }

  /** From now on the table answers nobody, or does again. */
  void tableIsDown(boolean down) {
    tableIsDown = down;
  }

  /** The functions as a service invokes them on behalf of something of its own. */
  LambdaHost calledBy(String service, String sourceArn) {
    return (arn, event, _) -> {
      if (!mayInvoke(service, sourceArn, arn)) {
        return failed("AccessDeniedException", service + " may not invoke " + arn);
      }
      try {
        byte[] answer = (byte[]) invoke(behind(arn), event.getBytes(StandardCharsets.UTF_8));
        return Invocation.answered(new String(answer, StandardCharsets.UTF_8), TOOK);
      } catch (RuntimeException thrown) {
        stack.fault(arn + " fails: " + thrown.getMessage());
        return failed(thrown.getClass().getName(), String.valueOf(thrown.getMessage()));
      }
    };
  }

  boolean mayInvoke(String service, String sourceArn, String functionArn) {
    return stack.allows(
        service,
        "lambda:InvokeFunction",
        functionArn,
        Map.of("aws:sourcearn", sourceArn, "aws:sourceaccount", Account.ID));
  }

  private static Invocation failed(String type, String message) {
    return new Invocation.Failed(type, message, TOOK);
  }

  /** The function that an ARN of itself, or of an alias of it, leads to. */
  Resource behind(String arn) {
    for (Resource alias : stack.assembly.ofType("AWS::Lambda::Alias")) {
      if (alias.ref().equals(arn)) {
        stack.play(alias);
        return stack.play(behind(alias, alias.text("FunctionVersion")));
      }
    }
    return stack.assembly.ofType("AWS::Lambda::Function").stream()
        .filter(it -> it.arn().equals(arn) || it.ref().equals(arn))
        .map(stack::play)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("there is no function " + arn));
  }

  private Resource behind(Resource alias, String number) {
    Resource version =
        stack.assembly.ofType("AWS::Lambda::Version").stream()
            .filter(it -> it.text("FunctionName").equals(alias.text("FunctionName")))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("no version " + number));
    return stack.assembly.resource(stack.play(version).text("FunctionName"));
  }

  /** Runs a function as Lambda does, in its role. */
  Object invoke(Resource function, Object event) {
    runtime(function);
    now = now.plusSeconds(1);
    var handler = started.computeIfAbsent(function.id(), _ -> start(function));
    Supplier<Object> run = () -> handler.apply(event);
    return ScopedValue.where(JudgedCalls.RUNNING, running(role(function))).call(run::get);
  }

  static String role(Resource function) {
    return PlayedStack.role(function.text("Role"));
  }

  /** What Lambda itself does in the function's name. */
  void runtime(Resource function) {
    String role = role(function);
    stack.play(stack.assembly.resource(role));
    String group = function.text("LoggingConfig", "LogGroup");
    stack.assembly.ofType("AWS::Logs::LogGroup").stream()
        .filter(it -> it.ref().equals(group))
        .forEach(stack::play);
    String stream =
        "arn:aws:logs:us-east-1:%s:log-group:%s:log-stream:1".formatted(Account.ID, group);
    List.of("CreateLogStream", "PutLogEvents")
        .forEach(it -> stack.allows(role, "logs:" + it, stream, Map.of()));
    if (function.text("TracingConfig", "Mode").equals("Active")) {
      List.of("PutTraceSegments", "PutTelemetryRecords")
          .forEach(it -> stack.allows(role, "xray:" + it, "*", Map.of()));
    }
  }

  private Function<Object, Object> start(Resource function) {
    Map<String, String> variables = new HashMap<>(stack.engine.environment(stack.plane.endpoint()));
    function
        .object("Environment", "Variables")
        .forEach((name, value) -> variables.put(name, value.toString()));
    stack.assembly.ofType("AWS::SecretsManager::Secret").stream()
        .filter(
            it -> variables.values().stream().anyMatch(value -> value.endsWith(it.id() + " holds")))
        .forEach(stack::play);
    var settings = new Settings(variables);
    return switch (function.text("Handler")) {
      case Handlers.FULFILLMENT -> {
        var fulfillment = FulfillmentWiring.of(settings, () -> now, _ -> {}, LIMIT);
        yield event -> fulfillment.handle((byte[]) event);
      }
      case Handlers.LATE_WRITES -> {
        LateWritesHandler handler = LateWritesWiring.of(settings, _ -> {});
        yield event -> handler.handleRequest((SQSEvent) event, null);
      }
      case Handlers.API -> {
        ApiHandler handler = ApiWiring.of(settings, _ -> {});
        yield event -> handler.handleRequest((APIGatewayV2HTTPEvent) event, null);
      }
      default ->
          throw new NoSuchElementException("no handler of ours: " + function.text("Handler"));
    };
  }

  private JudgedCalls.Running running(String role) {
    var rights = new StoreRights(stack, role);
    return new JudgedCalls.Running() {
      @Override
      public boolean tableIsDown() {
        return tableIsDown;
      }

      @Override
      public boolean allows(String service, String operation, String subject, String part) {
        return switch (service) {
          case "sqs" -> rights.onQueue(operation, subject);
          case "cloudwatch" -> stack.allows(role, "cloudwatch:" + operation, subject, Map.of());
          default -> rights.onTable(operation, subject, part);
        };
      }
    };
  }
}
