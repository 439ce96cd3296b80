package vanity.contactflow;

import java.util.List;

/**
 * Where an action goes on if a condition holds.
 *
 * @param operands the service takes exactly one; files may hold any number
 * @param next identifier of the action that follows if it holds
 */
public record ConditionBranch(String operator, List<String> operands, String next) {
  public ConditionBranch {
    operands = List.copyOf(operands);
  }

  /** The only operand, or an empty text. */
  public String operand() {
    return operands.isEmpty() ? "" : operands.getFirst();
  }
}
