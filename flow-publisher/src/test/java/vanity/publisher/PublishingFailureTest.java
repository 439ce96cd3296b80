package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishingFailureTest {

  @Test
  void tellsTheCauseTheFindingsAndWhatToDo() {
    PublishingFailure failure =
        new PublishingFailure("the flow is refused", List.of("no error", "no end"), "Correct it");

    assertThat(failure).hasMessage("the flow is refused: no error; no end. Correct it.");
  }

  @Test
  void keepsWholeFindingsAndTheAdviceWhenNotAllFit() {
    List<String> findings =
        Collections.nCopies(50, "Invalid Action property value. Path: " + "x".repeat(120));

    String message = new PublishingFailure("refused", findings, "Correct it").getMessage();

    assertThat(message).hasSizeBetween(2500, 2800).endsWith(" more). Correct it.");
    int told = message.split("Invalid", -1).length - 1;
    assertThat(message).contains("(and " + (50 - told) + " more)");
  }

  @Test
  void cutsACauseThatIsTooLongByItself() {
    String message = new PublishingFailure("x".repeat(9000), "Correct it").getMessage();

    assertThat(message).hasSize(2800).endsWith("...".concat(". Correct it."));
  }
}
