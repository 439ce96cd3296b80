package vanity.contactflow.catalogue;

import java.util.List;
import java.util.Set;

/**
 * Which conditions an action may have.
 *
 * @param operators none: the action has no conditions
 * @param operand pattern that every operand must match
 * @param all operands that must all be there, and no others; empty: any
 */
public record ConditionRule(Set<String> operators, String operand, List<String> all) {
  private static final String ANY_OPERAND = "(?s).+";

  static final ConditionRule NONE = new ConditionRule(Set.of(), "", List.of());
  static final ConditionRule COMPARISONS =
      new ConditionRule(
          Set.of(
              "Equals",
              "TextStartsWith",
              "TextEndsWith",
              "TextContains",
              "NumberGreaterThan",
              "NumberGreaterOrEqualTo",
              "NumberLessThan",
              "NumberLessOrEqualTo",
              "KeyExists"),
          ANY_OPERAND,
          List.of());
  static final ConditionRule NAMES = new ConditionRule(Set.of("Equals"), ANY_OPERAND, List.of());
  static final ConditionRule KEYS = new ConditionRule(Set.of("Equals"), "[0-9*#]", List.of());
  static final ConditionRule PERCENTAGES =
      new ConditionRule(Set.of("NumberLessThan"), "\\d{1,3}", List.of());
  static final ConditionRule METRICS =
      new ConditionRule(
          Set.of(
              "Equals",
              "NumberGreaterThan",
              "NumberGreaterOrEqualTo",
              "NumberLessThan",
              "NumberLessOrEqualTo"),
          "\\d+|\\$.*",
          List.of());
  static final ConditionRule WAITS =
      new ConditionRule(
          Set.of("Equals"), "WaitCompleted|CustomerReturned|BotParticipantDisconnected", List.of());
  static final ConditionRule ANYTHING = COMPARISONS;

  static ConditionRule exactly(String... operands) {
    return new ConditionRule(Set.of("Equals"), ANY_OPERAND, List.of(operands));
  }

  public boolean allowsAny() {
    return !operators.isEmpty();
  }
}
