package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import vanity.bot.BotCheck;
import vanity.bot.BotReader;
import vanity.bot.UnreadableBotException;
import vanity.simulator.Mutant;
import vanity.simulator.Slowest;
import vanity.simulator.lex.playable.PlayableBot;

/** Whatever an export holds, it is refused in words, or checked and made playable. */
class FuzzedBotsTest {
  private static final int BOTS = Boolean.getBoolean("vanity.long") ? 100_000 : 1_000;
  private static final Path DEFINITION = Path.of("../../bot/definition");

  @TempDir Path folder;

  @Test
  void everyBotIsRefusedInWordsOrPlayable(TestReporter reporter) throws IOException {
    Map<String, String> sound = files();
    List<String> names = List.copyOf(sound.keySet());
    Slowest slowest = new Slowest();

    List<String> failed =
        LongStream.range(0, BOTS)
            .parallel()
            .boxed()
            .flatMap(seed -> failure(sound, names.get((int) (seed % names.size())), seed, slowest))
            .toList();

    reporter.publishEntry("the slowest of " + BOTS + " bots", slowest.toString());
    assertThat(failed).isEmpty();
  }

  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(DEFINITION)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(DEFINITION.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private Stream<String> failure(
      Map<String, String> sound, String broken, long seed, Slowest slowest) {
    Path zip = folder.resolve(seed + ".zip");
    try {
      Files.write(zip, zip(sound, broken, Mutant.of(sound.get(broken), seed)));
      slowest.of("bot " + seed, () -> checkAndMake(zip));
      return Stream.empty();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Stream.of("bot " + seed + ", " + broken + ": " + e + " at " + e.getStackTrace()[0]);
    } finally {
      zip.toFile().delete();
    }
  }

  private static void checkAndMake(Path zip) {
    try {
      var bot = BotReader.read(zip);
      BotCheck.check(bot);
      PlayableBot.of(bot);
    } catch (UnreadableBotException e) {
      assertThat(e.getMessage()).isNotBlank();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(Map<String, String> sound, String broken, String text)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, String> file : sound.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        String content = file.getKey().equals(broken) ? text : file.getValue();
        zip.write(content.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
