package vanity.contactflow.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.contactflow.FlowType;
import vanity.json.Problem;

/**
 * Attributes that are read and never set. Those of the flow are set by it or not at all; those of
 * the contact may come from elsewhere, so only a flow that answers contacts, sets some itself and
 * hands over to no module is doubted.
 */
final class AttributeCheck {
  private static final Map<String, String> SETTERS =
      Map.of("Attributes", "UpdateContactAttributes", "FlowAttributes", "UpdateFlowAttributes");

  private final Flow flow;
  private final String root;
  private final Pattern reference;
  private final Set<String> set = new LinkedHashSet<>();
  private final Map<String, Integer> read = new LinkedHashMap<>();

  private AttributeCheck(Flow flow, String root) {
    this.flow = flow;
    this.root = root;
    reference =
        Pattern.compile("\\$\\." + root + "(?:\\.?\\['([^']+)'\\]|\\.(\\w++(?:[-:]\\w++)*+))");
  }

  static Stream<Problem> problems(Flow flow, FlowType type) {
    Stream<Problem> ofFlow = new AttributeCheck(flow, "FlowAttributes").neverSet(true);
    return answersAlone(flow, type)
        ? Stream.concat(ofFlow, new AttributeCheck(flow, "Attributes").neverSet(false))
        : ofFlow;
  }

  private static boolean answersAlone(Flow flow, FlowType type) {
    return type == FlowType.CONTACT_FLOW
        && flow.actions().stream().noneMatch(it -> it.type().equals("InvokeFlowModule"));
  }

  private Stream<Problem> neverSet(boolean evenIfNoneIsSet) {
    for (int i = 0; i < flow.actions().size(); i++) {
      look(flow.actions().get(i), i);
    }
    read.keySet().removeIf(this::isSet);
    boolean unclear = set.stream().anyMatch(name -> name.contains("$.") || Placeholders.in(name));
    if (read.isEmpty() || unclear || (set.isEmpty() && !evenIfNoneIsSet)) {
      return Stream.empty();
    }
    int first = read.values().iterator().next();
    String path = "Actions[" + first + "]";
    return Stream.of(
        Problem.warning(
                path + " '" + flow.actions().get(first).identifier() + "'",
                "never-set",
                "$."
                    + root
                    + "."
                    + String.join(", ", read.keySet())
                    + ": read here and set by no action of this flow. Set it, or check the"
                    + " spelling.")
            .at(path));
  }

  private boolean isSet(String name) {
    // What a name ends with is documented nowhere: a longer one counts.
    return set.stream().anyMatch(it -> it.equals(name) || it.startsWith(name));
  }

  private void look(FlowAction action, int index) {
    if (action.type().equals(SETTERS.get(root))) {
      set.addAll(action.parameters().at(root).names());
    }
    String texts = action.parameters().values() + " " + operands(action);
    reference
        .matcher(texts)
        .results()
        .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
        .forEach(name -> read.putIfAbsent(name, index));
  }

  private static List<String> operands(FlowAction action) {
    return action.transitions().conditions().stream()
        .flatMap(it -> it.operands().stream())
        .toList();
  }
}
