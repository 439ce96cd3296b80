package vanity.fulfillment.call;

/** What is said when nothing was understood. */
final class MissPhrases implements Phrasebook {
  private MissPhrases() {}

  static Speech silence() {
    return Speech.of("Sorry, I didn't hear anything.");
  }

  static Speech noKey() {
    return Speech.of("Sorry, I didn't hear a key.");
  }

  static Speech notUnderstood() {
    return Speech.of("Sorry, I didn't catch that.");
  }

  static Speech wrongKey() {
    return Speech.of("That key does nothing here.");
  }

  static Speech toTheKeys() {
    return Speech.of("Let's use the keys instead.");
  }

  static Speech givingUp() {
    return Speech.of(
        "We don't seem to understand each other today.", "Please call again. Goodbye.");
  }
}
