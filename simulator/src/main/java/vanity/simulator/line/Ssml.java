package vanity.simulator.line;

import java.io.StringReader;
import java.time.Duration;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What is heard of an SSML document.
 *
 * @param pauses sum of its breaks
 */
record Ssml(String text, Duration pauses) {

  /** Reads a document; one that is not well-formed, or no speak document, is refused. */
  static Ssml read(String document) throws XMLStreamException {
    return new Reading(factory().createXMLStreamReader(new StringReader(document))).heard();
  }

  private static XMLInputFactory factory() {
    // A factory is not safe for several threads, and calls run side by side.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // A prompt may hold what a caller said: nothing in it may reach a file or the network.
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Amazon's own tags (amazon:effect) are written without a namespace declaration.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  /** One pass over a document. */
  private static final class Reading {
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private Duration pauses = Duration.ZERO;
    private boolean spelled;
    private int depth;

    Reading(XMLStreamReader xml) {
      this.xml = xml;
    }

    Ssml heard() throws XMLStreamException {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS -> words(xml.getText());
          default -> {}
        }
      }
      String heard =
          text.toString().replaceAll("\\s+", " ").replaceAll(" (?=[,.;:!?])", "").strip();
      return new Ssml(heard, pauses);
    }

    private void start(String tag) throws XMLStreamException {
      if (depth++ == 0 && !tag.equals("speak")) {
        throw new XMLStreamException("the document element is " + tag + ", not speak");
      }
      switch (tag) {
        // A pause parts words as a blank does.
        case "break" -> {
          text.append(' ');
          pauses = pauses.plus(pause());
        }
        case "say-as" -> spelled = spelling();
        case "p", "s" -> text.append(' ');
        default -> {}
      }
    }

    private void end(String tag) {
      depth--;
      switch (tag) {
        case "say-as" -> spelled = false;
        case "p", "s" -> text.append(' ');
        default -> {}
      }
    }

    private void words(String words) {
      text.append(spelled ? String.join(", ", words.strip().split("")) : words);
    }

    private boolean spelling() {
      String as = attribute("interpret-as");
      return as.equals("characters") || as.equals("spell-out");
    }

    private Duration pause() {
      String time = attribute("time");
      if (time.matches("\\d{1,6}ms")) {
        return Duration.ofMillis(Long.parseLong(time.replace("ms", "")));
      }
      return time.matches("\\d{1,2}s")
          ? Duration.ofSeconds(Long.parseLong(time.replace("s", "")))
          : Duration.ZERO;
    }

    private String attribute(String name) {
      String value = xml.getAttributeValue(null, name);
      return value == null ? "" : value;
    }
  }
}
