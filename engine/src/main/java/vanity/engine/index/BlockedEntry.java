package vanity.engine.index;

/**
 * A string that must not appear across words, packed into a {@code long}; its characters may be
 * digits that read as letters (5 for S).
 *
 * <pre>
 * bits  0-27  dialled digits four to ten, four bits each
 * bits 28-57  characters one to ten, three bits each: place on the key plus one, or 0 for a digit
 * bits 58-61  length, 3 to 10
 * </pre>
 */
public final class BlockedEntry {
  public static final int SHORTEST = 3;
  private static final int PATTERN = 28;
  private static final int LENGTH = 58;

  private BlockedEntry() {}

  /**
   * @param pattern three bits a character, the first highest
   */
  public static long pack(String digits, int pattern) {
    long entry = (long) pattern << PATTERN | (long) digits.length() << LENGTH;
    for (int i = 3; i < digits.length(); i++) {
      entry |= (long) (digits.charAt(i) - '0') << (4 * (i - 3));
    }
    return entry;
  }

  public static int length(long entry) {
    return (int) (entry >>> LENGTH) & 15;
  }

  /** Three bits a character, the first highest, as in {@link WordEntry#pattern}. */
  public static int pattern(long entry) {
    return (int) (entry >>> PATTERN) & 0x3FFFFFFF;
  }

  /** Dialled digits four to ten, four bits each, the fourth lowest. */
  public static int rest(long entry) {
    return (int) entry & 0xFFFFFFF;
  }
}
