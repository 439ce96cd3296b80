package vanity.bot.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/wire-formats.md: conditional-expressions. */
class ConditionTest {
  private static final Condition.Facts FACTS =
      new Condition.Facts(
          Map.of("Days", "10", "Name", "Ann"),
          Map.of("count", "1", "empty", "", "a-b", "x"),
          Map.of("inputMode", "DTMF", "inputTranscript", "one"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {Days} > 7                              | true
          {Days} > 10                             | false
          {Days} >= 10                            | true
          {Days} < 9                              | false
          {Days} <= 10                            | true
          {Name} = "Ann"                          | true
          {Name} != "Ann"                         | false
          {Gone} = "Ann"                          | false
          {Gone} != "Ann"                         | true
          {Gone} != [gone]                        | false
          fn.IS_SET({Name})                       | true
          fn.IS_INTERPRETED({Gone})               | false
          fn.COUNT({Name}) = 1                    | true
          fn.COUNT({Gone}) > 0                    | false
          fn.LENGTH({Name}) >= 3                  | true
          fn.LENGTH([gone]) = 0                   | true
          {Name} CONTAINS "nn"                    | true
          {Gone} CONTAINS "nn"                    | false
          NOT {Name} CONTAINS "x"                 | true
          NOT ({Days} = 10)                       | false
          [count] = "1" && {Days} = 10            | true
          `[count] = "2" || {Days} = 9`           | false
          $.inputMode = "DTMF"                    | true
          $.inputMode != "Speech" AND $.inputTranscript = "one" | true
          $.other = "x"                           | false
          true                                    | true
          false OR {Name} = "Ann"                 | true
          !fn.IS_SET({Gone})                      | true
          fn.IS_SET([empty])                      | true
          [a-b] = "x"                             | true
          [count] = "1" AND {Days} = 10           | true
          [count] = "2" OR {Days} = 10            | true
          [count] = "1" OR [count] = "2" AND [count] = "3" | true
          ([count] = "1" OR [count] = "2") AND [count] = "3" | false
          (!fn.IS_SET([n]) OR [n] = "") AND [count] != "0"  | true
          """)
  void anExpressionHoldsOrNot(String expression, boolean holds) {
    assertThat(Condition.parse(expression).holds(FACTS)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fn.MAX({Name}) > 1   | fn.MAX is not a supported function
          {Name}               | it ends too early
          {Days} >             | it ends too early
          {Days} ~ 7           | is not understood
          ({Days} > 7          | ')' is missing
          {Days} > 7 8         | '8' is where the end was expected
          {Days} AND {Name}    | 'AND' is where a comparison was expected
          """)
  void whatIsNoExpressionIsRefusedByName(String expression, String why) {
    assertThatThrownBy(() -> Condition.parse(expression))
        .isInstanceOf(UnreadableConditionException.class)
        .hasMessageContaining(why);
  }
}
