package vanity.contactflow;

import java.util.List;

/**
 * One condition of an action.
 *
 * @param operands the service takes exactly one; files may hold any number
 * @param next identifier of the action that follows if it holds
 */
public record Condition(String operator, List<String> operands, String next) {
  public Condition {
    operands = List.copyOf(operands);
  }

  /** The only operand, or an empty text. */
  public String operand() {
    return operands.isEmpty() ? "" : operands.getFirst();
  }
}
