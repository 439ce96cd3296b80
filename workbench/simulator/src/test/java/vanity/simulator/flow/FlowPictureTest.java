package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;

class FlowPictureTest {
  private static final Path DOCUMENTED = Path.of("../..", "docs", "vanity-line-flow.svg");
  private static final Flow FLOW = VanityLineFlowTest.flow("none", "none");

  private static final List<PicturedBlock> BLOCKS =
      FLOW.actions().stream().map(action -> PicturedBlock.of(action, FLOW)).toList();

  @Test
  void everyBlockOfOurFlowHasAPosition() {
    assertThat(FLOW.metadata().at("ActionMetadata").names())
        .containsExactlyInAnyOrderElementsOf(
            FLOW.actions().stream().map(FlowAction::identifier).toList());
  }

  @Test
  void noTwoBlocksOfOurFlowOverlap() {
    for (PicturedBlock one : BLOCKS) {
      assertThat(BLOCKS).filteredOn(other -> overlaps(one, other)).containsExactly(one);
    }
  }

  private static boolean overlaps(PicturedBlock one, PicturedBlock other) {
    return one.x() < other.right()
        && other.x() < one.right()
        && one.y() < other.bottom()
        && other.y() < one.bottom();
  }

  @Test
  void linksThatNoCallWalkedAreDashed() {
    LinkCoverage coverage = new LinkCoverage(FLOW);

    assertThat(coverage.picture())
        .contains("class=\"link missing\"", "class=\"link error missing\"")
        .doesNotContain("class=\"link\"", "class=\"link error\"");
    assertThat(FlowPicture.of(FLOW)).doesNotContain("missing\"");
  }

  /** With {@code -Dvanity.generate=true} it is drawn anew. */
  @Test
  void theDocumentedPictureShowsTheFlowAsItIs() throws IOException {
    String picture = FlowPicture.of(FLOW);
    if (Boolean.getBoolean("vanity.generate")) {
      Files.writeString(DOCUMENTED, picture);
    }

    assertThat(DOCUMENTED).content().isEqualTo(picture);
  }
}
