package vanity.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
  @TempDir private Path folder;
  private Path call = Path.of("");

  @BeforeEach
  void keep() throws IOException {
    call = folder.resolve("says-hello.call");
    Golden.write(call, "line    Hello.\nend     goodbye\n");
  }

  @Test
  void standsBesideItsCall() {
    assertThat(folder.resolve("says-hello.transcript"))
        .hasContent("line    Hello.\nend     goodbye");
  }

  @Test
  void theSameTranscriptDiffersInNothing() throws IOException {
    assertThat(Golden.difference(call, "line    Hello.\nend     goodbye\n")).isEmpty();
  }

  @Test
  void aDifferenceNamesItsLineAndBothTexts() throws IOException {
    assertThat(Golden.difference(call, "line    Hello.\nend     error\n"))
        .contains(new Golden.Difference(2, "end     goodbye", "end     error"));
  }

  @Test
  void linesThatAreMissingOrMoreAreDifferencesToo() throws IOException {
    assertThat(Golden.difference(call, "line    Hello.\n"))
        .contains(new Golden.Difference(2, "end     goodbye", ""));
    assertThat(Golden.difference(call, "line    Hello.\nend     goodbye\nmore\n"))
        .contains(new Golden.Difference(3, "", "more"));
  }
}
