package vanity.contactflow.check;

import vanity.contactflow.FlowAction;
import vanity.contactflow.catalogue.ActionCatalogue;
import vanity.json.Problem;

/** Actions of a type that the service does not know. */
final class UnknownTypeCheck {
  private UnknownTypeCheck() {}

  static Problem problem(FlowAction action, ActionPlace place) {
    String type = action.type();
    if (type.isEmpty()) {
      return place.error("required-property", ServiceMessages.missing(place.path() + ".Type"));
    }
    String todo =
        ActionCatalogue.meant(type)
            .map(meant -> "Use " + meant)
            .orElse("Use a type of the Flow language");
    return place.error("action-type", "Invalid Action type. Type: " + type + ". " + todo + ".");
  }
}
