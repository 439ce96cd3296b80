package vanity.fulfillment.hearing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One spoken turn of the caller in its context.
 *
 * @param transcripts what was said, the likeliest first; none for silence
 * @param intent what the bot took it for, or null
 * @param offer the results spoken last, at most three
 * @param picked which of them the caller or the line spoke of last, counted from 1; 0 for none
 * @param lastSaid what the line said last
 */
public record Heard(
    List<Transcript> transcripts,
    @Nullable Intent intent,
    Question question,
    List<OfferedNumber> offer,
    int picked,
    String lastSaid) {

  public Heard {
    transcripts = List.copyOf(transcripts);
    offer = List.copyOf(offer);
    if (picked < 0 || picked > offer.size()) {
      throw new IllegalArgumentException(
          "picked " + picked + " is outside an offer of " + offer.size());
    }
  }

  /**
   * One way to write down what was said.
   *
   * @param confidence of the recognizer, 0 to 1, or null where it gave none; it compares the
   *     transcripts of one turn and says nothing by itself
   */
  public record Transcript(String words, @Nullable Double confidence) {}

  /**
   * What the bot took an utterance for.
   *
   * @param confidence 0 to 1, or null where it gave none
   */
  public record Intent(String name, @Nullable Double confidence) {}
}
