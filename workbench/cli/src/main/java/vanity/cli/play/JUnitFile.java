package vanity.cli.play;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vanity.cli.usage.FileTrouble;
import vanity.cli.usage.Visible;

/** The results as a JUnit report, which every CI service shows. */
final class JUnitFile {
  private JUnitFile() {}

  static void write(Path file, List<PlayResult> results) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "calls");
      xml.writeAttribute("tests", String.valueOf(results.size()));
      long failed = results.stream().filter(result -> !result.passed()).count();
      xml.writeAttribute("failures", String.valueOf(failed));
      for (PlayResult result : results) {
        testcase(xml, result);
      }
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      var cause = e.getNestedException() instanceof IOException io ? io : new IOException(e);
      throw FileTrouble.with(file, cause);
    } catch (IOException e) {
      throw FileTrouble.with(file, e);
    }
  }

  private static void testcase(XMLStreamWriter xml, PlayResult result) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", String.valueOf(result.call().getParent()));
    xml.writeAttribute("name", String.valueOf(result.call().getFileName()));
    if (result.failure().isPresent()) {
      PlayResult.Failure failure = result.failure().get();
      xml.writeStartElement("failure");
      xml.writeAttribute("message", Visible.of("expected: " + failure.expected()));
      xml.writeCharacters(Visible.of(PlayReport.text(result)));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
