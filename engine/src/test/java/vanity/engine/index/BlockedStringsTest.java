package vanity.engine.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockedStringsTest {
  private static final List<String> DIGITS =
      List.of("063", "064", "0640", "9999", "06401", "064011234", "06402333", "9999999999");
  private static final BlockedStrings STRINGS =
      BlockedStrings.of(
          DIGITS.stream().mapToLong(digits -> BlockedEntry.pack(digits, 1)).toArray(),
          DIGITS.stream().mapToInt(BlockedStrings::key).toArray());

  @Test
  void stringsAreFoundByTheirFirstDigits() {
    assertThat(lengths("063")).containsExactly(3);
    assertThat(lengths("0640")).containsExactly(4);
    assertThat(lengths("9999")).containsExactly(4);
    assertThat(lengths("06401")).containsExactly(5, 9);
    assertThat(lengths("06402")).containsExactly(8);
    assertThat(lengths("99999")).containsExactly(10);
  }

  @Test
  void digitsThatBeginNoneAreKnownToBeginNone() {
    for (int key = 0; key < BlockedStrings.FIVE + 100_000; key++) {
      int wanted = key;
      boolean has = DIGITS.stream().anyMatch(digits -> BlockedStrings.key(digits) == wanted);

      assertThat(STRINGS.has(key)).isEqualTo(has ? 1 : 0);
    }
  }

  private static int[] lengths(String digits) {
    int known = STRINGS.known(BlockedStrings.key(digits));
    int from = STRINGS.starts()[known];
    int to = STRINGS.starts()[known + 1];
    return Arrays.stream(STRINGS.entries(), from, to)
        .mapToInt(entry -> BlockedEntry.length(entry))
        .toArray();
  }
}
