package vanity.simulator.lex.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the expressions of conditional branches. */
final class ConditionParser {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(\\{[^{}]+\\}|\\[[^\\[\\]]+\\]|\"[^\"]*\"|-?\\d+(?:\\.\\d+)?"
              + "|fn\\.[A-Z_]+|AND\\b|OR\\b|true\\b|false\\b|<=|>=|!=|[=<>!()])");

  private final String expression;
  private final List<String> tokens = new ArrayList<>();
  private int next;

  ConditionParser(String expression) {
    this.expression = expression;
  }

  Condition parse() {
    tokenise();
    Condition condition = or();
    if (next < tokens.size()) {
      throw refused("'" + tokens.get(next) + "' stands where the end was expected");
    }
    return condition;
  }

  private void tokenise() {
    Matcher matcher = TOKEN.matcher(expression);
    int at = 0;
    while (at < expression.stripTrailing().length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw refused("'" + expression.substring(at).strip() + "' is not understood");
      }
      tokens.add(matcher.group(1));
      at = matcher.end();
    }
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
    if (taken("!")) {
      return new Condition.Not(unary());
    }
    if (taken("(")) {
      Condition inner = or();
      expect(")");
      return inner;
    }
    return token().startsWith("fn.") ? function() : comparison();
  }

  private Condition function() {
    String name = take();
    if (!name.equals("fn.IS_SET")) {
      throw refused(name + " is not played here; only fn.IS_SET is");
    }
    expect("(");
    Condition condition = new Condition.IsSet(value());
    expect(")");
    return condition;
  }

  private Condition comparison() {
    Condition.Value left = value();
    String operator = take();
    if (!List.of("=", "!=", "<", "<=", ">", ">=").contains(operator)) {
      throw refused("'" + operator + "' stands where a comparison was expected");
    }
    return new Condition.Compare(left, operator, value());
  }

  private Condition.Value value() {
    String token = take();
    String inner = token.length() < 2 ? token : token.substring(1, token.length() - 1);
    return switch (token.charAt(0)) {
      case '{' -> new Condition.Value.SlotNamed(inner);
      case '[' -> new Condition.Value.AttributeNamed(inner);
      case '"' -> new Condition.Value.Literal(inner);
      default -> literal(token);
    };
  }

  private Condition.Value literal(String token) {
    if (token.matches("-?\\d+(\\.\\d+)?|true|false")) {
      return new Condition.Value.Literal(token);
    }
    throw refused("'" + token + "' stands where a value was expected");
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

  private UnsupportedBotException refused(String why) {
    return new UnsupportedBotException("condition '" + expression + "'", why);
  }
}
