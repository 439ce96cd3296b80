package vanity.contactflow.check;

/** Sentences that begin as the service's own messages do, so that they can be searched for. */
final class ServiceMessages {
  /** The rule of values that their author left to be filled in. */
  static final String TO_FILL = "value-to-fill";

  private ServiceMessages() {}

  static String missing(String path) {
    return "Action is missing required property. Path: " + path + ". Add it.";
  }

  static String invalidValue(String path, String subject, String fault) {
    return "Invalid Action property value. Path: %s. %s %s.".formatted(path, subject, fault);
  }

  static String emptyValue(String path) {
    return "Empty value in "
        + path
        + ". The service refuses empty texts; write a word such as none.";
  }
}
