package vanity.fulfillment;

/**
 * Who asked the function for what.
 *
 * @param asked the flow's operation, or the bot's intent
 * @param returning it opens a call of somebody who had called before
 */
record Invocation(String source, String asked, String status, String contactId, boolean returning) {
  static final String CONNECT = "connect";
  static final String LEX = "lex";

  static Invocation connect(String asked, String status, String contactId) {
    return new Invocation(CONNECT, asked, status, contactId, false);
  }

  static Invocation lex(String intent, String status, String contactId) {
    return new Invocation(LEX, intent, status, contactId, false);
  }

  Invocation ofSomeoneKnown(boolean known) {
    return new Invocation(source, asked, status, contactId, known);
  }
}
