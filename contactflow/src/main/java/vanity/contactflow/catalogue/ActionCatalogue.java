package vanity.contactflow.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanity.contactflow.FlowAction;

/** What the service demands of every action type: the rules as a table (docs/wire-formats.md). */
public final class ActionCatalogue {
  private static final Map<String, ActionRule> RULES = rules();
  private static final Map<String, String> MEANT = meant();

  private ActionCatalogue() {}

  public static Optional<ActionRule> rule(String type) {
    return Optional.ofNullable(RULES.get(type));
  }

  /** Every action type that the service knows. */
  public static Set<String> types() {
    return RULES.keySet();
  }

  /** The type that authors mean by a name that circulates but does not exist, or nearly exists. */
  public static Optional<String> meant(String name) {
    return Optional.ofNullable(MEANT.get(name))
        .or(() -> Nearest.of(name, RULES.keySet()))
        .or(() -> Nearest.of(name, MEANT.keySet()).map(MEANT::get));
  }

  /** What flow logs call a type: mostly an older name than the Flow language has. */
  public static String logged(String type) {
    return rule(type).map(rule -> rule.names().logged()).orElse(type);
  }

  /** Whether a call can go on through this action's NextAction. */
  public static boolean takesNext(FlowAction action) {
    if (ParticipantInput.isMenu(action)) {
      return false;
    }
    return rule(action.type()).map(rule -> takesNext(rule.next())).orElse(true);
  }

  private static boolean takesNext(ActionRule.Next next) {
    return switch (next) {
      case TAKEN, OPTIONAL -> true;
      case NEVER_TAKEN, TERMINAL -> false;
    };
  }

  private static Map<String, ActionRule> rules() {
    Map<String, ActionRule> rules = new LinkedHashMap<>();
    Stream.of(
            CallerActions.rows(),
            KeyActions.rows(),
            RecordingActions.rows(),
            DataActions.rows(),
            BranchActions.rows(),
            RoutingActions.rows(),
            ServiceActions.rows(),
            OtherActions.rows())
        .flatMap(rows -> rows)
        .map(ActionRuleBuilder::row)
        .forEach(row -> rules.put(row.type(), row));
    return rules;
  }

  private static Map<String, String> meant() {
    Map<String, String> meant = new HashMap<>();
    RULES.values().forEach(row -> row.names().circulating().forEach(n -> meant.put(n, row.type())));
    return meant;
  }
}
