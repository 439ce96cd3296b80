package vanity.bot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The files of an export by their path with forward slashes, from a folder or a zip. */
final class ExportFiles {
  // An export of the largest bot the quotas allow is far below this; a zip bomb is above it.
  private static final int MAX_FILES = 20_000;
  private static final long MAX_BYTES = 64L << 20;

  private final Map<String, byte[]> files = new TreeMap<>();
  private long bytes;

  private ExportFiles() {}

  static ExportFiles read(Path path) throws IOException {
    ExportFiles export = new ExportFiles();
    if (Files.isDirectory(path)) {
      export.addFolder(path);
    } else if (Files.isRegularFile(path)) {
      export.addZip(path.toString(), Files.readAllBytes(path));
    } else {
      throw new UnreadableBotException(path.toString(), "there is no such folder or zip");
    }
    return export;
  }

  static ExportFiles ofZip(String name, byte[] zip) throws IOException {
    ExportFiles export = new ExportFiles();
    export.addZip(name, zip);
    return export;
  }

  byte @Nullable [] get(String path) {
    return files.get(path);
  }

  /** Paths that fit a regular expression, sorted. */
  List<String> matching(String regex) {
    return files.keySet().stream().filter(p -> p.matches(regex)).toList();
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        try (InputStream in = Files.newInputStream(file)) {
          add(folder.toString(), name, in);
        }
      }
    }
  }

  private void addZip(String name, byte[] zip) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          add(name, entry.getName(), in);
        }
      }
    } catch (java.util.zip.ZipException e) {
      throw new UnreadableBotException(name, "is a damaged zip: " + e.getMessage());
    }
    if (files.isEmpty()) {
      throw new UnreadableBotException(name, "is neither an export folder nor a zip with files");
    }
  }

  private void add(String source, String name, InputStream in) throws IOException {
    byte[] content = in.readNBytes((int) (MAX_BYTES - bytes) + 1);
    bytes += content.length;
    if (bytes > MAX_BYTES || files.size() >= MAX_FILES) {
      throw new UnreadableBotException(
          source, "is larger than any Lex export (64 MB, 20000 files)");
    }
    if (name.endsWith(".json")) {
      files.put(name, content);
    }
  }
}
