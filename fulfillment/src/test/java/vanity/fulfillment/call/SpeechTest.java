package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.call.TestCall.FINDER;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityNumber;

class SpeechTest {

  @Test
  void saysEveryNumberExactlyAsTheEngineSpellsIt() {
    for (VanityNumber number : someNumbers()) {
      assertThat(OfferPhrases.offer(List.of(number)).text()).isEqualTo(number.spoken());
      assertThat(OfferPhrases.slowOffer(List.of(number)).text()).isEqualTo(number.spoken());
    }
  }

  @Test
  void packsWholePassagesIntoAsFewDocumentsAsTheLimitAllows() {
    var speech = Speech.of("one one one", "two two two", "three");

    assertThat(speech.documents(1_000))
        .containsExactly("<speak>one one one two two two three</speak>");
    assertThat(speech.documents(30))
        .containsExactly(
            "<speak>one one one</speak>", "<speak>two two two</speak>", "<speak>three</speak>");
  }

  @Test
  void readsALoneAAsALetter() {
    VanityNumber cat =
        FINDER.rate(new PhoneNumber("2065550228"), Display.pieces("1-206-555-0-CAT").orElseThrow());

    assertThat(OfferPhrases.offer(List.of(cat)).document()).contains("<sub alias=\"ay\">A</sub>");
  }

  private static List<VanityNumber> someNumbers() {
    var random = new Random(5);
    return random
        .ints(500, 2_000_000, 10_000_000)
        .mapToObj(local -> new PhoneNumber("206" + local))
        .filter(number -> number.digits().charAt(3) > '1')
        .flatMap(number -> FINDER.best(number, 3).stream())
        .toList();
  }
}
