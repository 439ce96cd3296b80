package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;

class FlowPictureTest {
  private static final Flow FLOW = VanityLineFlowTest.flow("none", "none");

  /** A flow of ours, under the name of its picture in docs. */
  private enum Ours {
    VANITY_LINE_FLOW(FLOW),
    VANITY_LINE_QUEUE_FLOW(QueueFlowTest.flow());

    private final Flow flow;

    Ours(Flow flow) {
      this.flow = flow;
    }

    Path documented() {
      return Path.of("../..", "docs", name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyBlockOfOurFlowHasAPosition(Ours ours) {
    assertThat(ours.flow.metadata().at("ActionMetadata").names())
        .containsExactlyInAnyOrderElementsOf(
            ours.flow.actions().stream().map(FlowAction::identifier).toList());
  }

  @ParameterizedTest
  @EnumSource
  void noTwoBlocksOfOurFlowOverlap(Ours ours) {
    List<PicturedBlock> blocks =
        ours.flow.actions().stream().map(action -> PicturedBlock.of(action, ours.flow)).toList();

    for (PicturedBlock one : blocks) {
      assertThat(blocks).filteredOn(other -> overlaps(one, other)).containsExactly(one);
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

    assertThat(coverage.pictures().getFirst())
        .contains("class=\"link missing\"", "class=\"link error missing\"")
        .doesNotContain("class=\"link\"", "class=\"link error\"");
    assertThat(FlowPicture.of(FLOW)).doesNotContain("missing\"");
  }

  /** With {@code -Dvanity.generate=true} it is redrawn. */
  @ParameterizedTest
  @EnumSource
  void theDocumentedPictureShowsTheFlowAsItIs(Ours ours) throws IOException {
    String picture = FlowPicture.of(ours.flow);
    if (Boolean.getBoolean("vanity.generate")) {
      Files.writeString(ours.documented(), picture);
    }

    assertThat(ours.documented()).content().isEqualTo(picture);
  }
}
