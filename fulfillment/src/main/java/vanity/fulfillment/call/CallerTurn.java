package vanity.fulfillment.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.hearing.Heard.Intent;
import vanity.fulfillment.hearing.Heard.Transcript;

/** What the caller does when the line listens. */
public sealed interface CallerTurn {

  /**
   * Says something.
   *
   * @param transcripts of it, the likeliest first; at least one
   * @param intent that the bot chose, or null
   */
  record Spoken(List<Transcript> transcripts, @Nullable Intent intent) implements CallerTurn {
    public Spoken {
      transcripts = List.copyOf(transcripts);
      if (transcripts.isEmpty()) {
        throw new IllegalArgumentException("what is said has a transcript; silence is Silent");
      }
    }
  }

  /**
   * Types.
   *
   * @param keys digits and stars; empty where the pound or star key alone ended the input
   */
  record Keyed(String keys) implements CallerTurn {}

  /** Neither says nor types anything that reaches the line. */
  record Silent() implements CallerTurn {}
}
