package vanity.fulfillment.speaking;

/** What can be said or pressed. */
public final class MenuPhrases implements Phrasebook {
  private MenuPhrases() {}

  public static Speech fullMenu(Offered offered, boolean keypad) {
    if (keypad) {
      return keypadMenu(offered.count());
    }
    if (offered.count() == 0) {
      return Speech.of("Say another number, or press 5. Or say goodbye, or press 9.");
    }
    return Speech.of(
        offered.count() == 1
            ? "If you like it, say keep it."
            : "If you like one, say keep, and its number.",
        offered.more()
            ? "You can also say more options, another number, again, or spell it."
            : "You can also say another number, again, or spell it.",
        "On the keypad, "
            + (offered.count() == 1 ? "" : places(offered.count()) + " picks one, ")
            + (offered.more() ? "4 is more, " : "")
            + "5 is another number, and 6 is again.",
        "7 is keep, 8 is help, and 9 is goodbye.");
  }

  /** After one number was spelled, kept or explained: the choices are known by then. */
  public static Speech whatNext(Offered offered, boolean keypad) {
    return keypad || offered.count() == 0 ? shortMenu(offered, keypad) : Speech.of("What next?");
  }

  public static Speech shortMenu(Offered offered, boolean keypad) {
    if (keypad) {
      return keypadMenu(offered.count());
    }
    return offered.count() == 0
        ? Speech.of("Say another number, or press 5. Or say goodbye.")
        : Speech.of("What would you like next? Say help, or press 8, for the choices.");
  }

  /** What was asked for is enough, which may mean the call or only what is being said. */
  public static Speech enough(boolean keypad) {
    return keypad
        ? Speech.of("All right.")
        : Speech.of("All right. To finish, say goodbye, or press 9.");
  }

  public static Speech help(Offered offered, boolean agents, boolean keypad) {
    if (keypad) {
      return keypadMenu(offered.count()).then(person(agents, "Press 0 for a person."));
    }
    Speech said =
        switch (offered.count()) {
          case 0 -> Speech.of("I look for words in phone numbers.");
          case 1 ->
              Speech.of(
                  "To keep it, say keep it, or press 7.",
                  "To hear it again, say again, or press 6.",
                  "You can also say spell it, or why.");
          default ->
              Speech.of(
                  "To pick one, say its number, or press " + places(offered.count()) + ".",
                  "To keep one, say keep number one, or press 7.",
                  "You can say more options, or press 4.",
                  "To hear them again, say again, or press 6.",
                  "You can also say spell number one, or why.");
        };
    return said.then(Speech.of("For another number, say another number, or press 5."))
        .then(person(agents, "For a person, say agent, or press 0."))
        .then(Speech.of("To finish, say goodbye, or press 9."));
  }

  public static Speech menuExamples(Offered offered) {
    return offered.count() == 0
        ? Speech.of("You can say another number, or goodbye. Or press 5, or 9.")
        : Speech.of(
            "You can say, for example, more options, or keep number one.",
            "Or press 4 for more, 7 to keep one, or 9 to finish.");
  }

  private static Speech person(boolean agents, String words) {
    return agents ? Speech.of(words) : Speech.NOTHING;
  }

  private static Speech keypadMenu(int count) {
    return switch (count) {
      case 0 -> Speech.of("Press 5 for another number, or 9 to finish.");
      case 1 ->
          Speech.of(
              "Press 7 to keep it, 6 to hear it again, or 5 for another number.",
              "Press 9 to finish.");
      default ->
          Speech.of(
              "Press " + places(count) + " to pick one, 4 for more, or 5 for another number.",
              "Press 6 to hear them again, 7 to keep one, or 9 to finish.");
    };
  }

  /** The keys of an offer. */
  private static String places(int count) {
    return SpokenNumber.keys(count);
  }
}
