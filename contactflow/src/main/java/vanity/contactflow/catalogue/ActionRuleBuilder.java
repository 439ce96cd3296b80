package vanity.contactflow.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vanity.contactflow.FlowType;
import vanity.contactflow.catalogue.ActionRule.External;
import vanity.contactflow.catalogue.ActionRule.Next;
import vanity.contactflow.catalogue.ActionRule.Round;

/** Builds one row of the catalogue. */
final class ActionRuleBuilder {
  private final String type;
  private final Set<FlowType> flowTypes;
  private final Set<String> circulating = new LinkedHashSet<>();
  private final Map<String, ParameterRule> parameters = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final List<ParameterRules.Choice> choices = new ArrayList<>();
  private final Set<String> requiredErrors = new LinkedHashSet<>();
  private final Set<String> allowedErrors = new LinkedHashSet<>();
  private String logged;
  private ConditionRule conditions = ConditionRule.NONE;
  private ErrorRules.Demand demand = ErrorRules.Demand.NONE;
  private boolean strict = true;
  private boolean anyErrors;
  private boolean harmless;
  private Next next = Next.TAKEN;
  private Round round = Round.ENDLESS;
  private External external = External.KEPT;

  ActionRuleBuilder(String type, Set<FlowType> flowTypes) {
    this.type = type;
    this.flowTypes = flowTypes;
    this.logged = type;
  }

  /** The name it had before the Flow language: flow logs still use it, and flows as well. */
  ActionRuleBuilder formerly(String name) {
    return logsAs(name).alsoWritten(name);
  }

  ActionRuleBuilder logsAs(String name) {
    logged = name;
    return this;
  }

  /** A name that the service does not know, but by which authors mean this type. */
  ActionRuleBuilder alsoWritten(String name) {
    circulating.add(name);
    return this;
  }

  ActionRuleBuilder needs(String parameter, ParameterRule rule) {
    required.add(parameter);
    return takes(parameter, rule);
  }

  ActionRuleBuilder takes(String parameter, ParameterRule rule) {
    parameters.put(parameter, rule);
    return this;
  }

  ActionRuleBuilder exactlyOne(String... names) {
    return choice(1, 1, names);
  }

  ActionRuleBuilder atMostOne(String... names) {
    return choice(0, 1, names);
  }

  ActionRuleBuilder atLeastOne(String... names) {
    return choice(1, names.length, names);
  }

  private ActionRuleBuilder choice(int least, int most, String... names) {
    choices.add(new ParameterRules.Choice(List.of(names), least, most));
    for (String name : names) {
      parameters.putIfAbsent(name, ParameterRule.ANYTHING);
    }
    return this;
  }

  ActionRuleBuilder conditions(ConditionRule rule) {
    conditions = rule;
    return this;
  }

  ActionRuleBuilder errors(String... types) {
    requiredErrors.addAll(List.of(types));
    return mayFail(types);
  }

  ActionRuleBuilder mayFail(String... types) {
    allowedErrors.addAll(List.of(types));
    return this;
  }

  /** As {@link #mayFail}, but only while that parameter is True. */
  ActionRuleBuilder mayFailIf(String parameter, String... types) {
    demand = new ErrorRules.Demand(parameter, Set.of(types));
    return mayFail(types);
  }

  /** Without an error branch nothing is lost. */
  ActionRuleBuilder harmless() {
    harmless = true;
    return this;
  }

  ActionRuleBuilder next(Next what) {
    next = what;
    return this;
  }

  ActionRuleBuilder round(Round what) {
    round = what;
    return this;
  }

  ActionRuleBuilder external(External what) {
    external = what;
    return this;
  }

  /** The facts about this type are incomplete: only its shape is checked. */
  ActionRuleBuilder open() {
    strict = false;
    return this;
  }

  ActionRuleBuilder anyErrors() {
    anyErrors = true;
    return this;
  }

  ActionRule row() {
    return new ActionRule(
        type,
        new TypeNames(circulating, logged),
        new ParameterRules(parameters, required, strict, choices),
        conditions,
        new ErrorRules(requiredErrors, allowedErrors, anyErrors, harmless, demand),
        next,
        round,
        external,
        flowTypes);
  }
}
