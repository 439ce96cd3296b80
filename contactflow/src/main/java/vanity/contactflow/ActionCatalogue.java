package vanity.contactflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the service demands of every action type: the rules as a table (docs/wire-formats.md). */
public final class ActionCatalogue {
  private static final Map<String, ActionRule> RULES = rules();

  private ActionCatalogue() {}

  static Optional<ActionRule> rule(String type) {
    return Optional.ofNullable(RULES.get(type));
  }

  /** Every action type that the service knows. */
  public static Set<String> types() {
    return RULES.keySet();
  }

  /** Whether a call can go on through this action's NextAction. */
  public static boolean takesNext(FlowAction action) {
    if (ParticipantInput.isMenu(action)) {
      return false;
    }
    return rule(action.type()).map(rule -> rule.next() == ActionRule.Next.TAKEN).orElse(true);
  }

  private static Map<String, ActionRule> rules() {
    Map<String, ActionRule> rules = new LinkedHashMap<>();
    Stream.of(
            CallerActions.rows(),
            DataActions.rows(),
            BranchActions.rows(),
            RoutingActions.rows(),
            OtherActions.rows())
        .flatMap(rows -> rows)
        .map(ActionRule.Table::row)
        .forEach(row -> rules.put(row.type(), row));
    return rules;
  }
}
