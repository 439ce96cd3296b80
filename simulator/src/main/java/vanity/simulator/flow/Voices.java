package vanity.simulator.flow;

/** Names of voices. */
final class Voices {
  private Voices() {}

  /**
   * Whether a voice may have that name: the speech service adds voices, so only the form is known.
   */
  static boolean known(String voice) {
    return voice.matches("\\p{Lu}\\p{L}+");
  }
}
