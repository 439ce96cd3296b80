package vanity.cli.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vanity.cli.usage.WrongUsage;

/**
 * One thing to check: a bot (an export folder or a zip) or a file that may be a flow.
 *
 * @param holdsNothing whether it is a folder without either
 */
record CheckPath(Path path, boolean isBot, boolean holdsNothing) {
  CheckPath(Path path, boolean isBot) {
    this(path, isBot, false);
  }

  /**
   * What the given paths stand for: a folder that is not a bot stands for all JSON files below it.
   */
  static List<CheckPath> all(List<Path> given) throws IOException {
    List<CheckPath> all = new ArrayList<>();
    for (Path path : given) {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new WrongUsage("there is no file or folder " + path);
      }
      all.addAll(Files.isDirectory(path) ? folder(path) : List.of(file(path)));
    }
    return all;
  }

  private static CheckPath file(Path path) {
    return new CheckPath(path, hasEnd(path, ".zip"));
  }

  private static List<CheckPath> folder(Path folder) throws IOException {
    // Exporters of other years write it in small letters.
    if (Files.exists(folder.resolve("Manifest.json"))
        || Files.exists(folder.resolve("manifest.json"))) {
      return List.of(new CheckPath(folder, true));
    }
    var found = new ArrayList<Path>();
    Files.walkFileTree(folder, new JsonFiles(found));
    if (found.isEmpty()) {
      return List.of(new CheckPath(folder, false, true));
    }
    return found.stream().sorted().map(path -> new CheckPath(path, false)).toList();
  }

  /** Finds JSON files, and whatever cannot be looked into, which is for the check to say. */
  private static final class JsonFiles extends SimpleFileVisitor<Path> {
    private final List<Path> found;

    JsonFiles(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean brokenLink = attributes.isSymbolicLink() && !Files.exists(file);
      if (hasEnd(file, ".json") && (brokenLink || Files.isRegularFile(file))) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException trouble) {
      found.add(file);
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean hasEnd(Path path, String end) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(end);
  }
}
