package vanity.fulfillment.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vanity.fulfillment.caller.CallerEvent;

/** A journal that remembers what it was told, as short words. */
public final class Heard implements StoreJournal {
  public final List<String> told = new ArrayList<>();

  @Override
  public void queued(CallerEvent event, String reason, Duration took) {
    told.add("queued " + LateMessage.kind(event) + " " + reason);
  }

  @Override
  public void lost(CallerEvent event, String reason, String queueReason, Duration took) {
    told.add("lost " + LateMessage.kind(event) + " " + reason + " " + queueReason);
  }

  @Override
  public void merged(CallerEvent event, boolean erased) {
    told.add((erased ? "dropped " : "merged ") + LateMessage.kind(event));
  }

  @Override
  public void poisoned(String messageId, String reason) {
    told.add("poisoned " + messageId + ": " + reason);
  }

  @Override
  public void refused(String messageId, String reason) {
    told.add("refused " + messageId + ": " + reason);
  }

  @Override
  public void forgotten() {
    told.add("forgotten");
  }

  @Override
  public void notForgotten(String reason, Duration took) {
    told.add("not forgotten: " + reason);
  }

  @Override
  public void erased(String callerId, String operator) {
    told.add("erased " + callerId + " by " + operator);
  }
}
