package vanity.bot.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the expressions of conditional branches. */
final class ConditionParser {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(\\{[^{}]+\\}|\\[[^\\[\\]]+\\]|\"[^\"]*\"|\\$\\.[A-Za-z]+|-?\\d+(?:\\.\\d+)?"
              + "|fn\\.[A-Z_]+|(?:AND|OR|NOT|CONTAINS|true|false)\\b|&&|\\|\\||<=|>=|!=|[=<>!()])");

  /** A fair expression opens a handful. */
  private static final int DEEPEST = 100;

  private final String expression;
  private final List<String> tokens = new ArrayList<>();
  private int next;
  private int depth;

  ConditionParser(String expression) {
    this.expression = expression;
  }

  Condition parse() {
    tokenise();
    Condition condition = or();
    if (next < tokens.size()) {
      throw refused("'" + tokens.get(next) + "' is where the end was expected");
    }
    return condition;
  }

  private void tokenise() {
    Matcher matcher = TOKEN.matcher(expression);
    int at = 0;
    int end = expression.stripTrailing().length();
    while (at < end) {
      if (!matcher.region(at, expression.length()).lookingAt()) {
        throw refused("'" + expression.substring(at).strip() + "' is not understood");
      }
      tokens.add(spelt(matcher.group(1)));
      at = matcher.end();
    }
  }

  private static String spelt(String token) {
    return switch (token) {
      case "&&" -> "AND";
      case "||" -> "OR";
      case "NOT" -> "!";
      default -> token;
    };
  }

  private Condition or() {
    Condition left = and();
    while (taken("OR")) {
      left = new Condition.Or(left, and());
    }
    return left;
  }

  private Condition and() {
    Condition left = unary();
    while (taken("AND")) {
      left = new Condition.And(left, unary());
    }
    return left;
  }

  private Condition unary() {
    if (++depth > DEEPEST) {
      throw refused("it is nested too deeply");
    }
    try {
      if (taken("!")) {
        return new Condition.Not(unary());
      }
      if (taken("(")) {
        Condition inner = or();
        expect(")");
        return inner;
      }
      return switch (token()) {
        case "fn.IS_SET", "fn.IS_INTERPRETED" -> {
          next++;
          yield new Condition.IsSet(argument());
        }
        default -> comparison();
      };
    } finally {
      depth--;
    }
  }

  private Condition comparison() {
    Value left = value();
    if (next >= tokens.size() || List.of("AND", "OR", ")").contains(tokens.get(next))) {
      return alone(left);
    }
    String operator = take();
    if (!Condition.Compare.OPERATORS.contains(operator)) {
      throw refused("'" + operator + "' is where a comparison was expected");
    }
    return new Condition.Compare(left, operator, value());
  }

  private Condition alone(Value value) {
    if (value instanceof Value.Literal(String text) && text.matches("true|false")) {
      return new Condition.IsTrue(value);
    }
    throw refused(
        next < tokens.size()
            ? "'" + tokens.get(next) + "' is where a comparison was expected"
            : "it ends too early");
  }

  private Value value() {
    String token = take();
    String inner = token.length() < 2 ? token : token.substring(1, token.length() - 1);
    return switch (token.charAt(0)) {
      case '{' -> new Value.SlotNamed(inner);
      case '[' -> new Value.AttributeNamed(inner);
      case '"' -> new Value.Literal(inner);
      case '$' -> new Value.OfRequest(token.substring(2));
      case 'f' -> token.startsWith("fn.") ? counted(token) : literal(token);
      default -> literal(token);
    };
  }

  private Value counted(String function) {
    return switch (function) {
      case "fn.COUNT" -> new Value.Count(argument());
      case "fn.LENGTH" -> new Value.Length(argument());
      default ->
          throw refused(
              function
                  + " is not a supported function; use fn.IS_SET, fn.IS_INTERPRETED, fn.COUNT"
                  + " or fn.LENGTH");
    };
  }

  private Value argument() {
    expect("(");
    Value value = value();
    expect(")");
    return value;
  }

  private Value literal(String token) {
    if (token.matches("-?\\d+(\\.\\d+)?|true|false")) {
      return new Value.Literal(token);
    }
    throw refused("'" + token + "' is where a value was expected");
  }

  private String token() {
    if (next >= tokens.size()) {
      throw refused("it ends too early");
    }
    return tokens.get(next);
  }

  private String take() {
    String token = token();
    next++;
    return token;
  }

  private boolean taken(String token) {
    boolean here = next < tokens.size() && tokens.get(next).equals(token);
    next += here ? 1 : 0;
    return here;
  }

  private void expect(String token) {
    if (!taken(token)) {
      throw refused("'" + token + "' is missing");
    }
  }

  private UnreadableConditionException refused(String why) {
    return new UnreadableConditionException(expression, why);
  }
}
