package vanity.fulfillment.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vanity.fulfillment.caller.CallerEvent;

/** A queue inside the process; what waits in it is gone when the process ends. */
public final class InProcessLateWrites implements LateWrites {
  private final Queue<String> messages = new ConcurrentLinkedQueue<>();

  @Override
  public void send(CallerEvent event) {
    messages.add(LateMessage.write(event));
  }

  public int waiting() {
    return messages.size();
  }

  /**
   * Delivers everything that waits, once; what the store still refuses goes on waiting.
   *
   * @return how many were taken
   */
  public int deliver(LateMerge merge) {
    List<String> refused = new ArrayList<>();
    int taken = 0;
    for (String message = messages.poll(); message != null; message = messages.poll()) {
      try {
        merge.merge(LateMessage.read(message));
        taken++;
      } catch (RuntimeException stillDown) {
        // Whatever it is: one message must never take the others with it.
        refused.add(message);
      }
    }
    messages.addAll(refused);
    return taken;
  }
}
