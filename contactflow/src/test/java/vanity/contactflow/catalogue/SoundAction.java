package vanity.contactflow.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanity.contactflow.Parameters;

/** The least that the catalogue demands of an action: made from its row alone. */
public final class SoundAction {
  private static final List<String> TEXTS =
      List.of(
          "a", "1", "60", "$.Attributes.a", "+12065550100", "en-US", "1.0", "2026-12-24T10:00Z");

  private final ActionRule row;

  private SoundAction(ActionRule row) {
    this.row = row;
  }

  public static SoundAction of(String type) {
    return new SoundAction(ActionCatalogue.rule(type).orElseThrow());
  }

  public Map<String, Object> parameters() {
    // What a row of this type needs depends on what it does with the keys: a check of its own.
    return row.type().equals(ParticipantInput.TYPE)
        ? Map.of("Text", "Hello", "StoreInput", "False", "InputTimeLimitSeconds", "5")
        : least(row.parameters());
  }

  public List<Map<String, Object>> conditions() {
    ConditionRule rule = row.conditions(Parameters.of(parameters()));
    List<String> operands = new ArrayList<>(rule.all());
    operands.addAll(rule.needed());
    if (operands.size() < rule.least()) {
      operands.add("0");
    }
    String operator = rule.operators().stream().sorted().findFirst().orElse("Equals");
    return operands.stream().map(operand -> condition(operator, operand)).toList();
  }

  private static Map<String, Object> condition(String operator, String operand) {
    return Map.of(
        "NextAction",
        "end",
        "Condition",
        Map.of("Operator", operator, "Operands", List.of(operand)));
  }

  private static Map<String, Object> least(ParameterRules rules) {
    Map<String, Object> least = new LinkedHashMap<>();
    for (ParameterRules.Choice choice : rules.choices()) {
      Stream<String> names =
          choice.names().isEmpty() ? rules.known().keySet().stream() : choice.names().stream();
      if (choice.least() > 0) {
        names.findFirst().ifPresent(name -> put(least, name, rules));
      }
    }
    for (ParameterRules.Need need : rules.needs()) {
      if (need.misses(Parameters.of(least))) {
        put(least, need.name(), rules);
      }
    }
    return least;
  }

  private static void put(Map<String, Object> least, String name, ParameterRules rules) {
    least.put(name, value(rules.rule(name, Parameters.of(least)).orElseThrow()));
  }

  private static Object value(ParameterRule rule) {
    return switch (rule) {
      case ParameterRule.Anything _ -> "a";
      case Scalars.OneOf words -> words.words().getFirst();
      case ParameterRule.Scalar scalar ->
          TEXTS.stream().filter(text -> scalar.fault(text).isEmpty()).findFirst().orElseThrow();
      case ParameterRule.ListOf list ->
          Stream.generate(() -> value(list.each()))
              .limit(list.least())
              .collect(Collectors.toList());
      case ParameterRule.MapOf map -> Map.of(name(map.names().each()), value(map.each()));
      case ParameterRule.ObjectOf object -> least(object.rules());
      case ParameterRule.Doubted doubted -> value(doubted.rule());
    };
  }

  private static String name(ParameterRule.Scalar rule) {
    return rule instanceof Scalars.OneOf ? value(rule).toString() : "a";
  }
}
