package vanity.fulfillment.call;

import java.util.List;

/** What can be said or pressed. */
final class MenuPhrases implements Phrasebook {
  private MenuPhrases() {}

  static Speech fullMenu(Finds finds, boolean keypad) {
    if (keypad) {
      return keypadMenu(finds.count());
    }
    if (finds.count() == 0) {
      return Speech.of("Say another number, or press 2. Or say goodbye, or press 9.");
    }
    return Speech.of(
        finds.count() == 1
            ? "If you like it, say keep it."
            : "If you like one, say keep, and its number.",
        finds.more()
            ? "You can also say more options, another number, again, or spell it."
            : "You can also say another number, again, or spell it.",
        finds.more()
            ? "On the keypad, 1 is more, 2 is another number, and 3 is again."
            : "On the keypad, 2 is another number, and 3 is again.",
        "4 is spell, 5 is keep, 8 is help, and 9 is goodbye.");
  }

  /** After one number was spelled, kept or explained: the choices are known by then. */
  static Speech whatNext(Finds finds, boolean keypad) {
    return keypad || finds.count() == 0 ? shortMenu(finds, keypad) : Speech.of("What next?");
  }

  static Speech shortMenu(Finds finds, boolean keypad) {
    if (keypad) {
      return keypadMenu(finds.count());
    }
    return finds.count() == 0
        ? Speech.of("Say another number, or press 2. Or say goodbye.")
        : Speech.of("What would you like next? Say help, or press 8, for the choices.");
  }

  static Speech help(Finds finds, boolean agents) {
    Speech said =
        switch (finds.count()) {
          case 0 -> Speech.of("I look for words in phone numbers.");
          case 1 ->
              Speech.of(
                  "To hear it again, say again, or press 3.",
                  "Say spell it, or press 4. Say keep it, or press 5.",
                  "To learn why I chose it, say why, or press 6.");
          default ->
              Speech.of(
                  "You can say more options, or press 1.",
                  "To hear them again, say again, or press 3.",
                  "Say spell number one, or press 4. Say keep number one, or press 5.",
                  "To learn why I chose one, say why, or press 6.");
        };
    return said.then(Speech.of("For another number, say another number, or press 2."))
        .then(agents ? Speech.of("For a person, say agent, or press 0.") : new Speech(List.of()))
        .then(Speech.of("To finish, say goodbye, or press 9."));
  }

  static Speech menuExamples(Finds finds) {
    return finds.count() == 0
        ? Speech.of("You can say another number, or goodbye. Or press 2, or 9.")
        : Speech.of(
            "You can say, for example, more options, or keep number one.",
            "Or press 1 for more, 5 to keep one, or 9 to finish.");
  }

  private static Speech keypadMenu(int count) {
    return count == 0
        ? Speech.of("Press 2 for another number, or 9 to finish.")
        : Speech.of(
            "Press 1 for more, 2 for another number, or 3 to hear "
                + (count == 1 ? "it" : "them")
                + " again.",
            "Press 4 to spell, 5 to keep, or 9 to finish.");
  }
}
