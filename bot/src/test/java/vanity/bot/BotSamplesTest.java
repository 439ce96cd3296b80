package vanity.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.contract.BotSample;
import vanity.contract.LexSlot;

class BotSamplesTest {
  private final BotLocale locale;

  BotSamplesTest() throws IOException {
    locale = BotReader.read(EditedBot.DEFINITION).locale("en_US").orElseThrow();
  }

  /** Whatever is written into the definition, its samples are what it says itself. */
  @Test
  void areUtterancesOfTheIntentsThatTheyName() {
    List<BotSample> samples = BotSamples.of(locale);

    assertThat(samples).extracting(BotSample::intent).doesNotHaveDuplicates().hasSize(3);
    for (BotSample sample : samples) {
      Intent intent = locale.intent(sample.intent()).orElseThrow();
      assertThat(intent.samples()).contains(withSlot(sample.utterance()));
    }
  }

  @Test
  void areAKeyWordsAndANumber() {
    List<BotSample> samples = BotSamples.of(locale);

    assertThat(samples.get(0).utterance()).matches("\\d");
    assertThat(samples.get(1).utterance()).matches("[A-Za-z' ]+");
    assertThat(samples.get(2).intent()).isEqualTo(LexSlot.PHONE_NUMBER.intent());
    assertThat(samples.get(2).utterance()).matches("[A-Za-z' ]+ 206555014\\d");
  }

  @Test
  void areNotMadeUpWhereThereAreNone() {
    BotLocale empty = new BotLocale("BotLocale.json", "en_US", null, 0.4, List.of(), List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> BotSamples.of(empty))
        .withMessage("BotLocale.json: two intents need a key and words");
  }

  @Test
  void areReadBackAsTheyWereHandedOver() {
    List<BotSample> samples = BotSamples.of(locale);

    assertThat(BotSample.read(BotSample.text(samples))).isEqualTo(samples);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BotSample.read("help me"))
        .withMessage("'help me' is not INTENT: UTTERANCE");
  }

  private static String withSlot(String utterance) {
    return utterance.replaceAll("\\d{10}$", "{" + LexSlot.PHONE_NUMBER.slot() + "}");
  }
}
