package vanity.simulator.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A data folder that somebody else made, with links where its files should be. */
class OwnFilesTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "table.key",
        "erasure.key",
        "served.json",
        "served.json.new",
        "journal.jsonl",
        "table",
        "table/CURRENT"
      })
  void areNoLinks(String name) throws IOException {
    Path folder = temp.resolve("data");
    Path elsewhere = Files.writeString(temp.resolve("elsewhere"), "mine");
    Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rw-r--r--"));
    Files.createDirectories(folder.resolve(name).getParent());
    Files.createSymbolicLink(folder.resolve(name), elsewhere);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));

    assertThatThrownBy(() -> LocalTable.open(folder, temp))
        .isInstanceOf(DataProblem.class)
        .hasMessageEndingWith(": " + name + " is a link, a pipe or a device; remove it");

    assertThat(elsewhere).hasContent("mine");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere)))
        .isEqualTo("rw-r--r--");
  }

  @Test
  void mayBeReachedByALinkToTheFolder() throws IOException {
    Path link =
        Files.createSymbolicLink(temp.resolve("link"), Files.createDirectory(temp.resolve("data")));

    assertThat(PrivateFolder.at(link)).isEqualTo(temp.resolve("data").toRealPath());
  }
}
