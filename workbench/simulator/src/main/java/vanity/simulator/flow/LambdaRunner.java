package vanity.simulator.flow;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import vanity.contactflow.FlowAction;
import vanity.simulator.lambda.LambdaHost.Invocation;
import vanity.simulator.line.CallEvent;

/** InvokeLambdaFunction: sends the contact's event, keeps the answer as $.External. */
final class LambdaRunner implements ActionRunner {
  private static final Duration LONGEST = Duration.ofSeconds(8);
  private static final Duration LONGEST_CHAIN = Duration.ofSeconds(20);
  private static final int RETRIES = 3;

  @Override
  public BlockOutcome run(FlowAction action, FlowCall call) {
    Optional<String> function = call.text(action, "LambdaFunctionARN");
    Map<String, String> parameters =
        call.filled(action.parameters().at("LambdaInvocationAttributes").texts());
    Result result =
        function
            .map(arn -> invoke(arn, parameters, action, call))
            .orElseGet(() -> Result.failed("no function ARN"));
    // Nothing of an earlier answer outlives the next invocation, whatever became of that.
    call.contact().set(Contact.EXTERNAL, result.external());
    return result.outcome();
  }

  /** How an invocation ended, and what $.External holds after it. */
  private record Result(BlockOutcome outcome, Map<String, Object> external) {
    static Result failed(String why) {
      return new Result(BlockOutcome.failed(why), Map.of());
    }
  }

  private static Result invoke(
      String function, Map<String, String> parameters, FlowAction action, FlowCall call) {
    if (!call.lambdas().knows(function)) {
      call.stubbed(action, "no Lambda " + function + " is here: it answers {}");
    }
    String event = LambdaEvent.of(call.contact(), parameters);
    if (action.parameters().text("InvocationType").filter("ASYNCHRONOUS"::equals).isPresent()) {
      call.lambdas().invoke(function, event, LONGEST);
      return new Result(BlockOutcome.next(), Map.of());
    }
    return new Delivery(call, function, event, asked(parameters), nested(action))
        .within(limit(action, call));
  }

  private static String asked(Map<String, String> parameters) {
    return parameters.getOrDefault("operation", "invoke");
  }

  /** Whether the answer may hold objects and lists, as it may in mode JSON. */
  private static boolean nested(FlowAction action) {
    return action
        .parameters()
        .at("ResponseValidation")
        .text("ResponseType")
        .filter("JSON"::equals)
        .isPresent();
  }

  private static Duration limit(FlowAction action, FlowCall call) {
    Duration own =
        call.text(action, "InvocationTimeLimitSeconds")
            .filter(text -> text.matches("[1-8]"))
            .map(text -> Duration.ofSeconds(Long.parseLong(text)))
            .orElse(LONGEST);
    Duration left = LONGEST_CHAIN.minus(call.lambdaChain());
    return own.compareTo(left) < 0 ? own : left;
  }

  /** One event on its way to one function, with its retries. */
  private record Delivery(
      FlowCall call, String function, String event, String asked, boolean nested) {

    Result within(Duration limit) {
      Duration left = limit;
      for (int attempt = 1; attempt <= 1 + RETRIES && left.isPositive(); attempt++) {
        Invocation invocation = call.lambdas().invoke(function, event, left);
        call.waitedForLambda(invocation.took());
        left = left.minus(invocation.took());
        Result result = result(invocation, attempt);
        if (!retried(invocation)) {
          return result;
        }
      }
      return Result.failed("the function did not answer within " + limit.toMillis() + " ms");
    }

    // Throttling and faults of the service are retried, errors of the function are not.
    private static boolean retried(Invocation invocation) {
      return switch (invocation) {
        case Invocation.Throttled _ -> true;
        case Invocation.Failed failed -> failed.errorType().equals("ServiceException");
        case Invocation.Answered _, Invocation.TimedOut _ -> false;
      };
    }

    private Result result(Invocation invocation, int attempt) {
      return switch (invocation) {
        case Invocation.Answered answered -> answered(answered, attempt);
        case Invocation.Failed failed -> {
          tell(failed.errorType(), failed, attempt);
          yield Result.failed(failed.errorType() + ": " + failed.message());
        }
        case Invocation.TimedOut timedOut -> failed(timedOut, attempt, "timed out");
        case Invocation.Throttled throttled -> failed(throttled, attempt, "throttled");
      };
    }

    private Result answered(Invocation.Answered answered, int attempt) {
      return switch (LambdaAnswer.read(answered.answer(), nested)) {
        case LambdaAnswer.Taken taken -> {
          Object status = taken.values().get("status");
          tell(status == null ? "answered" : status.toString(), answered, attempt);
          yield new Result(BlockOutcome.next(), taken.values());
        }
        case LambdaAnswer.Refused refused -> failed(answered, attempt, refused.reason());
      };
    }

    private Result failed(Invocation invocation, int attempt, String why) {
      tell(why, invocation, attempt);
      return Result.failed(why);
    }

    private void tell(String status, Invocation invocation, int attempt) {
      call.happened(new CallEvent.Lambda("connect", asked, status, invocation.took(), attempt));
    }
  }
}
