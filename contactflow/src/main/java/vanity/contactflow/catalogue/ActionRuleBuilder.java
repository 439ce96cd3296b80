package vanity.contactflow.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
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
  private final Set<FlowType> doubtedTypes = EnumSet.noneOf(FlowType.class);
  private final Set<String> circulating = new LinkedHashSet<>();
  private final ObjectBuilder parameters = new ObjectBuilder();
  private final Set<String> requiredErrors = new LinkedHashSet<>();
  private final Set<String> allowedErrors = new LinkedHashSet<>();
  private final List<ErrorRules.Demand> demands = new ArrayList<>();
  private final Map<FlowType, Set<String>> notIn = new EnumMap<>(FlowType.class);
  private final List<ActionRule.ConditionVariant> variants = new ArrayList<>();
  private String logged;
  private ConditionRule conditions = ConditionRule.NONE;
  private boolean anyErrors;
  private String outdated = "";
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

  /** Names that the service does not know, but by which authors mean this type. */
  ActionRuleBuilder alsoWritten(String... names) {
    circulating.addAll(List.of(names));
    return this;
  }

  /** Pages say that these flow types have no such action; published flows do. */
  ActionRuleBuilder doubtedIn(FlowType... types) {
    doubtedTypes.addAll(List.of(types));
    return this;
  }

  ActionRuleBuilder needs(String parameter, ParameterRule rule) {
    parameters.needs(parameter, rule);
    return this;
  }

  ActionRuleBuilder takes(String parameter, ParameterRule rule) {
    parameters.takes(parameter, rule);
    return this;
  }

  ActionRuleBuilder needsIf(When when, String parameter) {
    parameters.needsIf(when, parameter);
    return this;
  }

  ActionRuleBuilder wantsIf(When when, String parameter) {
    parameters.wantsIf(when, parameter);
    return this;
  }

  ActionRuleBuilder takesIf(When when, String parameter, ParameterRule rule) {
    parameters.takesIf(when, parameter, rule);
    return this;
  }

  ActionRuleBuilder exactlyOne(String... names) {
    parameters.exactlyOne(names);
    return this;
  }

  ActionRuleBuilder atMostOne(String... names) {
    parameters.atMostOne(names);
    return this;
  }

  ActionRuleBuilder atLeastOne(String... names) {
    parameters.atLeastOne(names);
    return this;
  }

  ActionRuleBuilder conditions(ConditionRule rule) {
    conditions = rule;
    return this;
  }

  ActionRuleBuilder conditionsIf(When when, ConditionRule rule) {
    variants.add(new ActionRule.ConditionVariant(when, rule));
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

  /** As {@link #mayFail}, but only in these circumstances. */
  ActionRuleBuilder mayFailIf(When when, String... types) {
    demands.add(new ErrorRules.Demand(when, Set.of(types), false));
    return mayFail(types);
  }

  /** As {@link #errors}, but only in these circumstances. */
  ActionRuleBuilder errorsIf(When when, String... types) {
    demands.add(new ErrorRules.Demand(when, Set.of(types), true));
    return mayFail(types);
  }

  ActionRuleBuilder cannotFailIn(FlowType flowType, String... types) {
    notIn.put(flowType, Set.of(types));
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

  /** What became of the service behind it: flows still hold it, calls get nothing from it. */
  ActionRuleBuilder outdated(String why) {
    outdated = why;
    return this;
  }

  /** The facts about this type are incomplete: only its shape is checked. */
  ActionRuleBuilder open() {
    parameters.open();
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
        parameters.rules(),
        conditions,
        variants,
        new ErrorRules(requiredErrors, allowedErrors, anyErrors, demands, notIn),
        next,
        round,
        external,
        flowTypes,
        doubtedTypes,
        outdated);
  }
}
