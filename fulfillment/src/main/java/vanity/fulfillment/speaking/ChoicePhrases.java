package vanity.fulfillment.speaking;

import java.util.Set;
import vanity.engine.VanityNumber;
import vanity.engine.english.Why;

/** One number of the offer. */
public final class ChoicePhrases implements Phrasebook {
  private ChoicePhrases() {}

  public static Speech picked(int index, int count, VanityNumber number, boolean keypad) {
    return Speech.of(SpokenNumber.which(index, count).and(NumberSpeech.offered(number, Set.of())))
        .then(keypad ? "To keep it, press 7." : "To keep it, say keep it, or press 7.");
  }

  public static Speech spelled(int index, int count, VanityNumber number) {
    return Speech.of(named(index, count, number), NumberSpeech.spelled(number));
  }

  public static Speech explained(int index, int count, VanityNumber number) {
    return Speech.of(named(index, count, number))
        .then("Here is why: " + inOneBreath(Why.of(number.reason())) + ".");
  }

  private static Passage named(int index, int count, VanityNumber number) {
    return SpokenNumber.which(index, count).and(NumberSpeech.name(number)).and(".");
  }

  /** Semicolons are for the eye; in speech they would be a full stop. */
  private static String inOneBreath(String sentence) {
    return sentence.replace(';', ',');
  }

  public static Speech whichToSpell(int count, boolean keypad) {
    return which("Which one should I spell? ", count, keypad);
  }

  public static Speech whichToKeep(int count, boolean keypad) {
    return which("Which one should I keep? ", count, keypad);
  }

  public static Speech whichToExplain(int count, boolean keypad) {
    return which("Which one should I explain? ", count, keypad);
  }

  private static Speech which(String question, int count, boolean keypad) {
    return Speech.of(
        question
            + (keypad
                ? "Press " + SpokenNumber.keys(count) + "."
                : "Say or press " + SpokenNumber.words(count) + "."));
  }

  public static Speech onlyOffered(int count) {
    return Speech.of(
        count == 1 ? "I only gave you one." : "I only gave you " + SpokenNumber.count(count) + ".");
  }
}
