package vanity.simulator.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the text files of people: UTF-8, with or without the byte order mark of Windows. */
public final class TextFile {
  private static final char MARK = '\uFEFF';

  /** Far more than anybody writes, and far less than a device that never ends. */
  private static final int MOST = 16 * 1024 * 1024;

  private TextFile() {}

  /**
   * The whole text.
   *
   * @throws FileSystemException with a reason in plain words, also where a folder is named
   */
  public static String read(Path file) throws IOException {
    return text(file.toString(), bytes(file));
  }

  /** The text that bytes encode; {@code name} is used in messages. */
  public static String text(String name, byte[] bytes) throws NotUtf8Exception {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // No byte stands for more than one char.
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (utf8.decode(in, out, true).isError()) {
      throw new NotUtf8Exception(name, where(bytes, in.position()));
    }
    String text = out.flip().toString();
    return text.indexOf(MARK) == 0 ? text.substring(1) : text;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new FileSystemException(file.toString(), null, "it holds more than 16 MB of text");
      }
      return bytes;
    } catch (FileSystemException named) {
      throw named;
    } catch (IOException nameless) {
      String reason =
          Files.isDirectory(file)
              ? "it is a folder; name a file in it"
              : String.valueOf(nameless.getMessage());
      throw new FileSystemException(file.toString(), null, reason);
    }
  }

  private static String where(byte[] bytes, int at) {
    if (isUtf16(bytes)) {
      return "it is in UTF-16";
    }
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return "byte 0x%02X in line %d".formatted(bytes[at], line);
  }

  private static boolean isUtf16(byte[] bytes) {
    return starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE);
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }
}
