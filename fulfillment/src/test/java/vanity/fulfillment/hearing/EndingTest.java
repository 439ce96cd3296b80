package vanity.fulfillment.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.hearing.Heard.Transcript;

/** The last digits of a number are known, and its first ones are asked for. */
class EndingTest {
  private static final Question.Digits LOCAL = new Question.Digits("", "5552368", true);
  private static final Question.Digits LINE = new Question.Digits("", "2369", true);

  @Test
  void theAreaCodeCompletesSevenDigits() {
    assertThat(after(LOCAL, "two oh six")).isEqualTo("number:2065552368");
    assertThat(after(LOCAL, "area code 206")).isEqualTo("number:2065552368");
    assertThat(after(LOCAL, "it's one two oh six")).isEqualTo("number:2065552368");
    assertThat(after(LOCAL, "209 sorry 206")).isEqualTo("number:2065552368");
  }

  @Test
  void sixDigitsCompleteTheLastFour() {
    assertThat(after(LINE, "two oh six five five five")).isEqualTo("number:2065552369");
    assertThat(after(LINE, "the first six are 206 555")).isEqualTo("number:2065552369");
    assertThat(after(LINE, "area code 206 then 555")).isEqualTo("number:2065552369");
  }

  @Test
  void whatIsMissingStillIsAskedFor() {
    assertThat(after(LINE, "206")).isEqualTo("part:206");
    assertThat(after(new Question.Digits("206", "2369", true), "five five five"))
        .isEqualTo("number:2065552369");
    assertThat(after(LINE, "the middle three are 555")).isEqualTo("last:5552369");
    assertThat(after(LOCAL, "five five five two three six eight")).isEqualTo("last:5552368");
  }

  @Test
  void tenDigitsReplaceIt() {
    assertThat(after(LINE, "415 555 0142")).isEqualTo("number:4155550142");
    assertThat(after(LOCAL, "415 555 0142")).isEqualTo("number:4155550142");
  }

  @Test
  void theEndSaidAgainIsTheSameOrAnother() {
    assertThat(after(LOCAL, "206 555")).isEqualTo("number:2065552368");
    assertThat(after(LINE, "206 555 23")).isEqualTo("number:2065552369");
    assertThat(after(LINE, "no the last four are 2368")).isEqualTo("last:2368");
    assertThat(after(LINE, "the last two are 68")).isEqualTo("last:2368");
  }

  @Test
  void whatContradictsItAsksAgain() {
    assertThat(after(LOCAL, "206 556")).isEqualTo("unclear");
    assertThat(after(LOCAL, "206 5 5")).isEqualTo("number:2065552368");
    assertThat(after(LOCAL, "206 5 4")).isEqualTo("unclear");
  }

  @Test
  void anAreaCodeGoesBeforeSevenDigitsThatWereSaidAtOnce() {
    assertThat(after(Question.Digits.NONE, "555 2368")).isEqualTo("part:5552368");
    assertThat(after(Question.Digits.after("5552368"), "206")).isEqualTo("number:2065552368");
  }

  @Test
  void theMiddleAloneIsNoEnding() {
    assertThat(after(Question.Digits.NONE, "the middle three are 555")).isEqualTo("unclear");
  }

  private static String after(Question.Digits known, String words) {
    var heard = new Heard(List.of(new Transcript(words, null)), null, known, List.of(), 0, "");
    return Hearing.understand(heard).meaning().label();
  }
}
