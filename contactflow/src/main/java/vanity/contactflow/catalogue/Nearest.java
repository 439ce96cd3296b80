package vanity.contactflow.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that somebody most likely meant to write. */
public final class Nearest {
  // A longer name is hardly a typing error, and comparing it would take long.
  private static final int LONGEST = 60;

  private Nearest() {}

  /** Empty where none is near: a third of the letters may differ, three at most. */
  public static Optional<String> of(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    int most = Math.min(3, name.length() / 3);
    String plain = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(it -> Math.abs(it.length() - name.length()) <= most)
        .filter(it -> distance(plain, it.toLowerCase(Locale.ROOT)) <= most)
        .min(
            Comparator.<String>comparingInt(it -> distance(plain, it.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[before.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int swap = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[other.length()];
  }
}
