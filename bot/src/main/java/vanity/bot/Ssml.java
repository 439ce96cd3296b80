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

  private Ssml() {}

  /** What is wrong with a document, or null. */
  public static @Nullable String flaw(String ssml) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(ssml));
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
