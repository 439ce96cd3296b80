package vanity.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Small jars and a small page where their content does not matter; the bot and the flows are the
 * real ones.
 */
final class StandIns {
  static final Path ROOT = root();
  private static final Path FOLDER = Path.of("target", "stand-ins").toAbsolutePath();

  private StandIns() {}

  static Artifacts artifacts() {
    return new Artifacts(
        jar("fulfillment"),
        jar("flow-publisher"),
        ROOT.resolve("bot/definition"),
        ROOT.resolve("contactflow/flow/vanity-line.json"),
        ROOT.resolve("contactflow/flow/vanity-line-queue.json"),
        page());
  }

  static Path businessWords() {
    return write(FOLDER.resolve("words.txt"), "# ours\nflowers 20\nroses\n");
  }

  static Path page() {
    return write(FOLDER.resolve("page/index.html"), "<!doctype html><title>Stand-in</title>\n")
        .getParent();
  }

  private static Path jar(String name) {
    var file = FOLDER.resolve(name + ".jar");
    try {
      Files.createDirectories(FOLDER);
      try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
        zip.putNextEntry(new ZipEntry("stand-in.txt").setLastModifiedTime(FileTime.fromMillis(0)));
        zip.write(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The project's folder, from whatever module's folder a test runs in. */
  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("cdk.json"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
