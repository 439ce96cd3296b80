package vanity.engine;

import java.nio.charset.StandardCharsets;

/**
 * A short text of plain characters while it is put together. A StringBuilder asks at each character
 * whether it still fits, which in a batch takes longer than finding the words.
 */
public final class AsciiText {
  private final byte[] bytes;
  private int length;

  /**
   * @param most characters it can take
   */
  public AsciiText(int most) {
    bytes = new byte[most];
  }

  public AsciiText add(char character) {
    bytes[length++] = (byte) character;
    return this;
  }

  public AsciiText add(String text) {
    for (int i = 0; i < text.length(); i++) {
      bytes[length + i] = (byte) text.charAt(i);
    }
    length += text.length();
    return this;
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
