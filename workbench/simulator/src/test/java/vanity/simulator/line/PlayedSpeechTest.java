package vanity.simulator.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlayedSpeechTest {
  @Test
  void plainTextIsHeardAsItIs() {
    assertThat(PlayedSpeech.of("Press 1 & wait.")).isEqualTo(PlayedSpeech.plain("Press 1 & wait."));
  }

  @Test
  void ofSsmlTheTextBetweenTheTagsIsHeard() {
    String ssml = "<speak>1, 8 0 0,<break time=\"200ms\"/>flowers &amp; more <p>F, L.</p></speak>";

    PlayedSpeech speech = PlayedSpeech.of(ssml);

    assertThat(speech.text()).isEqualTo("1, 8 0 0, flowers & more F, L.");
    assertThat(speech.ssml()).isEqualTo(ssml);
  }

  @Test
  void brokenSsmlIsRefused() {
    assertThatThrownBy(() -> PlayedSpeech.of("<speak>a & b</speak>"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not well-formed");
  }

  @Test
  void documentTypesAreNotFollowed() {
    String ssml =
        "<!DOCTYPE speak [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><speak>&x;</speak>";

    assertThat(PlayedSpeech.of(ssml).ssml()).isNull();
  }

  @Test
  void speakingTakesTime() {
    assertThat(PlayedSpeech.of("<speak>two words.</speak>").lasts())
        .isEqualTo(Duration.ofMillis(800));
  }

  @Test
  void pausesTakeTheirTime() {
    assertThat(PlayedSpeech.of("<speak>two<break time=\"1s\"/>words.</speak>").lasts())
        .isEqualTo(Duration.ofMillis(1800));
  }

  @Test
  void amazonsOwnTagsNeedNoNamespace() {
    String ssml = "<speak><amazon:effect name=\"whispered\">hush</amazon:effect></speak>";

    assertThat(PlayedSpeech.of(ssml).text()).isEqualTo("hush");
  }

  @Test
  void theTextIsWhatStandsBetweenTheTagsAndNoPronunciation() {
    assertThat(PlayedSpeech.of("<speak>That is <sub alias=\"ay\">A</sub>, B.</speak>").text())
        .isEqualTo("That is A, B.");
  }

  @Test
  void spelledLettersAreHeardOneByOne() {
    String ssml = "<speak><say-as interpret-as=\"characters\">ABC</say-as></speak>";

    assertThat(PlayedSpeech.of(ssml).text()).isEqualTo("A, B, C");
  }
}
