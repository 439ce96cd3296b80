package vanity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  @Test
  void runsEachCommandToItsGoodEnd() {
    Ran rehearsal = Ran.of(Path.of("../.."), "", Rehearsal::run);

    assertThat(rehearsal.status()).as(rehearsal.err()).isZero();
    assertThat(rehearsal.out()).contains("1-800-FLOWERS", "vanity-line.json");
  }
}
