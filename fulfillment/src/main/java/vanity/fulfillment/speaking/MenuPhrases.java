package vanity.fulfillment.speaking;

/** What can be said or pressed. */
public final class MenuPhrases implements Phrasebook {
  private MenuPhrases() {}

  /** What may be done with an offer that was just spoken. */
  public static Speech offered(Offered offered, boolean keypad) {
    if (keypad || offered.count() == 0) {
      return whatNext(offered, keypad);
    }
    return offered.count() == 1
        ? Speech.of("Like it? Say keep it, or press 7. Or say another number, or help.")
        : Speech.of(
            "Say or press "
                + SpokenNumber.keys(offered.count())
                + ". Or say "
                + (offered.more() ? "more options" : "another number")
                + ", or help.");
  }

  /** The same where it was said before. */
  public static Speech offeredAgain(Offered offered, boolean keypad) {
    if (offered.count() < 2) {
      return offered(offered, keypad);
    }
    return Speech.of((keypad ? "Press " : "Pick ") + SpokenNumber.keys(offered.count()) + ".");
  }

  /** For whoever has missed what the keys are. */
  public static Speech orHelp() {
    return Speech.of("Or press 8 for help.");
  }

  /** The question of the menu, in short. */
  public static Speech whatNext(Offered offered, boolean keypad) {
    if (keypad) {
      return keypadMenu(offered);
    }
    return offered.count() == 0
        ? Speech.of("Say another number, or press 5. Or say goodbye, or press 9.")
        : Speech.of("What would you like next? Say help, or press 8, for the choices.");
  }

  /** After one number was spelled, kept or explained: the choices are known by then. */
  public static Speech next(Offered offered, boolean keypad) {
    if (offered.count() == 0) {
      return whatNext(offered, keypad);
    }
    return Speech.of(keypad ? "What next? Press 8 for the choices." : "What next?");
  }

  public static Speech takeYourTime() {
    return Speech.of("Take your time.");
  }

  public static Speech help(Offered offered, boolean agents, boolean keypad) {
    if (keypad) {
      return keypadMenu(offered).then(person(agents, "Press 0 for a person."));
    }
    Speech said =
        switch (offered.count()) {
          case 0 -> Speech.of("I look for words in phone numbers.");
          case 1 -> Speech.of("Say keep it, or press 7. Again, or press 6. Spell it, or why.");
          default ->
              Speech.of(
                  "Pick one by its number.",
                  "Say more options, or press 4. Again, or press 6. Keep, or press 7. Spell, or"
                      + " why.");
        };
    return said.then("Another number, or press 5.")
        .then(person(agents, "A person, or press 0."))
        .then("Say goodbye, or press 9.");
  }

  public static Speech examples(Offered offered) {
    return offered.count() == 0
        ? Speech.of("You can say another number, or goodbye. Or press 5, or 9.")
        : Speech.of("You can say, for example, more options, another number, or keep number one.");
  }

  /** The keys before the words, for whoever is not understood. */
  public static Speech keysFirst(Offered offered, boolean agents) {
    return agents
        ? keypadMenu(offered).then("Press 0 for a person.")
        : Speech.of("Let's use the keys.").then(keypadMenu(offered));
  }

  public static Speech zeroGoesBack() {
    return Speech.of("Press 0 to go back.");
  }

  public static Speech waysBack(boolean keypad) {
    return keypad ? zeroGoesBack() : Speech.of("To go back, say never mind, or press 0.");
  }

  private static Speech person(boolean agents, String words) {
    return agents ? Speech.of(words) : Speech.NOTHING;
  }

  private static Speech keypadMenu(Offered offered) {
    return switch (offered.count()) {
      case 0 -> Speech.of("Press 5 for another number, or 9 to finish.");
      case 1 ->
          Speech.of(
              "Press 7 to keep it, 6 to hear it again, 5 for another number, or 9 to finish.");
      default ->
          Speech.of(
              "Press "
                  + SpokenNumber.keys(offered.count())
                  + " to pick, 4 for more, 5 for another, 6 for again, 7 to keep, 9 to"
                  + " finish.");
    };
  }
}
