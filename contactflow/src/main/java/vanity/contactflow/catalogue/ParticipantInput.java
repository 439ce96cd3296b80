package vanity.contactflow.catalogue;

import vanity.contactflow.FlowAction;

/** How a GetParticipantInput action reads keys: the file says so by parameters, not by its type. */
public final class ParticipantInput {
  public static final String TYPE = "GetParticipantInput";

  private ParticipantInput() {}

  /** Whether the action reads one key and branches on it. */
  public static boolean isMenu(FlowAction action) {
    return action.type().equals(TYPE) && !stores(action) && !setsBuffer(action);
  }

  /** Whether the action stores what is keyed. */
  public static boolean stores(FlowAction action) {
    return action.type().equals(TYPE)
        && action.parameters().text("StoreInput").filter("True"::equalsIgnoreCase).isPresent();
  }

  /** Whether the action only switches touch-tone buffering. */
  public static boolean setsBuffer(FlowAction action) {
    return action.type().equals(TYPE) && action.parameters().has("EnableDTMFBuffer");
  }
}
