package vanity.simulator.lambda;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** The events of one child process: waiting for it, or taken and not answered yet. */
final class Deliveries {
  private final BlockingQueue<Event> waiting = new LinkedBlockingQueue<>();
  private final Map<String, CompletableFuture<Reply>> open = new ConcurrentHashMap<>();
  private volatile @Nullable String broken;

  record Event(String requestId, String functionArn, long deadlineMillis, String body) {}

  /** What a child answers to one event. */
  sealed interface Reply {
    record Success(String body) implements Reply {}

    record Failure(String errorType, String body) implements Reply {}
  }

  /** Hands one event to the child; the future completes when the child answers or dies. */
  CompletableFuture<Reply> deliver(String functionArn, String event, long deadlineMillis) {
    var requestId = UUID.randomUUID().toString();
    var reply = new CompletableFuture<Reply>();
    open.put(requestId, reply);
    String why = broken;
    if (why != null) {
      reply.complete(gone(why));
    }
    waiting.add(new Event(requestId, functionArn, deadlineMillis, event));
    return reply;
  }

  /** Waits for the next event. */
  Event take() throws InterruptedException {
    return waiting.take();
  }

  /** Takes the child's answer to one event; one that nobody waits for is dropped. */
  void answer(String requestId, Reply answer) {
    CompletableFuture<Reply> reply = open.remove(requestId);
    if (reply != null) {
      reply.complete(answer);
    }
  }

  /** The child is gone, or could not begin: nothing it still owes will come. */
  void childBroke(String why) {
    broken = why;
    open.values().forEach(reply -> reply.complete(gone(why)));
  }

  private static Reply gone(String why) {
    return new Reply.Failure("Runtime.ExitError", why);
  }
}
