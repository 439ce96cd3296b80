package vanity.contactflow.catalogue;

import static vanity.contactflow.ErrorBranch.ANY;
import static vanity.contactflow.catalogue.Values.ANYTHING;
import static vanity.contactflow.catalogue.Values.form;
import static vanity.contactflow.catalogue.Values.list;
import static vanity.contactflow.catalogue.Values.numberOrReference;
import static vanity.contactflow.catalogue.Values.object;
import static vanity.contactflow.catalogue.Values.oneOf;

import vanity.contactflow.catalogue.ParameterRule.Scalar;

/** The row of UpdateContactRoutingCriteria: agents by what they can do, step by step. */
final class RoutingCriteria {
  private static final Scalar ATTRIBUTE =
      form("(?s).{1,64}", "must have 1 to 64 characters", true, true);

  private RoutingCriteria() {}

  // The page calls it UpdateRoutingCriteria, which is refused. Match with agents' ids, Or and Not
  // are found in exports and in the model of the API.
  static ActionRuleBuilder row() {
    return ActionRule.of("UpdateContactRoutingCriteria", FlowTypes.ALL)
        .alsoWritten("UpdateRoutingCriteria", "SetRoutingCriteria")
        .needs(
            "RoutingCriteria", object().needs("Steps", list(step(), 1, Integer.MAX_VALUE)).rule())
        .errors(ANY)
        .anyErrors();
  }

  private static ParameterRule step() {
    return object()
        .needs(
            "Expression",
            object()
                .takes("AttributeCondition", condition())
                .takes("NotAttributeCondition", condition())
                .takes("AndExpression", ANYTHING)
                .takes("OrExpression", ANYTHING)
                .exactlyOne(
                    "AttributeCondition", "NotAttributeCondition", "AndExpression", "OrExpression")
                .rule())
        .takes(
            "Expiry",
            object().takes("DurationInSeconds", numberOrReference(0, Integer.MAX_VALUE)).rule())
        .rule();
  }

  private static ParameterRule condition() {
    return object()
        .takes("Name", ATTRIBUTE)
        .takes("Value", ATTRIBUTE)
        .takes(
            "ProficiencyLevel",
            form("[1-5](\\.0)?", "must be 1.0, 2.0, 3.0, 4.0 or 5.0", true, true))
        .takes("ComparisonOperator", oneOf("NumberGreaterOrEqualTo", "Match", "Range"))
        .takes("MatchCriteria", ANYTHING)
        .takes("Range", ANYTHING)
        .rule();
  }
}
