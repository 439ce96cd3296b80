package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.call.TestCall.FINDER;
import static vanity.fulfillment.call.TestCall.FLOWERS;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.call.state.StateText;

class StateTextTest {
  private final StateText texts = new StateText(FINDER);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "more",
        "two",
        "spell it",
        "keep number two",
        "another number",
        "206 555 0142",
        "206",
        "it ends in 2369",
        "no thank you",
        "I might like to keep the elm one or not",
        "banana"
      })
  void survivesTheWayThroughFlowAndBot(String said) {
    CallState state = TestCall.from(FLOWERS).says(said).last().state();

    assertThat(texts.read(texts.write(state))).contains(state);
  }

  @Test
  void isOneShortLineOfHarmlessCharacters() {
    String text = TestCall.from(FLOWERS, true, "1-800-FLOWERS", true).says("206 555 014").state();

    assertThat(text).matches("[A-Za-z0-9;=:,.+|_~-]+").hasSizeLessThan(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "none",
        "v=1",
        "v=2;c=",
        ";;;=;",
        "v=1;c=+1;a=0;n=;o=;f=0.0.0.-1;q=menu;t=0.0.0.0;w=0.0.0;k=;m=0",
        "v=1;c=;a=0;n=;o=1-800-FLOWERS;f=0.3.0.-1;q=menu;t=0.0.0.0;w=0.0.0;k=;m=0",
        "v=1;c=;a=0;n=;o=;f=0.0.0.-1;q=confirm.206;t=0.0.0.0;w=0.0.0;k=;m=0",
        "v=1;c=;a=0;n=;o=;f=0.0.0.5;q=menu;t=0.0.0.0;w=0.0.0;k=;m=0",
        "v=1;c=;a=0;n=;o=;f=0.0.0.-1;q=menu;t=-1.0.0.0;w=0.0.0;k=;m=0",
        "v=1;c=;a=0;n=;o=;f=0.0.0.-1;q=sure.KEEP.1;t=0.0.0.0;w=0.0.0;k=;m=0",
        "v=1;c=;a=0;n=;o=;f=0.0.0.-1;q=sure.GOODBYE.1;t=0.0.0.0;w=0.0.0;k=;m=0",
        "v=1;c=;a=0;n=;o=;f=0.0.0.-1;q=menu;t=0.0.0.0;w=-1.0.0;k=;m=0",
        "v=1;c=;a=0;n=;o=1-800-356-9377;f=0.1.0.-1;q=menu;t=0.0.0.0;w=0.0.0;k=;m=0"
      })
  void recognisesADamagedState(String text) {
    assertThat(texts.read(text)).isEmpty();
  }

  @Test
  void neverThrowsWhateverItReads() {
    String whole = TestCall.from(FLOWERS).says("keep number two").state();
    var random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      var damaged = new StringBuilder(whole);
      for (int hits = random.nextInt(4); hits >= 0; hits--) {
        int at = random.nextInt(damaged.length());
        switch (random.nextInt(3)) {
          case 0 -> damaged.setCharAt(at, (char) random.nextInt(32, 127));
          case 1 -> damaged.deleteCharAt(at);
          default -> damaged.insert(at, ";=.,-+9A".charAt(random.nextInt(8)));
        }
      }
      texts
          .read(damaged.toString())
          .ifPresent(state -> assertThat(texts.read(texts.write(state))).contains(state));
    }
    assertThat(texts.read(null)).isEmpty();
  }
}
