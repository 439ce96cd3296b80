package vanity.bot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vanity.json.Problem;

/** Our own export with some files changed, as the zip that a console import takes. */
final class EditedBot {
  static final Path DEFINITION = Path.of("definition");

  private static final String EN_US = "VanityLine/BotLocales/en_US/";

  private final Map<String, String> files = new TreeMap<>();

  EditedBot() {
    try (Stream<Path> walk = Files.walk(DEFINITION)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(
            DEFINITION.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new IllegalStateException("the bot's definition cannot be read", e);
    }
  }

  /** Replaces text in a file, named from the locale's folder on if it is not at the root. */
  EditedBot with(String file, String from, String to) {
    String path = path(file);
    String before = files.get(path);
    if (before == null || !before.contains(from)) {
      throw new IllegalArgumentException(path + " does not hold " + from);
    }
    files.put(path, before.replace(from, to));
    return this;
  }

  EditedBot without(String file) {
    files.remove(path(file));
    return this;
  }

  EditedBot renamed(String file, String to) {
    files.put(to, files.remove(path(file)));
    return this;
  }

  BotDefinition read() throws IOException {
    Path file = Files.createTempFile("edited", ".zip");
    try {
      return BotReader.read(Files.write(file, zip()));
    } finally {
      Files.delete(file);
    }
  }

  List<Problem> problems() throws IOException {
    return BotCheck.check(read());
  }

  byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private String path(String file) {
    return files.containsKey(file) ? file : EN_US + file;
  }
}
