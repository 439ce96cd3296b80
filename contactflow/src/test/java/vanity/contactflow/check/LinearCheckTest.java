package vanity.contactflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.contactflow.FlowType;
import vanity.json.Problem;

/** The work grows with the file and not faster: counted in steps, never in time. */
class LinearCheckTest {

  @ParameterizedTest
  @ValueSource(ints = {10, 2_000, 20_000})
  void everyActionIsAskedForItsWaysOnce(int size) {
    AtomicInteger asked = new AtomicInteger();

    List<List<Integer>> rounds =
        Rounds.in(
            size,
            node -> {
              asked.incrementAndGet();
              return new int[] {(node + 1) % size, (node + 7) % size};
            });

    assertThat(rounds).hasSize(1);
    assertThat(asked).hasValue(size);
  }

  @ParameterizedTest
  @ValueSource(strings = {"${", "{{", "<<", "%a", "${a{{b<<"})
  void everyLetterOfATextIsReadAFewTimes(String opened) {
    int times = 50_000;
    Counted text = new Counted(opened.repeat(times));

    assertThat(Placeholders.of(text).size()).isLessThan(2);
    assertThat(text.read.get()).isLessThan(20 * text.length());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 200})
  void tellsARingOnce(int size) {
    StringBuilder actions = new StringBuilder();
    for (int i = 0; i < size; i++) {
      actions.append(
          """
          {"Identifier":"%s","Type":"Compare","Parameters":{"ComparisonValue":"$.Channel"},
           "Transitions":{"NextAction":"%s","Errors":[{"ErrorType":"NoMatchingCondition","NextAction":"%s"}]}},\
          """
              .formatted(name(i), name((i + 1) % size), name((i + 1) % size)));
    }

    assertThat(
            TestFlow.problems(
                TestFlow.flow(actions.substring(0, actions.length() - 1)), FlowType.CONTACT_FLOW))
        .extracting(Problem::rule)
        .containsExactly("endless");
  }

  @ParameterizedTest
  @ValueSource(strings = {".a", "['a']", "-a", ".a-a", "$.a"})
  void aReferenceMayBeAsLongAsItWill(String step) {
    String reference = "$.FlowAttributes.a" + step.repeat(50_000);

    assertThat(
            TestFlow.problems(
                TestFlow.of(
                    "Compare",
                    "{\"ComparisonValue\":\"" + reference + "\"}",
                    TestFlow.to("NoMatchingCondition"))))
        .isNotEmpty();
  }

  private static String name(int i) {
    return i == 0 ? "a" : "a" + i;
  }

  /** A text that counts how often its letters are read. */
  private static final class Counted implements CharSequence {
    private final String text;
    private final AtomicInteger read = new AtomicInteger();

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      read.incrementAndGet();
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
