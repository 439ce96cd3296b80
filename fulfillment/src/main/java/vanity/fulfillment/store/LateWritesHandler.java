package vanity.fulfillment.store;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.caller.CallerEvent;
import vanity.fulfillment.caller.StoreUnavailable;

/**
 * Brings late writes into the table. What the table refuses stays in the queue and comes again;
 * what nobody can read goes to the dead letters.
 */
public final class LateWritesHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
  private final LateMerge merge;
  private final DeadLetters deadLetters;
  private final StoreJournal journal;

  /** Where messages end that nobody can read, with the reason. */
  public interface DeadLetters {

    /** Takes a message as it came; throws {@link StoreUnavailable} if it may not have arrived. */
    void bury(String message, String reason);
  }

  /** For AWS. */
  public LateWritesHandler() {
    this(LateWritesWiring.fromEnvironment());
  }

  private LateWritesHandler(LateWritesHandler wired) {
    this(wired.merge, wired.deadLetters, wired.journal);
  }

  public LateWritesHandler(LateMerge merge, DeadLetters deadLetters, StoreJournal journal) {
    this.merge = merge;
    this.deadLetters = deadLetters;
    this.journal = journal;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent batch, @Nullable Context context) {
    var again = new ArrayList<BatchItemFailure>();
    for (SQSMessage message : batch.getRecords()) {
      try {
        take(message);
      } catch (StoreUnavailable down) {
        journal.refused(message.getMessageId(), down.reason());
        again.add(new BatchItemFailure(message.getMessageId()));
      } catch (RuntimeException unforeseen) {
        // One record must never hold up the others; its text may hold a number, so it is not told.
        journal.refused(message.getMessageId(), "unexpected");
        again.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(again);
  }

  private void take(SQSMessage message) {
    CallerEvent event;
    try {
      event = LateMessage.read(message.getBody());
    } catch (LateMessage.Unreadable poison) {
      String reason = String.valueOf(poison.getMessage());
      deadLetters.bury(message.getBody(), reason);
      journal.poisoned(message.getMessageId(), reason);
      return;
    }
    boolean merged = merge.merge(event);
    journal.merged(event, !merged);
  }
}
