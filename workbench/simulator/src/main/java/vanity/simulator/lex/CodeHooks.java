package vanity.simulator.lex;

import java.time.Duration;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vanity.bot.reply.LexReply;
import vanity.bot.reply.ReplyReader;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.line.CallEvent;

/** Calls the one Lambda function of an alias, and takes its answers as strictly as Lex does. */
final class CodeHooks {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final LambdaHost lambdas;

  CodeHooks(LambdaHost lambdas) {
    this.lambdas = lambdas;
  }

  /** How a call of the function ended. */
  sealed interface Ended {
    record Answered(LexReply reply) implements Ended {}

    record Failed(String reason) implements Ended {}

    record TimedOut(String reason) implements Ended {}
  }

  Ended call(
      Turn turn,
      HookEvent.Source source,
      @Nullable String label,
      HookEvent.@Nullable Proposal proposal) {
    String intent = turn.session().active().name();
    String function = turn.service().alias().codeHookArn();
    if (function == null) {
      throw new LexFailure(
          "intent '%s' asks for its code hook, but alias %s has no Lambda function"
              .formatted(intent, turn.service().alias().arn()));
    }
    String event = HookEvent.json(turn, source, label, proposal);
    LambdaHost.Invocation invocation = lambdas.invoke(function, event, LIMIT);
    turn.block().clock().advance(invocation.took());
    return switch (invocation) {
      case LambdaHost.Invocation.Answered answered -> answered(turn, intent, answered);
      case LambdaHost.Invocation.Failed failed -> {
        tell(turn, intent, failed.errorType(), failed.took());
        yield new Ended.Failed(
            "the code hook of intent '%s' failed: %s: %s"
                .formatted(intent, failed.errorType(), failed.message()));
      }
      case LambdaHost.Invocation.TimedOut timedOut -> {
        tell(turn, intent, "timeout", timedOut.took());
        yield new Ended.TimedOut(
            "the code hook of intent '%s' took longer than %d s"
                .formatted(intent, LIMIT.toSeconds()));
      }
      case LambdaHost.Invocation.Throttled throttled -> {
        tell(turn, intent, "throttled", throttled.took());
        yield new Ended.Failed("the code hook of intent '%s' was throttled".formatted(intent));
      }
    };
  }

  private static Ended answered(Turn turn, String intent, LambdaHost.Invocation.Answered answered) {
    return switch (turn.service().replies().read(answered.answer())) {
      case ReplyReader.Result.Accepted(LexReply reply) -> {
        tell(turn, intent, reply.action().wireName(), answered.took());
        reportDropped(turn, intent, reply.sessionAttributes());
        yield new Ended.Answered(reply);
      }
      case ReplyReader.Result.Refused refused -> {
        tell(turn, intent, "refused", answered.took());
        throw new LexFailure(
            "Lex refuses the answer of the code hook to intent '%s': %s"
                .formatted(intent, refused.reason()));
      }
    };
  }

  /** Lex takes such an answer, but what it leaves out is lost for the rest of the call. */
  private static void reportDropped(
      Turn turn, String intent, @Nullable Map<String, String> attributes) {
    if (attributes == null) {
      return;
    }
    TreeSet<String> dropped = new TreeSet<>(turn.session().attributes().keySet());
    dropped.removeAll(attributes.keySet());
    if (!dropped.isEmpty()) {
      turn.service()
          .coverage()
          .defect(
              "the answer to intent '%s' drops session attributes %s: they are replaced, not merged; copy those of the event"
                  .formatted(intent, dropped));
    }
  }

  private static void tell(Turn turn, String intent, String status, Duration took) {
    turn.block().events().happened(new CallEvent.Lambda("lex", intent, status, took, 1));
  }
}
