package vanity.contactflow.catalogue;

import java.util.List;
import java.util.Set;
import vanity.contactflow.FlowType;
import vanity.contactflow.Parameters;

/**
 * All that is known of one block type.
 *
 * @param next what becomes of NextAction
 * @param round whether a call that comes by here again and again gets on
 * @param external what it does to the answer of the last function
 * @param flowTypes the flow types that allow it
 * @param doubtedTypes the flow types of which pages say no and published flows say yes
 * @param outdated what became of the service behind it; empty: it is there
 */
public record ActionRule(
    String type,
    TypeNames names,
    ParameterRules parameters,
    ConditionRule conditions,
    List<ConditionVariant> conditionVariants,
    ErrorRules errors,
    Next next,
    Round round,
    External external,
    Set<FlowType> flowTypes,
    Set<FlowType> doubtedTypes,
    String outdated) {
  public ActionRule {
    conditionVariants = List.copyOf(conditionVariants);
    flowTypes = Set.copyOf(flowTypes);
    doubtedTypes = Set.copyOf(doubtedTypes);
  }

  /** Conditions that hold instead of the usual ones in some circumstances. */
  public record ConditionVariant(When when, ConditionRule rule) {}

  /** The conditions of an action with these parameters. */
  public ConditionRule conditions(Parameters parameters) {
    return conditionVariants.stream()
        .filter(variant -> variant.when().in(parameters))
        .map(ConditionVariant::rule)
        .findFirst()
        .orElse(conditions);
  }

  /** What becomes of NextAction. */
  public enum Next {
    /** Taken when the action went well. */
    TAKEN,
    /** The same, but it may be missing: the action goes on until somebody interrupts it. */
    OPTIONAL,
    /** Demanded by the service, but every way out is a condition or an error. */
    NEVER_TAKEN,
    /** The action ends the flow. */
    TERMINAL
  }

  /** Whether a way that leads round through the action has an end. */
  public enum Round {
    /** Nothing happens here that would end it. */
    ENDLESS,
    /** Somebody acts, time passes, rounds are counted, or something else is asked. */
    ENDS,
    /** As long as it goes well, what it brings may change what the flow decides next. */
    ENDS_UNLESS_FAILED
  }

  /** What becomes of {@code $.External}. */
  public enum External {
    KEPT,
    /** Replaced by an answer; an error leaves nothing. */
    ANSWERED,
    /** Whatever happens inside, nobody here knows. */
    UNKNOWN
  }

  static ActionRuleBuilder of(String type, Set<FlowType> flowTypes) {
    return new ActionRuleBuilder(type, flowTypes);
  }
}
