package vanity.fulfillment.call;

import org.jspecify.annotations.Nullable;

/** The id of a contact, under which everything that happens in it is recorded. */
public final class ContactId {
  /** As many as Amazon Connect ever gives: an id is stored many times, so it must stay small. */
  private static final int LONGEST = 256;

  private ContactId() {}

  /**
   * The id that an event names, or an empty one.
   *
   * @throws IllegalArgumentException for one that no contact has
   */
  public static String of(@Nullable String named) {
    if (named != null && named.length() > LONGEST) {
      throw new IllegalArgumentException("The event's contact has an id of impossible length.");
    }
    return named == null ? "" : named;
  }
}
