package vanity.simulator.flow;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The comparisons of the Flow language. */
final class Operators {
  private Operators() {}

  static boolean holds(String operator, String value, String operand) {
    return switch (operator) {
      case "Equals" -> value.equals(operand);
      case "TextStartsWith" -> value.startsWith(operand);
      case "TextEndsWith" -> value.endsWith(operand);
      case "TextContains" -> value.contains(operand);
      case "NumberGreaterThan" -> compare(value, operand, order -> order > 0);
      case "NumberGreaterOrEqualTo" -> compare(value, operand, order -> order >= 0);
      case "NumberLessThan" -> compare(value, operand, order -> order < 0);
      case "NumberLessOrEqualTo" -> compare(value, operand, order -> order <= 0);
      case "KeyExists" -> true;
      default -> false;
    };
  }

  private static boolean compare(String value, String operand, IntPredicate order) {
    Optional<BigDecimal> left = number(value);
    Optional<BigDecimal> right = number(operand);
    return left.isPresent() && right.isPresent() && order.test(left.get().compareTo(right.get()));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.matches("\\s*-?\\d{1,30}(\\.\\d{1,30})?\\s*")
        ? Optional.of(new BigDecimal(text.strip()))
        : Optional.empty();
  }
}
