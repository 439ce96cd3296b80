package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowReader;
import vanity.contactflow.ParsedFlow;

class FlowLayoutTest {
  /** So many blocks in a row, the last of which is reached by no link. */
  private static Flow chain(int length, String metadata) {
    String blocks =
        IntStream.range(0, length)
            .mapToObj(i ->
                """
                {"Identifier": "b%d", "Type": "MessageParticipant", "Parameters": {"Text": "hi"},
                 "Transitions": {"NextAction": "b%d"}}
                """
                    .formatted(i, Math.min(i + 1, length - 2)))
            .collect(Collectors.joining(","));
    String flow =
        """
        {"Version": "2019-10-30", "StartAction": "b0", "Metadata": %s, "Actions": [%s]}
        """
            .formatted(metadata, blocks);
    return ((ParsedFlow.Read) FlowReader.read(flow)).flow();
  }

  private static void assertThatNoneOverlap(Collection<PicturedBlock> blocks) {
    for (PicturedBlock one : blocks) {
      assertThat(blocks)
          .filteredOn(other ->
              one.x() < other.right()
                  && other.x() < one.right()
                  && one.y() < other.bottom()
                  && other.y() < one.bottom())
          .containsExactly(one);
    }
  }

  @Test
  void blocksWithoutPositionsStandInTheOrderOfACall() {
    Map<String, PicturedBlock> blocks = FlowLayout.of(chain(200, "{}"));

    assertThat(blocks).hasSize(200);
    assertThatNoneOverlap(blocks.values());
    assertThat(blocks.get("b1").x()).isGreaterThan(blocks.get("b0").right());
    assertThat(blocks.get("b12").x()).isEqualTo(blocks.get("b0").x());
    assertThat(blocks.get("b12").y()).isGreaterThan(blocks.get("b11").bottom());
  }

  @Test
  void blocksWithPositionsStayAndTheOthersComeBelow() {
    String metadata =
        """
        {"ActionMetadata": {"b0": {"position": {"x": 500, "y": 100}},
         "b2": {"position": {"x": 500, "y": 100}}}}
        """;

    Map<String, PicturedBlock> blocks = FlowLayout.of(chain(4, metadata));

    assertThat(blocks.get("b0")).extracting("x", "y").containsExactly(500, 100);
    assertThatNoneOverlap(blocks.values());
    assertThat(blocks.get("b2").y()).isGreaterThan(blocks.get("b0").bottom());
  }
}
