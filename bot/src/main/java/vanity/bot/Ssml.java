package vanity.bot;

import java.io.StringReader;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a neural voice can speak of SSML. */
public final class Ssml {
  private static final Set<String> NEURAL =
      Set.of(
          "speak", "break", "lang", "p", "phoneme", "prosody", "s", "say-as", "sub", "w", "mark");

  private static final XMLInputFactory FACTORY = factory();

  private Ssml() {}

  /** A reader that reaches no file and no network, whatever the document holds. */
  public static XMLStreamReader reader(String document) throws XMLStreamException {
    // A factory is not promised to be safe for several threads, and costs more than a document.
    synchronized (FACTORY) {
      return FACTORY.createXMLStreamReader(new StringReader(document));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Amazon's own tags (amazon:effect) are written without a namespace declaration.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  /** What is wrong with a document, or null. */
  public static @Nullable String flaw(String ssml) {
    try {
      XMLStreamReader reader = reader(ssml);
      boolean root = true;
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          String name = reader.getLocalName();
          if (root && !name.equals("speak")) {
            return "SSML must begin with <speak>, not <" + name + ">";
          }
          if (!NEURAL.contains(name) && !name.startsWith("amazon:")) {
            return "<" + name + "> is not spoken by a neural voice; leave it out";
          }
          root = false;
        }
      }
      return null;
    } catch (XMLStreamException e) {
      return "is not well-formed SSML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }
  }
}
