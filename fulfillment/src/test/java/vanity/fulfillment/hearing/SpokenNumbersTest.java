package vanity.fulfillment.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.hearing.SpokenNumberGenerator.Said;

/** Scores random numbers as people say them; the seeds are not those that were looked at. */
class SpokenNumbersTest {
  private static final int NUMBERS = 10_000;

  @Test
  void readsNumbersThatAreHeardWell() {
    List<Said> wrong = misread(new SpokenNumberGenerator(20_261_130)::clean);

    assertThat(wrong).as("%s", lines(wrong)).hasSizeLessThanOrEqualTo(NUMBERS / 200);
  }

  @Test
  void readsNextToNoWrongNumberBackThoughTheRecognizerSlips() {
    var slips = new SpokenNumberGenerator(42);
    List<Said> wrong =
        Stream.concat(
                misread(slips::slipped).stream(),
                misread(new SpokenNumberGenerator(43)::clean).stream())
            .filter(said -> heard(said.words()) instanceof Meaning.Whole)
            .toList();

    assertThat(wrong).as("%s", lines(wrong)).hasSizeLessThanOrEqualTo(2 * NUMBERS / 1000);
  }

  private static List<Said> misread(Supplier<Said> generator) {
    return Stream.generate(generator)
        .limit(NUMBERS)
        .filter(said -> !heard(said.words()).equals(new Meaning.Whole(said.digits())))
        .toList();
  }

  private static Meaning heard(String words) {
    var transcript = new Heard.Transcript(words, null);
    return Hearing.understand(
            new Heard(List.of(transcript), null, Question.Digits.NONE, List.of(), 0, ""))
        .meaning();
  }

  private static List<String> lines(List<Said> said) {
    return said.stream()
        .limit(20)
        .map(each -> "%n%s: %s".formatted(each.digits(), each.words()))
        .toList();
  }
}
