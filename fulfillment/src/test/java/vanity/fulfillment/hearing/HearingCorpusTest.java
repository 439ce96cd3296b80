package vanity.fulfillment.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.hearing.Meaning.Plain;

/** Scores the labelled utterances: those the vocabulary was built with, and those it was not. */
class HearingCorpusTest {
  private static final List<LabelledUtterance> CORPUS = LabelledUtterance.corpus();

  /** What is done to the caller's record or call at once. */
  private static final Set<Meaning> ACTS =
      Set.of(Plain.GOODBYE, Plain.AGENT, Plain.FORGET_ME, Plain.UNKEEP, Plain.YES);

  @Test
  void theCorpusIsLargeEnoughToTellAPercent() {
    assertThat(CORPUS).hasSizeGreaterThan(3000);
  }

  @Test
  void understandsWhatItWasBuiltWith() {
    assertThat(share("build")).as("%s", missed("build")).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void understandsWhatItWasNotBuiltWith() {
    assertThat(share("score")).as("%s", missed("score")).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void doesNoHarm() {
    assertThat(CORPUS.stream().filter(HearingCorpusTest::isHarmful).map(HearingCorpusTest::line))
        .isEmpty();
  }

  private static double share(String part) {
    List<LabelledUtterance> lines = part(part);
    return (double) lines.stream().filter(HearingCorpusTest::isRight).count() / lines.size();
  }

  private static List<String> missed(String part) {
    return part(part).stream().filter(u -> !isRight(u)).map(HearingCorpusTest::line).toList();
  }

  private static List<LabelledUtterance> part(String part) {
    return CORPUS.stream().filter(utterance -> utterance.part().equals(part)).toList();
  }

  private static boolean isRight(LabelledUtterance utterance) {
    return utterance.isRight(Hearing.understand(utterance.heard()).meaning().label());
  }

  private static boolean isHarmful(LabelledUtterance utterance) {
    Meaning meaning = Hearing.understand(utterance.heard()).meaning();
    boolean act =
        ACTS.contains(meaning)
            || meaning instanceof Meaning.Whole
            || meaning instanceof Meaning.Corrected
            || Acts.doubtful(meaning).isPresent();
    return act && !utterance.isRight(meaning.label());
  }

  private static String line(LabelledUtterance utterance) {
    return "%n%s %s: \"%s\" is %s, heard as %s"
        .formatted(
            utterance.id(),
            utterance.question(),
            utterance.heard().transcripts().getFirst().words(),
            utterance.wanted(),
            Hearing.understand(utterance.heard()).meaning().label());
  }
}
