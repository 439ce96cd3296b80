package vanity.lexicon;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where the words come from: packages pinned in the lock file, and our own lists beside them.
 *
 * @param packages the folder of installed packages
 * @param lists the folder of our own lists
 */
record Sources(Path packages, Path lists) {

  /** A JSON array of strings. */
  List<String> json(String file) throws IOException {
    return List.of(JSON.std.arrayOfFrom(String.class, Files.readString(packages.resolve(file))));
  }

  /** The lines of a package's file. */
  List<String> lines(String file) throws IOException {
    return Files.readAllLines(packages.resolve(file));
  }

  /** One of our own lists as its words, however many are on a line. */
  List<String> words(String name) throws IOException {
    return own(name).stream().flatMap(line -> Stream.of(line.split(" +"))).toList();
  }

  /** One of our own lists: an entry a line, {@code #} begins a comment. */
  List<String> own(String name) throws IOException {
    return Files.readAllLines(lists.resolve(name + ".txt")).stream()
        .map(line -> line.replaceFirst("#.*", "").strip().toLowerCase(Locale.ROOT))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
