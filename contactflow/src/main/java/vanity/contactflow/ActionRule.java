package vanity.contactflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the service demands of actions of one type.
 *
 * @param strict whether parameters that are not listed are refused
 * @param choices groups of parameters of which a limited number may be there
 * @param requiredErrors error types that need a branch
 * @param allowedErrors all error types that may have a branch; empty and not closed: any
 */
record ActionRule(
    String type,
    Map<String, ParameterRule> parameters,
    Set<String> requiredParameters,
    boolean strict,
    List<Choice> choices,
    ConditionRule conditions,
    Set<String> requiredErrors,
    Set<String> allowedErrors,
    boolean anyErrors,
    Next next,
    Set<FlowType> flowTypes) {

  /** How many parameters of a group may be there. */
  record Choice(List<String> names, int least, int most) {}

  /** What becomes of NextAction. */
  enum Next {
    /** Taken when the action went well. */
    TAKEN,
    /** Demanded by the service, but every way out is a condition or an error. */
    NEVER_TAKEN,
    /** The action ends the flow. */
    TERMINAL
  }

  static Table of(String type, Set<FlowType> flowTypes) {
    return new Table(type, flowTypes);
  }

  boolean allows(String error) {
    return anyErrors || allowedErrors.contains(error);
  }

  /** Collects one row of the catalogue. */
  static final class Table {
    private final String type;
    private final Set<FlowType> flowTypes;
    private final Map<String, ParameterRule> parameters = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final List<Choice> choices = new ArrayList<>();
    private final Set<String> requiredErrors = new LinkedHashSet<>();
    private final Set<String> allowedErrors = new LinkedHashSet<>();
    private ConditionRule conditions = ConditionRule.NONE;
    private boolean strict = true;
    private boolean anyErrors;
    private Next next = Next.TAKEN;

    private Table(String type, Set<FlowType> flowTypes) {
      this.type = type;
      this.flowTypes = EnumSet.copyOf(flowTypes);
    }

    Table needs(String parameter, ParameterRule rule) {
      required.add(parameter);
      return takes(parameter, rule);
    }

    Table takes(String parameter, ParameterRule rule) {
      parameters.put(parameter, rule);
      return this;
    }

    Table exactlyOne(String... names) {
      return choice(1, 1, names);
    }

    Table atMostOne(String... names) {
      return choice(0, 1, names);
    }

    Table atLeastOne(String... names) {
      return choice(1, names.length, names);
    }

    private Table choice(int least, int most, String... names) {
      choices.add(new Choice(List.of(names), least, most));
      for (String name : names) {
        parameters.putIfAbsent(name, ParameterRule.ANYTHING);
      }
      return this;
    }

    Table conditions(ConditionRule rule) {
      conditions = rule;
      return this;
    }

    Table errors(String... types) {
      requiredErrors.addAll(List.of(types));
      return mayFail(types);
    }

    Table mayFail(String... types) {
      allowedErrors.addAll(List.of(types));
      return this;
    }

    Table next(Next what) {
      next = what;
      return this;
    }

    /** The facts about this type are incomplete: only its shape is checked. */
    Table open() {
      strict = false;
      return this;
    }

    Table anyErrors() {
      anyErrors = true;
      return this;
    }

    ActionRule row() {
      return new ActionRule(
          type,
          Map.copyOf(parameters),
          Set.copyOf(required),
          strict,
          List.copyOf(choices),
          conditions,
          Set.copyOf(requiredErrors),
          Set.copyOf(allowedErrors),
          anyErrors,
          next,
          flowTypes);
    }
  }
}
