package vanity.bot.condition;

import java.util.List;
import java.util.Map;

/** An expression of a conditional branch, ready to be tested. */
public sealed interface Condition {

  /**
   * What expressions may ask for.
   *
   * @param request what is known of the input: inputMode and inputTranscript
   */
  record Facts(
      Map<String, String> slots, Map<String, String> attributes, Map<String, String> request) {}

  boolean holds(Facts facts);

  /**
   * Reads an expression such as {@code fn.IS_SET({Slot}) AND [count] = "1"}.
   *
   * @throws UnreadableConditionException if it is none of the documented grammar
   */
  static Condition parse(String expression) {
    return new ConditionParser(expression).parse();
  }

  record And(Condition left, Condition right) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return left.holds(facts) && right.holds(facts);
    }
  }

  record Or(Condition left, Condition right) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return left.holds(facts) || right.holds(facts);
    }
  }

  record Not(Condition inner) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return !inner.holds(facts);
    }
  }

  record IsSet(Value value) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return value.of(facts) != null;
    }
  }

  /** A value by itself: it holds if it says true. */
  record IsTrue(Value value) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      return "true".equalsIgnoreCase(value.of(facts));
    }
  }

  record Compare(Value left, String operator, Value right) implements Condition {
    static final List<String> OPERATORS = List.of("=", "!=", "<", "<=", ">", ">=", "CONTAINS");

    @Override
    public boolean holds(Facts facts) {
      String a = left.of(facts);
      String b = right.of(facts);
      if (a == null || b == null) {
        return operator.equals("!=") && (a != null || b != null);
      }
      if (operator.equals("CONTAINS")) {
        return a.contains(b);
      }
      int order = order(a, b);
      return switch (operator) {
        case "=" -> order == 0;
        case "!=" -> order != 0;
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        default -> order >= 0;
      };
    }

    private static int order(String a, String b) {
      String number = "-?\\d+(\\.\\d+)?";
      return a.matches(number) && b.matches(number)
          ? Double.compare(Double.parseDouble(a), Double.parseDouble(b))
          : a.compareTo(b);
    }
  }
}
