package vanity.contract;

/** How long the line waits for speech to begin and to go on, in milliseconds. */
public final class ListeningTimes {
  public static final String START = "6000";

  /** After the caller has asked for time. */
  public static final String PATIENT_START = "15000";

  public static final String END_AT_MENU = "1000";
  public static final String END_AT_YES_OR_NO = "1200";
  public static final String END_AT_DIGITS = "2500";

  private ListeningTimes() {}
}
