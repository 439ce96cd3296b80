package vanity.fulfillment.speaking;

/** What is said when nothing was understood. */
public final class MissPhrases implements Phrasebook {
  private MissPhrases() {}

  public static Speech silence() {
    return Speech.of("Sorry, I didn't hear anything.");
  }

  public static Speech noKey() {
    return Speech.of("Sorry, I didn't hear a key.");
  }

  public static Speech notUnderstood() {
    return Speech.of("Sorry, I didn't catch that.");
  }

  public static Speech wrongKey() {
    return Speech.of("That key does nothing here.");
  }

  public static Speech toTheKeys() {
    return Speech.of("Let's use the keys.");
  }

  public static Speech toAPerson() {
    return Speech.of("I can't quite understand you. Let me find someone who can.");
  }

  public static Speech givingUp() {
    return Speech.of(
        "We don't seem to understand each other today.", "Please call again. Goodbye.");
  }
}
