package vanity.contactflow.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which conditions an action may have.
 *
 * @param operators none: the action has no conditions
 * @param operand pattern that every operand must match
 * @param all operands that must all be there, and no others; empty: any
 * @param needed operands that must be there among others
 * @param neededToo the parameter whose values must be there as operands as well
 * @param least how many there must be
 * @param rising whether each operand must be a larger number than the one before
 */
public record ConditionRule(
    Set<String> operators,
    Pattern operand,
    List<String> all,
    Set<String> needed,
    Optional<String> neededToo,
    int least,
    boolean rising) {
  private static final Pattern ANY_OPERAND = Pattern.compile("(?s).+");
  private static final String EQUALS = "Equals";

  static final ConditionRule NONE = rule(Set.of(), ANY_OPERAND);

  /** Page "Flow language actions", with KeyExists from a probe; And, Or and Exists are refused. */
  static final ConditionRule COMPARISONS =
      rule(
          Set.of(
              EQUALS,
              "TextStartsWith",
              "TextEndsWith",
              "TextContains",
              "NumberGreaterThan",
              "NumberGreaterOrEqualTo",
              "NumberLessThan",
              "NumberLessOrEqualTo",
              "KeyExists"),
          ANY_OPERAND);

  static final ConditionRule NAMES = rule(Set.of(EQUALS), ANY_OPERAND);
  static final ConditionRule KEYS = rule(Set.of(EQUALS), Pattern.compile("[0-9*#]"));

  /** Page "DistributeByPercentage": a chain, no threshold above 100. */
  static final ConditionRule PERCENTAGES =
      new ConditionRule(
          Set.of("NumberLessThan"),
          Pattern.compile("[1-9]\\d?|100"),
          List.of(),
          Set.of(),
          Optional.empty(),
          0,
          true);

  /** Page "CheckMetricData"; a probe without any condition was refused. */
  static final ConditionRule METRICS =
      atLeastOne(
          rule(
              Set.of(
                  EQUALS,
                  "NumberGreaterThan",
                  "NumberGreaterOrEqualTo",
                  "NumberLessThan",
                  "NumberLessOrEqualTo"),
              Pattern.compile("\\d+|\\$.*")));

  /** The same page: for agents "the only supported condition is NumberGreaterThan 0". */
  static final ConditionRule STAFFING =
      atLeastOne(rule(Set.of("NumberGreaterThan"), Pattern.compile("0")));

  /** Page "Wait"; Continue by a probe. */
  static final ConditionRule WAITS =
      new ConditionRule(
          Set.of(EQUALS),
          Pattern.compile("WaitCompleted|CustomerReturned|BotParticipantDisconnected|Continue"),
          List.of(),
          Set.of("WaitCompleted"),
          Optional.of("Events"),
          1,
          false);

  static final ConditionRule ANYTHING = COMPARISONS;

  private static ConditionRule rule(Set<String> operators, Pattern operand) {
    return new ConditionRule(operators, operand, List.of(), Set.of(), Optional.empty(), 0, false);
  }

  private static ConditionRule atLeastOne(ConditionRule rule) {
    return new ConditionRule(
        rule.operators, rule.operand, rule.all, rule.needed, rule.neededToo, 1, rule.rising);
  }

  static ConditionRule exactly(String... operands) {
    return new ConditionRule(
        Set.of(EQUALS),
        ANY_OPERAND,
        List.of(operands),
        Set.of(),
        Optional.empty(),
        operands.length,
        false);
  }

  /** Any of these words, none of which must be there. */
  static ConditionRule among(String... operands) {
    return rule(Set.of(EQUALS), Pattern.compile(String.join("|", operands)));
  }

  public boolean allowsAny() {
    return !operators.isEmpty();
  }
}
