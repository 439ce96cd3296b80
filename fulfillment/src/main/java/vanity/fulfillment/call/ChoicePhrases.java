package vanity.fulfillment.call;

import vanity.engine.VanityNumber;

/** One number of the offer. */
final class ChoicePhrases implements Phrasebook {
  private ChoicePhrases() {}

  static Speech picked(int index, int count, VanityNumber number, boolean keypad) {
    return Speech.of(
        SpokenNumber.which(index, count) + Ssml.number(number),
        keypad ? "To keep it, press 7." : "To keep it, say keep it, or press 7.");
  }

  static Speech spelled(int index, int count, VanityNumber number) {
    return Speech.of(
        SpokenNumber.which(index, count) + Ssml.name(number) + ".", Ssml.spelled(number));
  }

  static Speech explained(int index, int count, VanityNumber number) {
    return Speech.of(
        SpokenNumber.which(index, count) + Ssml.name(number) + ".",
        "Here is why: " + Ssml.plain(number.why()) + ".");
  }

  static Speech kept(VanityNumber number) {
    return Speech.of("Done. I have kept " + Ssml.name(number) + " for you.");
  }

  static Speech keptForThisCall(VanityNumber number) {
    return Speech.of("Done. I have kept " + Ssml.name(number) + ", for this call only.");
  }

  static Speech keptUntilGoodbye(VanityNumber number) {
    return Speech.of(
        "I have kept " + Ssml.name(number) + ", for this call only.",
        "My notebook is out of reach right now, so please write it down.");
  }

  static Speech askWhich(Command command, int count, boolean keypad) {
    String what =
        switch (command) {
          case SPELL -> "Which one shall I spell? ";
          case KEEP -> "Which one shall I keep? ";
          default -> "Which one shall I explain? ";
        };
    String keys = count == 2 ? "1 or 2." : "1, 2 or 3.";
    String words = count == 2 ? "one or two." : "one, two or three.";
    return Speech.of(what + (keypad ? "Press " + keys : "Say or press " + words));
  }

  static Speech onlyOffered(int count) {
    return Speech.of(
        count == 1 ? "I only gave you one." : "I only gave you " + SpokenNumber.count(count) + ".");
  }
}
