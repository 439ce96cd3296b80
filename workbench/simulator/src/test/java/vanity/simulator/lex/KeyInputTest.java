package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vanity.bot.Prompt;

/** docs/wire-formats.md: dtmf-length, dtmf-end, dtmf-deletion, tuning-precedence, audio-cap. */
class KeyInputTest {
  private static final Prompt.Attempt BOT =
      new Prompt.Attempt(true, true, true, 7_000, 14_000, 700, 5, 4_000, "#", "*");

  @Test
  void theLengthEndsTheInputAndTheRestIsDropped() {
    assertThat(keys("2065550142#", "10"))
        .isEqualTo(new KeyInput("2065550142", "2065550142", false));
    assertThat(keys("12", "1")).isEqualTo(new KeyInput("1", "1", false));
  }

  @Test
  void theEndKeyEndsTheInputAndIsNoDigit() {
    assertThat(keys("2065550142#9", "11"))
        .isEqualTo(new KeyInput("2065550142#", "2065550142", false));
  }

  @Test
  void theDeletionKeyClearsTheDigitsAndEndsTheInput() {
    assertThat(keys("206*555", "11")).isEqualTo(new KeyInput("206*", "", false));
  }

  @Test
  void withoutAnEndTheTimeOutEndsTheInput() {
    assertThat(keys("206", "11")).isEqualTo(new KeyInput("206", "206", true));
  }

  @Test
  void theBotsAttemptComesBeforeTheServicesDefault() {
    assertThat(new Tuning(Map.of(), "I", "s", null).settings().dtmfMaxLength()).isEqualTo(1_024);
    assertThat(new Tuning(Map.of(), "I", "s", BOT).settings().dtmfMaxLength()).isEqualTo(5);
    assertThat(new Tuning(Map.of(), "I", "s", BOT).settings().startTimeout())
        .isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void sessionAttributesComeBeforeTheBotTheMostSpecificFirst() {
    Map<String, String> attributes = new LinkedHashMap<>();

    attributes.put("x-amz-lex:dtmf:max-length:*:*", "6");
    assertThat(length(attributes)).isEqualTo(6);
    attributes.put("x-amz-lex:dtmf:max-length:*:s", "7");
    assertThat(length(attributes)).isEqualTo(7);
    attributes.put("x-amz-lex:dtmf:max-length:I:*", "8");
    assertThat(length(attributes)).isEqualTo(8);
    attributes.put("x-amz-lex:dtmf:max-length:I:s", "9");
    assertThat(length(attributes)).isEqualTo(9);
    attributes.put("x-amz-lex:dtmf:max-length:J:s", "10");
    assertThat(length(attributes)).isEqualTo(9);
  }

  @Test
  void theSettingOfOneSlotLeavesTheOthersAsTheyWere() {
    Map<String, String> attributes =
        Map.of(
            "x-amz-lex:audio:end-timeout-ms:*:*", "1000",
            "x-amz-lex:audio:end-timeout-ms:ConvertNumber:correct", "1200",
            "x-amz-lex:audio:end-timeout-ms:ConvertNumber:phoneNumber", "2500",
            "x-amz-lex:audio:start-timeout-ms:ConvertNumber:phoneNumber", "15000",
            "x-amz-lex:dtmf:end-timeout-ms:ConvertNumber:phoneNumber", "4500",
            "x-amz-lex:dtmf:max-length:*:*", "1",
            "x-amz-lex:dtmf:max-length:ConvertNumber:phoneNumber", "11");

    ListenSettings number = tuned(attributes, "ConvertNumber", "phoneNumber");
    ListenSettings correct = tuned(attributes, "ConvertNumber", "correct");
    ListenSettings choice = tuned(attributes, "KeepNumber", "choice");

    assertThat(number.endTimeout()).isEqualTo(Duration.ofMillis(2_500));
    assertThat(number.startTimeout()).isEqualTo(Duration.ofSeconds(15));
    assertThat(number.dtmfEndTimeout()).isEqualTo(Duration.ofMillis(4_500));
    assertThat(number.dtmfMaxLength()).isEqualTo(11);
    assertThat(correct.endTimeout()).isEqualTo(Duration.ofMillis(1_200));
    assertThat(correct.startTimeout()).isEqualTo(Duration.ofSeconds(7));
    assertThat(correct.dtmfMaxLength()).isEqualTo(1);
    assertThat(choice.endTimeout()).isEqualTo(Duration.ofSeconds(1));
    assertThat(tuned(attributes, null, null).endTimeout()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void everySettingCanBeTuned() {
    ListenSettings tuned =
        new Tuning(
                Map.of(
                    "x-amz-lex:allow-interrupt:*:*", "false",
                    "x-amz-lex:audio:start-timeout-ms:*:*", "6000",
                    "x-amz-lex:audio:end-timeout-ms:*:*", "2000",
                    "x-amz-lex:audio:max-length-ms:*:*", "15000",
                    "x-amz-lex:dtmf:end-timeout-ms:*:*", "3000",
                    "x-amz-lex:dtmf:end-character:*:*", "*",
                    "x-amz-lex:dtmf:deletion-character:*:*", "#"),
                null,
                null,
                null)
            .settings();

    assertThat(tuned)
        .isEqualTo(
            new ListenSettings(
                true,
                true,
                false,
                Duration.ofSeconds(6),
                Duration.ofSeconds(15),
                Duration.ofSeconds(2),
                1_024,
                Duration.ofSeconds(3),
                '*',
                '#'));
  }

  @Test
  void aSettingThatConnectRefusesFailsTheBlock() {
    assertFails("x-amz-lex:audio:max-length-ms:*:*", "15001", "from 1 to 15000");
    assertFails("x-amz-lex:dtmf:max-length:*:*", "0", "from 1 to 1024");
    assertFails("x-amz-lex:dtmf:max-length:*:*", "one", "must be a number");
    assertFails("x-amz-lex:dtmf:end-character:*:*", "##", "must be one key");
  }

  private static void assertFails(String name, String value, String message) {
    assertThatThrownBy(() -> new Tuning(Map.of(name, value), null, null, null).settings())
        .isInstanceOf(LexFailure.class)
        .hasMessageContaining(message);
  }

  private static ListenSettings tuned(
      Map<String, String> attributes, @Nullable String intent, @Nullable String slot) {
    return new Tuning(attributes, intent, slot, BOT).settings();
  }

  private static int length(Map<String, String> attributes) {
    return new Tuning(attributes, "I", "s", BOT).settings().dtmfMaxLength();
  }

  private static KeyInput keys(String pressed, String maxLength) {
    Map<String, String> attributes = Map.of("x-amz-lex:dtmf:max-length:*:*", maxLength);
    return KeyInput.of(pressed, new Tuning(attributes, null, null, null).settings());
  }
}
