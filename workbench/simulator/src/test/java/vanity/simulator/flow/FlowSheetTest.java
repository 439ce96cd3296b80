package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowSheetTest {
  private static final FlowSheet SHEET = FlowSheet.of(VanityLineFlowTest.flow("none", "none"));

  @Test
  void everyBlockIsInThePictureUnderItsName() {
    assertThat(SHEET.blocks())
        .isNotEmpty()
        .allSatisfy(block ->
            assertThat(SHEET.svg()).contains("<g data-block=\"" + block.get("id") + "\">"));
  }

  @Test
  void everyWayOutIsALinkOfThePicture() {
    assertThat(SHEET.svg())
        .contains("data-from=\"offer\" data-way=\"NextAction\"")
        .contains("data-from=\"status\" data-way=\"offer\"");
  }

  @Test
  void tellsWhatStandsInABlock() {
    assertThat(SHEET.blocks())
        .filteredOn(block -> "offer".equals(block.get("id")))
        .singleElement()
        .satisfies(block ->
            assertThat(block)
                .containsEntry("type", "InvokeLambdaFunction")
                .extractingByKey("parameters")
                .asString()
                .contains("LambdaFunctionARN"));
  }
}
