package vanity.fulfillment.lex;

import java.util.LinkedHashMap;
import java.util.Map;
import vanity.contract.ListeningTimes;
import vanity.fulfillment.hearing.Question;

/** The session attributes that tell Lex how to listen for an answer. */
final class ListeningAttributes {
  private static final String LONGEST_AUDIO = "15000";

  private ListeningAttributes() {}

  /**
   * For one question.
   *
   * @param patient the caller wants time
   */
  static Map<String, String> of(Question question, boolean patient) {
    boolean number = question instanceof Question.Digits;
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("x-amz-lex:dtmf:max-length:*:*", number ? "11" : "1");
    attributes.put("x-amz-lex:dtmf:end-timeout-ms:*:*", "3000");
    attributes.put(
        "x-amz-lex:audio:start-timeout-ms:*:*",
        patient ? ListeningTimes.PATIENT_START : ListeningTimes.START);
    attributes.put("x-amz-lex:audio:end-timeout-ms:*:*", end(question));
    attributes.put("x-amz-lex:audio:max-length-ms:*:*", LONGEST_AUDIO);
    attributes.put("x-amz-lex:allow-interrupt:*:*", "true");
    return attributes;
  }

  /** Whoever dictates pauses between groups; whoever says yes does not. */
  private static String end(Question question) {
    return switch (question) {
      case Question.Menu _, Question.Which _ -> ListeningTimes.END_AT_MENU;
      case Question.Confirm _, Question.Sure _ -> ListeningTimes.END_AT_YES_OR_NO;
      case Question.Digits _ -> ListeningTimes.END_AT_DIGITS;
    };
  }
}
