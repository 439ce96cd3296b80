package vanity.simulator.lex.condition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An expression of a conditional branch, ready to be tested. */
public sealed interface Condition {

  /** What expressions may ask for. */
  record Facts(Map<String, String> slots, Map<String, String> attributes) {}

  boolean holds(Facts facts);

  /**
   * Reads an expression such as {@code fn.IS_SET({Slot}) AND [count] = "1"}.
   *
   * @throws UnsupportedBotException if it uses what this double does not play
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

  record Compare(Value left, String operator, Value right) implements Condition {
    @Override
    public boolean holds(Facts facts) {
      String a = left.of(facts);
      String b = right.of(facts);
      if (a == null || b == null) {
        return operator.equals("!=") && (a != null || b != null);
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

  /** Something that has a text, or none. */
  sealed interface Value {
    @Nullable String of(Facts facts);

    record Literal(String text) implements Value {
      @Override
      public String of(Facts facts) {
        return text;
      }
    }

    record SlotNamed(String name) implements Value {
      @Override
      public @Nullable String of(Facts facts) {
        return facts.slots().get(name);
      }
    }

    record AttributeNamed(String name) implements Value {
      @Override
      public @Nullable String of(Facts facts) {
        return facts.attributes().get(name);
      }
    }
  }
}
