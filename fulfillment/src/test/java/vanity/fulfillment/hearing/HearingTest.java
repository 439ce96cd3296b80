package vanity.fulfillment.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.hearing.Heard.Intent;
import vanity.fulfillment.hearing.Heard.Transcript;
import vanity.fulfillment.hearing.Meaning.Plain;

class HearingTest {
  private static final List<OfferedNumber> OFFER =
      List.of(
          LabelledUtterance.offered("1-800-FLOWERS"),
          LabelledUtterance.offered("1-800-ELM-9377"),
          LabelledUtterance.offered("1-800-356-YES-7"));

  @Test
  void theBestTranscriptDecides() {
    assertThat(meaning(null, "keep number one", "keep number two")).isEqualTo("keep:1");
  }

  @Test
  void anotherTranscriptIsAskedWhereTheBestSaysNothing() {
    Understood understood = understood(null, "flat mall shins", "more options");

    assertThat(understood).isEqualTo(new Understood(Plain.MORE, false));
  }

  @Test
  void noOtherTranscriptKeepsOrHangsUp() {
    assertThat(meaning(null, "grumble", "keep number one")).isEqualTo("sure:keep");
    assertThat(meaning(null, "grumble", "goodbye")).isEqualTo("sure:goodbye");
  }

  @Test
  void anIntentAgainstTheWordsIsNotObeyed() {
    assertThat(meaning(new Intent("Goodbye", 0.99), "number two")).isEqualTo("pick:2");
    assertThat(meaning(new Intent("KeepNumber", 0.99), "don't keep it")).isEqualTo("unkeep");
  }

  @Test
  void anIntentWithoutWordsOfItsOwnOnlyAsks() {
    assertThat(meaning(new Intent("Goodbye", 0.99), "toodle pip")).isEqualTo("sure:goodbye");
    assertThat(meaning(new Intent("Agent", 0.99), "flat mall")).isEqualTo("sure:agent");
    assertThat(meaning(new Intent("MoreOptions", 0.99), "flat mall")).isEqualTo("more");
    assertThat(meaning(new Intent("MoreOptions", 0.3), "flat mall")).isEqualTo("unclear");
  }

  @Test
  void lowConfidenceAsksBeforeItKeepsHangsUpTransfersOrErases() {
    var doubtful = new Intent("FallbackIntent", 0.59);

    assertThat(meaning(doubtful, "keep number two")).isEqualTo("sure:keep");
    assertThat(meaning(doubtful, "goodbye")).isEqualTo("sure:goodbye");
    assertThat(meaning(doubtful, "agent")).isEqualTo("sure:agent");
    assertThat(meaning(doubtful, "delete my data")).isEqualTo("sure:forget");
    assertThat(meaning(doubtful, "spell number two")).isEqualTo("spell:2");
    assertThat(meaning(new Intent("Goodbye", 0.6), "goodbye")).isEqualTo("goodbye");
  }

  @Test
  void aTranscriptsOwnScoreMakesNothingDoubtful() {
    var heard = heard(null, List.of(new Transcript("bye", 0.4)), new Question.Menu(), "");

    assertThat(Hearing.understand(heard)).isEqualTo(new Understood(Plain.GOODBYE, true));
  }

  @Test
  void theAnswerToAQuestionOfDoubtIsAYesANoOrTheSameAgain() {
    var sure = new Question.Sure(Doubtful.GOODBYE, 0);

    assertThat(answer(sure, "yes")).isEqualTo("yes");
    assertThat(answer(sure, "goodbye")).isEqualTo("yes");
    assertThat(answer(sure, "no")).isEqualTo("no");
    assertThat(answer(sure, "no more options")).isEqualTo("more");
  }

  @Test
  void whoseANumberIsAnswersNoQuestionOfDoubt() {
    var erase = new Question.Sure(Doubtful.FORGET, 0);

    assertThat(answer(erase, "that's my number")).isNotEqualTo("yes");
    assertThat(answer(erase, "that's me")).isNotEqualTo("yes");
    assertThat(answer(erase, "512-555-0123. That's my cell.")).isNotEqualTo("yes");
    assertThat(answer(new Question.Confirm("5125550123"), "that's my number")).isEqualTo("yes");
  }

  @Test
  void hesitationAndHalfAnIdiomAnswerNoQuestionOfDoubt() {
    var erase = new Question.Sure(Doubtful.FORGET, 0);

    assertThat(answer(erase, "um uh hmm")).isNotEqualTo("yes");
    assertThat(answer(erase, "why not two")).isNotEqualTo("yes");
    assertThat(answer(erase, "da tree")).isNotEqualTo("yes");
    assertThat(answer(erase, "why not")).isEqualTo("yes");
  }

  @Test
  void theLinesOwnPromptIsNoise() {
    var heard =
        heard(
            null,
            List.of(new Transcript("say another number or goodbye", null)),
            new Question.Menu(),
            "You can say another number, or goodbye.");

    assertThat(Hearing.understand(heard).meaning()).isEqualTo(Plain.UNCLEAR);
  }

  @Test
  void silenceIsUnclear() {
    assertThat(meaning(null)).isEqualTo("unclear");
    assertThat(meaning(null, "")).isEqualTo("unclear");
  }

  @Test
  void aTextThatNobodySaysInOneTurnIsUnclear() {
    assertThat(meaning(null, "goodbye" + " ".repeat(1017))).isEqualTo("goodbye");
    assertThat(meaning(null, "goodbye" + " ".repeat(1018))).isEqualTo("unclear");
    assertThat(meaning(null, "5".repeat(10_000))).isEqualTo("unclear");
  }

  @Test
  void whatIsOutOfRangeAsksAgain() {
    assertThat(answer(new Question.Which(Deed.SPELL), "number four")).isEqualTo("unclear");
    assertThat(meaning(null, "number seven")).isEqualTo("unclear");
  }

  private static String meaning(@Nullable Intent intent, String... words) {
    return understood(intent, words).meaning().label();
  }

  private static Understood understood(@Nullable Intent intent, String... words) {
    var transcripts = new ArrayList<Transcript>();
    for (String each : words) {
      transcripts.add(new Transcript(each, null));
    }
    return Hearing.understand(heard(intent, transcripts, new Question.Menu(), ""));
  }

  private static String answer(Question question, String words) {
    var heard = heard(null, List.of(new Transcript(words, null)), question, "");
    return Hearing.understand(heard).meaning().label();
  }

  private static Heard heard(
      @Nullable Intent intent, List<Transcript> transcripts, Question question, String lastSaid) {
    return new Heard(transcripts, intent, question, OFFER, 0, lastSaid);
  }
}
