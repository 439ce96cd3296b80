package vanity.fulfillment.hearing.number;

import java.util.List;
import vanity.fulfillment.hearing.word.NumberWords;
import vanity.fulfillment.hearing.word.Token;

/** Evidence that a number belongs to another country; its length alone is none. */
final class Foreign {
  private static final List<String> DIAL_OUT = List.of("011", "00");
  private static final int SHORTEST = 10;
  private static final int TRUNK = 11;

  private Foreign() {}

  static boolean speaks(Talk talk, List<Part> parts) {
    if (parts.isEmpty()) {
      return false;
    }
    String digits = parts.getFirst().namesPlace() ? "" : parts.getFirst().digits();
    return isAnnounced(talk)
        || (DIAL_OUT.stream().anyMatch(digits::startsWith) && digits.length() >= SHORTEST)
        || (digits.startsWith("0") && (digits.length() == TRUNK || digits.length() == Plan.WHOLE));
  }

  /** A plus or "country code" before the first digit, and that is not our own country's. */
  private static boolean isAnnounced(Talk talk) {
    for (int i = 0; i < talk.size(); i++) {
      Token token = talk.tokens().get(i);
      if (token.isNumeric() && !talk.isSilent(i)) {
        boolean announced = token.plus() || (i > 0 && announces(talk, i - 1));
        return announced && !isOurs(token);
      }
    }
    return false;
  }

  private static boolean announces(Talk talk, int at) {
    return talk.tokens().get(at).is("plus") || talk.cue(at) == Cue.COUNTRY;
  }

  private static boolean isOurs(Token token) {
    return token.text().startsWith("1") || "1".equals(NumberWords.UNITS.of(token));
  }
}
