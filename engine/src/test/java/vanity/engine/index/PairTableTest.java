package vanity.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PairTableTest {
  @Test
  void knowsEveryPairThatWasAddedAndItsLevel() {
    long[] cells = new long[1024];
    for (int pair = 0; pair < 3000; pair++) {
      PairTable.add(cells, pair, 7 * pair, pair % 4);
    }

    for (int pair = 0; pair < 3000; pair++) {
      assertThat(PairTable.level(cells, pair, 7 * pair)).isEqualTo(pair % 4);
    }
  }

  @Test
  void aPairIsNotItsReverse() {
    long[] cells = new long[4];

    PairTable.add(cells, 3, 5, PairTable.COMPOUND);

    assertThat(PairTable.level(cells, 3, 5)).isEqualTo(PairTable.COMPOUND);
    assertThat(PairTable.level(cells, 5, 3)).isEqualTo(PairTable.NONE);
  }

  @Test
  void theFirstLevelOfAPairStays() {
    long[] cells = new long[4];

    PairTable.add(cells, 3, 5, PairTable.FORBIDDEN);
    PairTable.add(cells, 3, 5, PairTable.COMMON);

    assertThat(PairTable.level(cells, 3, 5)).isEqualTo(PairTable.FORBIDDEN);
  }

  @Test
  void aPairAddedAgainTakesNoMoreRoom() {
    long[] cells = new long[1];

    for (int i = 0; i < 10; i++) {
      PairTable.add(cells, 3, 5, PairTable.KNOWN);
    }

    assertThat(PairTable.level(cells, 3, 5)).isEqualTo(PairTable.KNOWN);
  }

  @Test
  void aForbiddenPairIsNeverTakenForAnEmptyCell() {
    // About one pair in sixteen thousand has a tag of nothing but zeros.
    for (int pair = 0; pair < 200_000; pair++) {
      long[] cells = new long[1];
      PairTable.add(cells, pair, pair + 1, PairTable.FORBIDDEN);

      assertThat(PairTable.level(cells, pair, pair + 1)).isEqualTo(PairTable.FORBIDDEN);
    }
  }

  @Test
  void aMadeUpPairIsSeldomTakenForAKnownOne() {
    long[] cells = new long[1 << 15];
    var random = new Random(5);
    for (int pair = 0; pair < 60_000; pair++) {
      PairTable.add(cells, random.nextInt(50_000), random.nextInt(50_000), PairTable.KNOWN);
    }

    int mistaken = 0;
    for (int pair = 0; pair < 100_000; pair++) {
      int left = 50_000 + random.nextInt(50_000);
      mistaken += PairTable.level(cells, left, random.nextInt(50_000)) == PairTable.NONE ? 0 : 1;
    }

    assertThat(mistaken).isLessThan(25);
  }

  @Test
  void aTableThatIsTooFullRefusesPairsInsteadOfSearchingForever() {
    long[] cells = new long[2];

    assertThatThrownBy(
            () -> {
              for (int pair = 0; pair < 8; pair++) {
                PairTable.add(cells, pair, pair, PairTable.KNOWN);
              }
            })
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the pair table of 8 cells is too full: more cells or fewer pairs");
    assertThat(PairTable.level(cells, 99, 99)).isEqualTo(PairTable.NONE);
  }
}
