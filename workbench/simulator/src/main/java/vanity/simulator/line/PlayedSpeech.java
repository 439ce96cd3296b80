package vanity.simulator.line;

import java.time.Duration;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vanity.contract.SpeechPace;

/**
 * Something that is spoken: plain text, or an SSML document with the text that is heard.
 *
 * @param ssml null where plain text is spoken
 * @param pauses time that passes without a word
 */
public record PlayedSpeech(String text, @Nullable String ssml, Duration pauses) {
  /**
   * Takes plain text, or SSML if it begins with {@code <speak}.
   *
   * @throws IllegalArgumentException if the SSML is not well-formed, which no voice would speak
   */
  public static PlayedSpeech of(String textOrSsml) {
    try {
      return read(textOrSsml);
    } catch (XMLStreamException e) {
      String reason = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
      throw new IllegalArgumentException("the SSML is not well-formed: " + reason, e);
    }
  }

  /** Like {@link #of}, but empty for SSML that is not well-formed. */
  public static Optional<PlayedSpeech> ifWellFormed(String textOrSsml) {
    try {
      return Optional.of(read(textOrSsml));
    } catch (XMLStreamException _) {
      return Optional.empty();
    }
  }

  public static PlayedSpeech plain(String text) {
    return new PlayedSpeech(text, null, Duration.ZERO);
  }

  private static PlayedSpeech read(String textOrSsml) throws XMLStreamException {
    if (!textOrSsml.stripLeading().startsWith("<speak")) {
      return plain(textOrSsml);
    }
    HeardSsml ssml = HeardSsml.read(textOrSsml.strip());
    return new PlayedSpeech(ssml.text(), textOrSsml, ssml.pauses());
  }

  /** How long it takes to say, at an even pace. */
  public Duration lasts() {
    return SpeechPace.of(text).plus(pauses);
  }

  public CallEvent.Say in(String block) {
    return new CallEvent.Say(block, text, ssml);
  }
}
