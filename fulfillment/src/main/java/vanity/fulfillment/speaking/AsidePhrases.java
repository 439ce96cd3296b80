package vanity.fulfillment.speaking;

import java.util.Locale;
import vanity.engine.Keypad;

/** Honest answers to what callers ask beside the matter; the short question follows each. */
public final class AsidePhrases implements Phrasebook {
  private AsidePhrases() {}

  public static Speech cost() {
    return Speech.of("I charge nothing: you pay for the call, as for any other.");
  }

  public static Speech available() {
    return Speech.of("I only find words. Whether a number is free, a phone company can tell you.");
  }

  public static Speech textMe() {
    return Speech.of("I can't send texts, but I can spell each word for you to write down.");
  }

  public static Speech callBack() {
    return Speech.of("I can't call you back, but you can call me at any time.");
  }

  public static Speech spanish() {
    return Speech.of("Lo siento, I only speak English. The keys work in any language.");
  }

  public static Speech insult() {
    return Speech.of("I'm sorry this isn't going well.");
  }

  public static Speech louder() {
    return Speech.of("Loudness is up to your phone.");
  }

  public static Speech emergency() {
    return Speech.of("If this is an emergency, hang up and dial 9 1 1.");
  }

  /**
   * The digits that dial a word, which is spelled and not said: it is the caller's own.
   *
   * @param word letters in lower case
   */
  public static Speech whatSpells(String word) {
    var letters = new Fragment.Letters(word.toUpperCase(Locale.ROOT), Fragment.Pause.NONE);
    return Speech.of(
        Passage.of(letters, new Fragment.Words(" is "))
            .and(SpokenNumber.groups(Keypad.dial(word)))
            .and("."));
  }
}
