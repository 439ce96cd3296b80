package vanity.simulator.line;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What is heard of an SSML document.
 *
 * @param pauses sum of its breaks
 */
record HeardSsml(String text, Duration pauses) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BLANK_BEFORE_A_MARK = Pattern.compile(" (?=[,.;:!?])");
  private static final Pattern MILLISECONDS = Pattern.compile("(\\d{1,6})ms");
  private static final Pattern SECONDS = Pattern.compile("(\\d{1,2})s");

  /** Reads a document; one that is not well-formed, or no speak document, is refused. */
  static HeardSsml read(String document) throws XMLStreamException {
    return new Reading(vanity.bot.Ssml.reader(document)).heard();
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

    HeardSsml heard() throws XMLStreamException {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS -> words(xml.getText());
          default -> {}
        }
      }
      String heard = BLANKS.matcher(text).replaceAll(" ");
      return new HeardSsml(BLANK_BEFORE_A_MARK.matcher(heard).replaceAll("").strip(), pauses);
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
      Matcher milliseconds = MILLISECONDS.matcher(time);
      if (milliseconds.matches()) {
        return Duration.ofMillis(Long.parseLong(milliseconds.group(1)));
      }
      Matcher seconds = SECONDS.matcher(time);
      return seconds.matches()
          ? Duration.ofSeconds(Long.parseLong(seconds.group(1)))
          : Duration.ZERO;
    }

    private String attribute(String name) {
      String value = xml.getAttributeValue(null, name);
      return value == null ? "" : value;
    }
  }
}
