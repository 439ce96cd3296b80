package vanity.simulator.lex;

/** HookReplies of a function, as JSON. */
final class Replies {
  private Replies() {}

  static String delegate() {
    return "{\"sessionState\":{\"dialogAction\":{\"type\":\"Delegate\"}}}";
  }

  static String delegate(String intent, String state) {
    return "{\"sessionState\":{\"dialogAction\":{\"type\":\"Delegate\"},\"intent\":{\"name\":\"%s\",\"state\":\"%s\"}}}"
        .formatted(intent, state);
  }

  static String close(String intent, String state, String text) {
    return "{\"sessionState\":{\"dialogAction\":{\"type\":\"Close\"},\"intent\":{\"name\":\"%s\",\"state\":\"%s\"}},%s}"
        .formatted(intent, state, messages(text));
  }

  static String elicitIntent(String text) {
    return elicitIntent(text, "");
  }

  /** With more of the session state, for example attributes. */
  static String elicitIntent(String text, String state) {
    return "{\"sessionState\":{\"dialogAction\":{\"type\":\"ElicitIntent\"}%s},%s}"
        .formatted(state, messages(text));
  }

  static String elicitSlot(String intent, String slot, String text) {
    return elicitSlot(intent, slot, text, "");
  }

  /** With more of the answer, for example request attributes. */
  static String elicitSlot(String intent, String slot, String text, String rest) {
    return "{\"sessionState\":{\"dialogAction\":{\"type\":\"ElicitSlot\",\"slotToElicit\":\"%s\"},\"intent\":{\"name\":\"%s\",\"state\":\"InProgress\",\"slots\":{\"%s\":null}}},%s%s}"
        .formatted(slot, intent, slot, messages(text), rest);
  }

  /** With more of the session state, for example attributes or hints. */
  static String elicitSlotWith(String state, String intent, String slot, String text) {
    return "{\"sessionState\":{\"dialogAction\":{\"type\":\"ElicitSlot\",\"slotToElicit\":\"%s\"},\"intent\":{\"name\":\"%s\",\"state\":\"InProgress\",\"slots\":{\"%s\":null}},%s},%s}"
        .formatted(slot, intent, slot, state, messages(text));
  }

  static String confirm(String intent, String text) {
    return "{\"sessionState\":{\"dialogAction\":{\"type\":\"ConfirmIntent\"},\"intent\":{\"name\":\"%s\"}},%s}"
        .formatted(intent, messages(text));
  }

  private static String messages(String text) {
    return "\"messages\":[{\"contentType\":\"PlainText\",\"content\":\"" + text + "\"}]";
  }
}
