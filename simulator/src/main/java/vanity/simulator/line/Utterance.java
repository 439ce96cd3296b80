package vanity.simulator.line;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that is spoken to the caller.
 *
 * @param text what is heard: the SSML without its tags
 * @param ssml the document, or null for plain text
 * @param lasts how long it takes to say
 */
public record Utterance(String text, @Nullable String ssml, Duration lasts) {
  private static final Duration PER_CHARACTER = Duration.ofMillis(60);

  public static Utterance plain(String text) {
    String heard = text.strip();
    return new Utterance(heard, null, PER_CHARACTER.multipliedBy(heard.length()));
  }

  /** Empty if the document is malformed: speech services refuse it as a whole. */
  public static Optional<Utterance> ssml(String document) {
    return Ssml.read(document)
        .map(ssml ->
            new Utterance(
                ssml.text(),
                document,
                PER_CHARACTER.multipliedBy(ssml.text().length()).plus(ssml.pauses())));
  }

  /** Reads SSML if the text is a speak document, else plain text. */
  public static Optional<Utterance> of(String text) {
    return text.stripLeading().startsWith("<speak") ? ssml(text) : Optional.of(plain(text));
  }

  /** Tells that it was spoken and lets its time pass. */
  public void say(String block, CallEvents events, CallClock clock) {
    events.happened(new CallEvent.Say(block, text, ssml));
    clock.advance(lasts);
  }
}
