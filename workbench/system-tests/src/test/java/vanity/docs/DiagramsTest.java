package vanity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures in the documents show what their sources say; with {@code -Dvanity.generate=true}
 * they are redrawn.
 */
class DiagramsTest {
  private static final Path FOLDER = Repository.root().resolve("docs/diagrams");

  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".puml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everyPictureIsDrawnFromItsSource(Path source) throws IOException {
    Path picture = Path.of(source.toString().replace(".puml", ".svg"));
    String drawn = draw(Files.readString(source));
    if (Boolean.getBoolean("vanity.generate")) {
      Files.writeString(picture, drawn);
    }

    assertThat(picture)
        .content()
        .as("stale: docs/CONTRIBUTING.md says how to redraw it")
        .isEqualTo(drawn);
  }

  private static String draw(String source) throws IOException {
    var svg = new ByteArrayOutputStream();
    new SourceStringReader(source).outputImage(svg, new FileFormatOption(FileFormat.SVG));
    return svg.toString(StandardCharsets.UTF_8) + "\n";
  }
}
