package vanity.simulator.line;

import java.io.StringReader;
import java.time.Duration;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Something that is spoken: plain text, or an SSML document with the text that is heard.
 *
 * @param ssml null where plain text is spoken
 */
public record Speech(String text, @Nullable String ssml) {
  private static final Duration PER_CHARACTER = Duration.ofMillis(60);
  private static final XMLInputFactory XML = factory();

  /**
   * Takes plain text, or SSML if it begins with {@code <speak}.
   *
   * @throws IllegalArgumentException if the SSML is not well-formed, which no voice would speak
   */
  public static Speech of(String textOrSsml) {
    return textOrSsml.stripLeading().startsWith("<speak")
        ? new Speech(heard(textOrSsml.strip()), textOrSsml)
        : new Speech(textOrSsml, null);
  }

  /** How long it takes to say, at an even pace. */
  public Duration lasts() {
    return PER_CHARACTER.multipliedBy(text.length());
  }

  public CallEvent.Say in(String block) {
    return new CallEvent.Say(block, text, ssml);
  }

  private static String heard(String ssml) {
    StringBuilder text = new StringBuilder();
    try {
      XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(ssml));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              text.append(reader.getText());
          // A pause parts words as a blank does.
          case XMLStreamConstants.START_ELEMENT -> text.append(pause(reader.getLocalName()));
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      String reason = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
      throw new IllegalArgumentException("the SSML is not well-formed: " + reason, e);
    }
    return text.toString().replaceAll("\\s+", " ").replaceAll(" ([,.;:!?])", "$1").strip();
  }

  private static String pause(String element) {
    return switch (element) {
      case "break", "p", "s" -> " ";
      default -> "";
    };
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    // A prompt may hold what a caller said: nothing in it may reach a file or the network.
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
