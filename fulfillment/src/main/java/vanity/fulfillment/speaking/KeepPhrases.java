package vanity.fulfillment.speaking;

import vanity.engine.VanityNumber;

/** What is kept of and for the caller. */
public final class KeepPhrases implements Phrasebook {
  private KeepPhrases() {}

  public static Speech kept(VanityNumber number) {
    return Speech.of(about("Done. I have kept ", number, " for you."));
  }

  public static Speech keptForThisCall(VanityNumber number) {
    return Speech.of(about("Done. I have kept ", number, ", for this call only."));
  }

  public static Speech keptUntilGoodbye(VanityNumber number) {
    return Speech.of(about("I couldn't save ", number, "."))
        .then("I'll remember it for this call only, so please write it down.");
  }

  public static Speech tellKept(VanityNumber number) {
    return Speech.of(about("You have kept ", number, "."));
  }

  public static Speech nothingKept() {
    return Speech.of("You haven't kept a number yet.");
  }

  public static Speech keptNoMore(VanityNumber number) {
    return Speech.of(about("All right. ", number, " is not kept anymore."));
  }

  public static Speech stillKept() {
    return Speech.of("I'm sorry, I couldn't change that right now. Please try again later.");
  }

  public static Speech nothingStored() {
    return Speech.of("I have stored nothing about you.");
  }

  public static Speech forgotten() {
    return Speech.of("Done. I have forgotten your number, and all I kept for it.");
  }

  public static Speech notForgotten() {
    return Speech.of("I'm sorry, I couldn't do that right now. Please try again later.");
  }

  private static Passage about(String before, VanityNumber number, String after) {
    return Passage.of(before).and(NumberSpeech.name(number)).and(after);
  }
}
