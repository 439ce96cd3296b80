package vanity.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vanity.cli.Ran.run;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are damaged, written in another encoding, or no files at all. */
class BrokenInputTest {
  private static final String SOUND =
      """
      {"Version":"2019-10-30","StartAction":"end","Metadata":{"name":"Café"},"Actions":[
       {"Identifier":"end","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}]}\
      """;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "windows.json, not-json, 'not text in UTF-8: byte 0xE9 in line 1; save it as UTF-8'",
    "utf16le.json, not-json, 'not text in UTF-8: it is in UTF-16; save it as UTF-8'",
    "utf16be.json, not-json, 'not text in UTF-8: it is in UTF-16; save it as UTF-8'",
    "empty.json, not-json, 'the file is empty'",
    "nowhere.json, unreadable, it is a link to a file that is not there",
    "loop.json, unreadable, Too many levels of symbolic links",
    "empty.zip, unreadable, 'empty.zip: is neither an export folder nor a zip with files'",
    "text.zip, unreadable, 'text.zip: is neither an export folder nor a zip with files'",
    "cut-in-entry.zip, unreadable, 'cut-in-entry.zip: is a damaged zip '",
    "cut-in-directory.zip, unreadable, 'cut-in-directory.zip: is a damaged zip '",
    "cut-at-end.zip, unreadable, 'cut-at-end.zip: is a damaged zip '",
    "broken-directory.zip, unreadable, 'broken-directory.zip: is a damaged zip '",
    "changed.zip, unreadable, 'changed.zip: is a damaged zip '",
    "bot, unreadable, 'Bot.json: is not JSON: Invalid UTF-8'",
    "bot-with-link, unreadable, 'Bot.json is a link to a file that is not there'"
  })
  void isOneFindingOfCheckAndWhatStandsBesideItIsCheckedToo(
      String name, String rule, String message) throws IOException {
    Path broken = broken(name);
    Path sound = Files.writeString(folder.resolve("sound.json"), SOUND);

    var ran = run("", "check", "--json", broken.toString(), sound.toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isOne();
    assertThat(ran.out().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .contains("\"verdict\":\"reject\"", "\"rule\":\"" + rule + "\"", message)
                    .containsOnlyOnce("\"severity\""),
            line -> assertThat(line).contains("sound.json", "\"verdict\":\"accept\""));
  }

  @Test
  void doesNotHideTheOtherFilesOfItsFolder() throws IOException {
    Path loop = broken("loop.json");
    Path nowhere = broken("nowhere.json");
    Path sound = Files.writeString(folder.resolve("sound.json"), SOUND);

    var ran = run("", "check", folder.toString());

    assertThat(ran.status()).isOne();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().filter(line -> !line.startsWith(" ")))
        .containsExactly(
            loop + ": reject (unknown)",
            nowhere + ": reject (unknown)",
            sound + ": accept (flow, CONTACT_FLOW)",
            "1 accepted, 2 rejected: 2 errors, 0 warnings");
  }

  @Test
  void isOneFindingWhereTheFileMayNotBeRead() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Path secret = Files.writeString(folder.resolve("secret.json"), SOUND);
    assertThat(locked.toFile().setReadable(false) && secret.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(secret)).as("root reads everything").isFalse();

    var ran = run("", "check", folder.toString());

    assertThat(ran.status()).isOne();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains(
            locked + ": reject (unknown)\n  " + locked + ": error: file: permission denied",
            secret + ": reject (unknown)\n  " + secret + ": error: file: permission denied");
  }

  @ParameterizedTest
  @CsvSource({
    "windows.json, 1, 'windows.json: not text in UTF-8: byte 0xE9 in line 1; save it as UTF-8'",
    "utf16le.json, 1, 'utf16le.json: not text in UTF-8: it is in UTF-16; save it as UTF-8'",
    "cut-in-entry.zip, 1, 'cut-in-entry.zip: not text in UTF-8: byte 0x'",
    "empty.json, 1, 'empty.json: not JSON: the file is empty'",
    "nowhere.json, 2, 'nowhere.json: it is a link to a file that is not there'",
    "loop.json, 2, 'loop.json: Too many levels of symbolic links'",
    "., 2, ': it is a folder; name a file in it'"
  })
  void isOneLineOfRunFlow(String name, int status, String message) throws IOException {
    refused(status, message, "run-flow", broken(name).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "windows.json, 'windows.json: not text in UTF-8: byte 0xE9 in line 1; save it as UTF-8'",
    "utf16be.json, 'utf16be.json: not text in UTF-8: it is in UTF-16; save it as UTF-8'",
    "empty.json, 'empty.json: not JSON: '",
    "nowhere.json, 'nowhere.json: it is a link to a file that is not there'",
    "., ': it is a folder; name a file in it'"
  })
  void isOneLineAsAStubFile(String name, String message) throws IOException {
    refused(2, message, "run-flow", sound().toString(), "--stub", broken(name).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "windows.json, 'windows.json: not text in UTF-8: byte 0xE9 in line 1; save it as UTF-8'",
    "utf16be.json, 'utf16be.json: not text in UTF-8: it is in UTF-16; save it as UTF-8'",
    "nowhere.json, 'nowhere.json: it is a link to a file that is not there'",
    "., ': it is a folder; name a file in it'"
  })
  void isOneLineAsAScript(String name, String message) throws IOException {
    refused(2, message, "run-flow", sound().toString(), "--script", broken(name).toString());
  }

  @Test
  void isOneLineAsACallToPlay() throws IOException {
    Path call = folder.resolve("windows.call");
    Files.write(call, "from withheld\nexpect Café\n".getBytes(WINDOWS));

    refused(
        2,
        "windows.call: not text in UTF-8: byte 0xE9 in line 2; save it as UTF-8",
        "play",
        call.toString());
  }

  @Test
  void isOneLineAsABotOfAStubFile() throws IOException {
    broken("cut-in-entry.zip");
    Path stub = folder.resolve("stub.json");
    Files.writeString(stub, "{\"lex\":{\"*\":\"cut-in-entry.zip\"}}");

    refused(1, "is a damaged zip", "run-flow", sound().toString(), "--stub", stub.toString());
  }

  @Test
  void isOneLineWhereItNeverEnds() {
    assumeThat(Path.of("/dev/zero")).exists();

    refused(2, "it holds more than 16 MB", "call", "--script", "/dev/zero");
    refused(2, "it holds more than 16 MB", "numbers", "--words", "/dev/zero", "+12065550142");
    refused(2, "it is a folder", "numbers", "--words", folder.toString(), "+12065550142");
  }

  @Test
  void neverReachesTheTerminalWithControlCharacters() throws IOException {
    Path script = folder.resolve("loud.call");
    Files.writeString(script, "from +18003569377\nsay \u001b]0;owned\u0007 \u202emore\npress 9\n");

    var ran = run("", "call", "--script", script.toString());
    var wrong = run("", "numbers", "\u001b[31m12");

    assertThat(ran.out()).contains("\\x1b]0;owned\\x07").doesNotContain("\u001b", "\u202e");
    assertThat(wrong.out() + wrong.err()).doesNotContain("\u001b");
  }

  @Test
  void neverReachesTheTerminalAsItIsInTables() throws IOException {
    String loud = "\u001b]0;owned\u0007 \u009b31m\u007f\u2028\u202e\u200f";
    Path script = Files.writeString(folder.resolve("a.call"), "from withheld\nexpect " + loud);
    Path flow = Files.writeString(folder.resolve("a.json"), SOUND.replace("2019-10-30", "\u009b"));

    assertThat(
            List.of(
                run("", "numbers", "--json", loud),
                run("", "numbers", "--csv", loud),
                run("", "numbers", loud),
                run("", "play", "--json", script.toString()),
                run("", "call", "--json", "--script", script.toString()),
                run("", "check", "--json", flow.toString()),
                run("{\"say\":\"\u009b\u202e\"}\n", "understand", "--json", "-")))
        .allSatisfy(ran ->
            assertThat(ran.out() + ran.err())
                .isNotEmpty()
                .doesNotContainPattern(
                    "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\u2028\u2029\u202a-\u202e\u200f]"));
    assertThat(run("", "numbers", "--json", loud).out()).contains("\\u009b31m\\u007f\\u2028");
  }

  @Test
  void isNotRepeatedWithoutEnd() {
    String endless = "[".repeat(100_000);

    assertThat(run("", "call", "--from", endless).err()).hasSizeLessThan(1_100);
    assertThat(run(endless + "\n", "understand", "--json", "-").err()).hasSizeLessThan(1_100);
  }

  @Test
  void isOneLineWhereTheDiskIsFull() throws IOException {
    assumeThat(Path.of("/dev/full")).exists();
    Path script = Files.writeString(folder.resolve("a.call"), "from withheld\nexpect no such\n");

    assertThat(
            List.of(
                run("", "call", "--script", script.toString(), "--flow-log", "/dev/full"),
                run("", "play", "--junit", "/dev/full", script.toString()),
                run("", "call", "--record", "/dev/full")))
        .allSatisfy(ran -> {
          assertThat(ran.status()).isEqualTo(2);
          assertThat(ran.err()).endsWith("vanity: cannot use /dev/full: No space left on device\n");
        });
  }

  @Test
  void isNotWhatWindowsEditorsMarkAsUtf8() throws IOException {
    Path flow = Files.writeString(folder.resolve("marked.json"), "\uFEFF" + SOUND);
    Path stub = Files.writeString(folder.resolve("stub.json"), "\uFEFF{}");
    Path script = Files.writeString(folder.resolve("marked.call"), "\uFEFFfrom withheld\n");

    var ran = run("", "run-flow", "" + flow, "--stub", "" + stub, "--script", "" + script);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
  }

  private static void refused(int status, String message, String... arguments) {
    var ran = run("", arguments);

    assertThat(ran.err()).startsWith("vanity: ").contains(message).hasLineCount(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.status()).isEqualTo(status);
  }

  private Path sound() throws IOException {
    return Files.writeString(folder.resolve("sound.json"), SOUND);
  }

  private Path broken(String name) throws IOException {
    Path path = folder.resolve(name);
    switch (name) {
      case "nowhere.json" -> Files.createSymbolicLink(path, folder.resolve("gone"));
      case "loop.json" -> Files.createSymbolicLink(path, path);
      case "bot" -> bot(path, SOUND.getBytes(WINDOWS));
      case "bot-with-link" -> {
        bot(path, SOUND.getBytes(UTF_8));
        Files.delete(path.resolve("A/Bot.json"));
        Files.createSymbolicLink(path.resolve("A/Bot.json"), folder.resolve("gone"));
      }
      case "." -> {}
      default -> Files.write(path, bytes(name));
    }
    return path;
  }

  private static void bot(Path folder, byte[] json) throws IOException {
    Files.createDirectories(folder.resolve("A"));
    Files.writeString(folder.resolve("Manifest.json"), "{}");
    Files.write(folder.resolve("A/Bot.json"), json);
  }

  private byte[] bytes(String name) throws IOException {
    return switch (name) {
      case "windows.json" -> SOUND.getBytes(WINDOWS);
      case "utf16le.json" -> ("\uFEFF" + SOUND).getBytes(UTF_16LE);
      case "utf16be.json" -> ("\uFEFF" + SOUND).getBytes(UTF_16BE);
      case "text.zip" -> SOUND.getBytes(UTF_8);
      case "cut-in-entry.zip" -> Arrays.copyOf(zip(), 600);
      case "cut-in-directory.zip" -> Arrays.copyOf(zip(), directory() + 60);
      case "cut-at-end.zip" -> Arrays.copyOf(zip(), zip().length - 3);
      case "broken-directory.zip" -> changed(directory() + 1);
      case "changed.zip" -> changed(300);
      default -> new byte[0];
    };
  }

  private byte[] changed(int at) throws IOException {
    byte[] zip = zip();
    zip[at] ^= 0x55;
    return zip;
  }

  /** Where the list of a zip's entries begins. */
  private int directory() throws IOException {
    return new String(zip(), java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
  }

  private byte[] zip() throws IOException {
    Path zip = folder.resolve("whole");
    Path definition = Path.of("../../bot/definition");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip));
        Stream<Path> files = Files.walk(definition)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new ZipEntry(definition.relativize(file).toString()));
        out.write(Files.readAllBytes(file));
      }
    }
    return Files.readAllBytes(zip);
  }
}
