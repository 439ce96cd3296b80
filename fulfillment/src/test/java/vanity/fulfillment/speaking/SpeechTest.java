package vanity.fulfillment.speaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vanity.fulfillment.speaking.Rated.FINDER;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityNumber;
import vanity.engine.english.Spoken;
import vanity.fulfillment.speaking.Fragment.Digits;
import vanity.fulfillment.speaking.Fragment.Letters;
import vanity.fulfillment.speaking.Fragment.Pause;
import vanity.fulfillment.speaking.Fragment.Slowly;
import vanity.fulfillment.speaking.Fragment.Words;

class SpeechTest {

  @Test
  void saysEveryNumberExactlyAsTheEngineSpellsIt() {
    for (VanityNumber number : someNumbers()) {
      assertThat(OfferPhrases.offer(List.of(number), Set.of()).text()).isEqualTo(Spoken.of(number));
      assertThat(OfferPhrases.slowOffer(List.of(number)).text()).isEqualTo(Spoken.of(number));
    }
  }

  @Test
  void spellsOnlyWhatTheEarMayDoubt() {
    VanityNumber pair = Rated.number("2287228722", "cat", "sap", "4", "pac");

    assertThat(OfferPhrases.offer(List.of(pair), Set.of("cat", "pac")).text())
        .endsWith("That is S, A, P.");
    assertThat(OfferPhrases.offer(List.of(pair), Set.of("cat", "pac", "sap")).text())
        .isEqualTo("1, cat sap, 4, pac.");
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
  void refusesWordsThatWouldBeReadAsMarkup() {
    for (String words : List.of("<b>", "a & b", "say \"no\"")) {
      assertThatThrownBy(() -> new Words(words)).hasMessageContaining("'" + words + "'");
    }
  }

  @Test
  void marksUpWhatIsSaidSlowlyAndReadsTheSame() {
    Passage passage =
        Passage.of(
            new Digits("800"), new Pause(200), new Slowly(List.of(new Letters("CAB", Pause.NONE))));

    assertThat(passage.ssml())
        .isEqualTo(
            "8 0 0<break time=\"200ms\"/>"
                + "<prosody rate=\"slow\">C, <sub alias=\"ay\">A</sub>, B</prosody>");
    assertThat(passage.text()).isEqualTo("8 0 0C, A, B");
  }

  @Test
  void readsALoneAAsALetter() {
    VanityNumber cat = Rated.number("2065550228", "206", "555", "0", "cat");

    assertThat(OfferPhrases.offer(List.of(cat), Set.of()).ssml())
        .contains("<sub alias=\"ay\">A</sub>");
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
