package vanity.bot;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of an export by their path with forward slashes, from a folder or a zip. */
final class ExportFiles {
  // An export of the largest bot the quotas allow is far below this; a zip bomb is above it.
  private static final int MAX_FILES = 20_000;
  private static final long MAX_BYTES = 64L << 20;

  private static final String NO_EXPORT = "is neither an export folder nor a zip with files";

  private final Map<String, byte[]> files = new TreeMap<>();
  private long bytes;

  private ExportFiles() {}

  static ExportFiles read(Path path) throws IOException {
    ExportFiles export = new ExportFiles();
    if (Files.isDirectory(path)) {
      export.addFolder(path);
    } else if (Files.isRegularFile(path)) {
      export.addZip(path);
    } else {
      throw new UnreadableBotException(path.toString(), "there is no such folder or zip");
    }
    return export;
  }

  byte @Nullable [] get(String path) {
    return files.get(path);
  }

  /** Paths that fit a regular expression, sorted. */
  List<String> matching(String regex) {
    return files.keySet().stream().filter(p -> p.matches(regex)).toList();
  }

  /** The same files under the paths they have in an export whose bot is described there. */
  ExportFiles around(String bot) {
    String folder = bot.substring(0, bot.length() - "Bot.json".length());
    String above =
        folder.isEmpty()
            ? ""
            : folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    String missing = folder.isEmpty() ? "bot/" : "";
    ExportFiles export = new ExportFiles();
    files.forEach((path, content) -> {
      if (path.startsWith(above)) {
        export.files.put(missing + path.substring(above.length()), content);
      }
    });
    return export;
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
          throw new UnreadableBotException(
              folder.toString(), name + " is a link to a file that is not there");
        }
        if (Files.isRegularFile(file)) {
          try (InputStream in = Files.newInputStream(file)) {
            add(folder.toString(), name, in);
          }
        }
      }
    }
  }

  private void addZip(Path file) throws IOException {
    // Not as a stream: only the list of entries at the end of a zip tells whether it is whole.
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory()) {
          addEntry(file.toString(), zip, entry);
        }
      }
    } catch (ZipException | EOFException e) {
      throw damaged(file, String.valueOf(e.getMessage()));
    }
    if (files.isEmpty()) {
      throw new UnreadableBotException(file.toString(), NO_EXPORT);
    }
  }

  private void addEntry(String source, ZipFile zip, ZipEntry entry) throws IOException {
    try (var in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
      add(source, entry.getName(), in);
      if (in.getChecksum().getValue() != entry.getCrc()) {
        throw new ZipException("the checksum of " + entry.getName() + " does not fit");
      }
    }
  }

  private static UnreadableBotException damaged(Path file, String how) throws IOException {
    byte[] start = new byte[2];
    try (InputStream in = Files.newInputStream(file)) {
      boolean isZip = in.readNBytes(start, 0, 2) == 2 && start[0] == 'P' && start[1] == 'K';
      return new UnreadableBotException(
          file.toString(),
          isZip ? "is a damaged zip (" + how + "); export or copy it again" : NO_EXPORT);
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
