package vanity.simulator.flow;

/** Names of voices and languages, as far as their form tells. */
final class Voices {
  // A placeholder that nobody filled may stand for any name.
  static final String PLACEHOLDER = "|\\$\\{.+}|\\{\\{.+}}|%.+%";

  /** Engines of Connect's own, for example connect:agentic. */
  private static final String MODELS = "connect:";

  private Voices() {}

  /** Whether a voice may have that name: the speech service adds voices, so no list is kept. */
  static boolean known(String voice, String engine) {
    // Voices of Polly are capitalised, those of speech models are not always.
    String name = engine.startsWith(MODELS) ? "\\p{L}[\\p{L}\\d_-]*" : "\\p{Lu}\\p{L}+";
    return voice.matches(name + PLACEHOLDER);
  }

  static boolean isEngine(String engine) {
    return engine.matches(
        "(?i)neural|standard|generative|long-form|" + MODELS + "[a-z-]+" + PLACEHOLDER);
  }

  static boolean isLanguage(String code) {
    return code.matches("[a-z]{2,3}-[A-Z]{2}" + PLACEHOLDER);
  }
}
