package vanity.simulator.flow;

/** Names of voices and languages, as far as their form tells. */
final class Voices {
  // A placeholder that nobody filled may stand for any name.
  private static final String PLACEHOLDER = "|\\$\\{.+}|\\{\\{.+}}|%.+%";

  private Voices() {}

  /** Whether a voice may have that name: the speech service adds voices, so no list is kept. */
  static boolean known(String voice) {
    return voice.matches("\\p{Lu}\\p{L}+" + PLACEHOLDER);
  }

  static boolean isLanguage(String code) {
    return code.matches("[a-z]{2,3}-[A-Z]{2}" + PLACEHOLDER);
  }
}
