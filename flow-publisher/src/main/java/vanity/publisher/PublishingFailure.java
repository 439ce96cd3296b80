package vanity.publisher;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The end of a request that cannot succeed: its message is what the stack's event shows. */
final class PublishingFailure extends RuntimeException {

  // CloudFormation takes 4096 bytes in all; the provider framework adds its ids, the log group's
  // name and a stack trace (docs/wire-formats.md#provider-reason).
  private static final int LIMIT = 2800;
  private static final Pattern PHONE_NUMBER = Pattern.compile("\\+\\d{5,13}(\\d\\d)");

  /**
   * @param cause what went wrong, with the value
   * @param advice what to do
   */
  PublishingFailure(String cause, String advice) {
    this(cause, List.of(), advice);
  }

  /**
   * @param details the single findings; as many as fit are listed, and how many are left out
   */
  PublishingFailure(String cause, List<String> details, String advice) {
    super(message(cause, details, advice));
  }

  private static String message(String cause, List<String> details, String advice) {
    String start = masked(cause);
    String end = masked(". " + advice + ".");
    StringBuilder findings = new StringBuilder();
    int told = 0;
    for (String detail : details) {
      String next = (told == 0 ? ": " : "; ") + masked(detail);
      if (start.length() + findings.length() + next.length() + end.length() > LIMIT - 30) {
        break;
      }
      findings.append(next);
      told++;
    }
    if (told < details.size()) {
      findings.append(" (and ").append(details.size() - told).append(" more)");
    }
    return cut(start, LIMIT - findings.length() - end.length()) + findings + end;
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, Math.max(0, length - 3)) + "...";
  }

  private static String masked(String text) {
    return PHONE_NUMBER.matcher(text).replaceAll(PublishingFailure::lastTwo);
  }

  private static String lastTwo(MatchResult number) {
    return "+..." + number.group(1);
  }
}
