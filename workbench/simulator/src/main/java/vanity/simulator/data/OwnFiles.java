package vanity.simulator.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a data folder holds. Where somebody else made it, a link may take the place of a file, and
 * what is read, written and closed to others would be what it leads to.
 */
final class OwnFiles {
  /** What functions tell of their work. */
  static final String JOURNAL = "journal.jsonl";

  /** Beside the secrets; {@code .new} is what it writes before it is whole. */
  private static final List<String> OTHERS =
      List.of(Served.MARKER, Served.MARKER + ".new", "table", JOURNAL);

  private OwnFiles() {}

  /**
   * Looks at each before any is touched.
   *
   * @throws DataProblem naming one that is a link, a pipe or a device
   */
  static void check(Path folder) throws IOException {
    var own =
        Stream.concat(
            Arrays.stream(LocalSecret.values()).map(secret -> secret.path(folder)),
            OTHERS.stream().map(folder::resolve));
    refuse(folder, own);
    Path table = folder.resolve("table");
    if (Files.isDirectory(table)) {
      try (Stream<Path> files = Files.list(table)) {
        refuse(folder, files);
      }
    }
  }

  private static void refuse(Path folder, Stream<Path> files) {
    Optional<Path> strange = files.filter(OwnFiles::isStrange).findFirst();
    if (strange.isPresent()) {
      throw DataProblem.of(
          folder, folder.relativize(strange.get()) + " is a link, a pipe or a device; remove it");
    }
  }

  private static boolean isStrange(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
  }
}
