package vanity.contactflow.check;

import java.util.Set;
import vanity.contactflow.FlowAction;
import vanity.contactflow.catalogue.ActionCatalogue;
import vanity.json.Problem;

/** Actions of a type that the service does not know. */
final class UnknownTypeCheck {
  private static final Set<String> START = Set.of("Start", "EntryPoint", "Entry", "Trigger");

  private UnknownTypeCheck() {}

  static Problem problem(FlowAction action, ActionPlace place) {
    String type = action.type();
    if (type.isEmpty()) {
      return place.error("required-property", ServiceMessages.missing(place.path() + ".Type"));
    }
    return place
        .error("action-type", "Invalid Action type. Type: " + type + ". " + todo(type) + ".")
        .at(place.path() + ".Type");
  }

  private static String todo(String type) {
    if (START.contains(type)) {
      return "A flow begins at the action that StartAction names; remove this one";
    }
    return ActionCatalogue.meant(type)
        .map(meant -> "Use " + meant)
        .orElse("Use a type of the Flow language");
  }
}
