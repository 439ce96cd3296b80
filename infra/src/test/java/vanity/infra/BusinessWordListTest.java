package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusinessWordListTest {
  @TempDir Path folder;

  @Test
  void leavesOutCommentsAndBlankLines() {
    var file = StandIns.write(folder.resolve("words.txt"), "# ours\n\n flowers 20 \nroses\n");

    assertThat(BusinessWordList.read(file)).isEqualTo("flowers 20\nroses");
  }

  @Test
  void isRefusedWhenTheFunctionWouldNotUnderstandALine() {
    var words = StandIns.write(folder.resolve("words.txt"), "# ours\nflowers\nour roses now\n");
    var weights = StandIns.write(folder.resolve("weights.txt"), "flowers 200\n");

    assertThatThrownBy(() -> BusinessWordList.read(words))
        .hasMessage(
            "businessWords: %s: Line 3, 'our roses now': write one word of 1 to 10 letters and, optionally, a weight."
                .formatted(words));
    assertThatThrownBy(() -> BusinessWordList.read(weights))
        .hasMessage(
            "businessWords: %s: Line 1, weight '200': use a whole number from -50 to 50."
                .formatted(weights));
  }

  @Test
  void isRefusedWhenTheEnvironmentCannotTakeIt() {
    var file = StandIns.write(folder.resolve("words.txt"), "flowers\n".repeat(400));

    assertThatThrownBy(() -> BusinessWordList.read(file))
        .hasMessage(
            "businessWords: %s holds 3199 bytes: the function's environment takes 3000, keep the most important words"
                .formatted(file));
  }

  @Test
  void isRefusedWhenItIsNotThere() {
    assertThatThrownBy(() -> BusinessWordList.read(Path.of("nowhere.txt")))
        .hasMessage(
            "businessWords is 'nowhere.txt', which cannot be read: give the path of a word list");
  }
}
