package vanity.fulfillment.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityNumber;

/** Every word that the Lambda has spoken. Plain sentences of at most some twenty words. */
final class Phrasebook {
  private static final List<String> COUNT = List.of("zero", "one", "two", "three");

  private Phrasebook() {}

  // The opening.

  static Speech welcomeBack(@Nullable VanityNumber kept) {
    return kept == null
        ? Speech.of("Welcome back.")
        : Speech.of("Welcome back.", "Last time you kept " + Ssml.name(kept) + ".");
  }

  static Speech found(Finds finds) {
    return Speech.of(
        switch (finds.count()) {
          case 1 -> "I found one in your number.";
          case 2 -> "I found two in your number.";
          default ->
              finds.more()
                  ? "Here are the best three in your number."
                  : "I found three in your number.";
        });
  }

  static Speech foundWeak() {
    return Speech.of(
        "I found no really good word in your number.", "The closest I can find is this.");
  }

  static Speech nothing(PhoneNumber own) {
    return whyNothing("Your number", own).then(Speech.of("But I can look in any other number."));
  }

  static Speech hidden() {
    return Speech.of("Your number is hidden from me, so please tell me one.");
  }

  static Speech unreadable() {
    return Speech.of("I can't read the number you are calling from, so please tell me one.");
  }

  static Speech abroad() {
    return Speech.of(
        "You are calling from outside North America, and I only know numbers there.",
        "But you can give me one, and I'll look inside it.");
  }

  static Speech busy() {
    return Speech.of(
        "I'm sorry, you have called many times in the last hour.",
        "Please try again a little later. Goodbye.");
  }

  static Speech lostMyPlace() {
    return Speech.of("I'm sorry, I lost my place.", "Let's start again with a number.");
  }

  // Offers.

  static Speech offer(List<VanityNumber> offer) {
    var said = new Speech(List.of());
    for (int i = 0; i < offer.size(); i++) {
      String which = offer.size() == 1 ? "" : "Number " + COUNT.get(i + 1) + ". ";
      said = said.then(Speech.of(which + Ssml.number(offer.get(i))));
    }
    return said;
  }

  static Speech slowOffer(List<VanityNumber> offer) {
    var said = new Speech(List.of());
    for (int i = 0; i < offer.size(); i++) {
      String which = offer.size() == 1 ? "" : "Number " + COUNT.get(i + 1) + ". ";
      said = said.then(Speech.of(which + Ssml.slowly(offer.get(i))));
    }
    return said;
  }

  static Speech more(Finds finds) {
    if (finds.more()) {
      return Speech.of("Here are three more.");
    }
    return Speech.of(
        finds.count() == 1
            ? "Here is one more, the last."
            : "Here are the last " + COUNT.get(finds.count()) + ".");
  }

  static Speech again(int count) {
    return Speech.of(count == 1 ? "Here it is again." : "Here they are again.");
  }

  static Speech slowlyAgain(int count) {
    return Speech.of(count == 1 ? "Here it is, slowly." : "Here they are, slowly.");
  }

  static Speech fromTheTop(int count) {
    return Speech.of(count == 1 ? "Here it is again." : "From the top, then.");
  }

  static Speech noMore(boolean keypad) {
    return keypad
        ? Speech.of("That is all I found.", "Press 1 to start over, or 2 for another number.")
        : Speech.of("That is all I found.", "Say start over, or another number. Or press 1, or 2.");
  }

  static Speech nothingToDoItWith() {
    return Speech.of("I have no words to offer right now.");
  }

  // Another number.

  static Speech foundIn(PhoneNumber number, Finds finds) {
    return Speech.of(
        "In "
            + digits(number)
            + ", I found "
            + (finds.more()
                ? "several. Here are the best three."
                : COUNT.get(finds.count()) + "."));
  }

  static Speech foundWeakIn(PhoneNumber number) {
    return Speech.of(
        "In " + digits(number) + ", I found no really good word.",
        "The closest I can find is this.");
  }

  static Speech nothingIn(PhoneNumber number) {
    return whyNothing("The number " + digits(number), number);
  }

  static Speech sameNumber() {
    return Speech.of("That is the number we are looking at.");
  }

  static Speech askNumber(boolean keypad) {
    return keypad
        ? Speech.of("Key in the ten digits, area code first.")
        : Speech.of("Which number? Say all ten digits, area code first, or key them in.");
  }

  /** The same where it has just been said that a number is wanted. */
  static Speech askDigits() {
    return Speech.of("Say all ten digits, area code first, or key them in.");
  }

  static Speech askRest(String digits, boolean keypad) {
    int missing = 10 - digits.length();
    return Speech.of(
        "I have " + spaced(digits) + " so far.",
        missing == 1
            ? "What is the last digit?"
            : keypad ? "Key in the rest, please." : "What comes next?");
  }

  static Speech askAgain() {
    return Speech.of(
        "Sorry about that.", "Please say it again, one digit at a time. Or key it in.");
  }

  static Speech cleared(boolean keypad) {
    return keypad
        ? Speech.of("All cleared.", "Key in the ten digits, area code first.")
        : Speech.of("All cleared.", "Say or key in the ten digits, area code first.");
  }

  static Speech readBack(PhoneNumber number) {
    return Speech.of(
        "I heard " + digits(number) + ". Is that right?",
        "Say yes or no. Or press 1 for yes, 2 for no.");
  }

  static Speech notANumber() {
    return Speech.of(
        "That can't be a phone number here.",
        "The area code, and the three digits after it, never start with zero or one.");
  }

  static Speech tooLong() {
    return Speech.of("That was more than ten digits.", "I only know numbers in North America.");
  }

  static Speech enoughNumbers() {
    return Speech.of("That makes ten numbers, which is all I can do in one call.");
  }

  // One of the offer.

  static Speech picked(int index, int count, VanityNumber number) {
    return Speech.of(
        which(index, count) + Ssml.number(number), "To keep it, say keep it, or press 5.");
  }

  static Speech spelled(int index, int count, VanityNumber number) {
    return Speech.of(which(index, count) + Ssml.name(number) + ".", Ssml.spelled(number));
  }

  static Speech explained(int index, int count, VanityNumber number) {
    return Speech.of(
        which(index, count) + Ssml.name(number) + ".",
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
        count == 1 ? "I only gave you one." : "I only gave you " + COUNT.get(count) + ".");
  }

  // Menus and help.

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
        "4 is spell, 5 is keep, and 8 is help.");
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
        finds.count() == 0
            ? Speech.of("I look for words in phone numbers.")
            : Speech.of(
                "You can say more options, or press 1.",
                "To hear them again, say again, or press 3.",
                "Say spell number one, or press 4. Say keep number one, or press 5.",
                "To learn why I chose one, say why, or press 6.");
    return said.then(Speech.of("For another number, say another number, or press 2."))
        .then(agents ? Speech.of("For a person, say agent, or press 0.") : new Speech(List.of()))
        .then(Speech.of("To finish, say goodbye, or press 9."));
  }

  static Speech helpWithNumber() {
    return Speech.of(
        "Say the ten digits one by one, like 5 5 5, 5 5 5, 0 1 9 9.",
        "Or key them in. The star key clears what you keyed.",
        "To go back, say never mind.");
  }

  static Speech helpWithConfirm(PhoneNumber number) {
    return Speech.of("I want to be sure of the number.").then(readBack(number));
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

  // Misses.

  static Speech silence() {
    return Speech.of("Sorry, I didn't hear anything.");
  }

  static Speech notUnderstood() {
    return Speech.of("Sorry, I didn't catch that.");
  }

  static Speech wrongKey() {
    return Speech.of("That key does nothing here.");
  }

  static Speech menuExamples(Finds finds) {
    return finds.count() == 0
        ? Speech.of("You can say another number, or goodbye. Or press 2, or 9.")
        : Speech.of(
            "You can say, for example, more options, or keep number one.",
            "Or press 1 for more, 5 to keep one, or 9 to finish.");
  }

  static Speech numberExamples() {
    return Speech.of(
        "Say the digits slowly, for example 5 5 5, 5 5 5, 0 1 9 9.",
        "Or key them in, and press pound.");
  }

  static Speech toTheKeys() {
    return Speech.of("Let's use the keys instead.");
  }

  static Speech givingUp() {
    return Speech.of(
        "We don't seem to understand each other today.", "Please call again. Goodbye.");
  }

  // People, and the end.

  static Speech toAPerson() {
    return Speech.of("One moment, I'll find someone for you.");
  }

  static Speech noPeople() {
    return Speech.of("I'm sorry, there is nobody here but me.");
  }

  static Speech setback(Setback setback) {
    return Speech.of(
        switch (setback) {
          case CLOSED -> "I'm sorry, our people have gone home for today.";
          case FULL -> "I'm sorry, everyone is busy, and too many are waiting.";
          case ERROR -> "I'm sorry, I can't reach anyone right now.";
        });
  }

  static Speech longCall() {
    return Speech.of("We have talked for a good while now, so I'll let you go.");
  }

  static Speech goodbye(@Nullable VanityNumber kept) {
    return kept == null
        ? Speech.of("Thank you for calling Vanity Line. Goodbye.")
        : Speech.of(
            "Enjoy " + Ssml.name(kept) + ".", "Thank you for calling Vanity Line. Goodbye.");
  }

  private static String which(int index, int count) {
    return count == 1 ? "" : "Number " + COUNT.get(index + 1) + ". ";
  }

  private static Speech whyNothing(String subject, PhoneNumber number) {
    String last = number.digits().substring(6);
    boolean hard = last.indexOf('0') >= 0 || last.indexOf('1') >= 0;
    return Speech.of(
        subject + " ends in " + spaced(last) + ".",
        hard
            ? "Zero and one have no letters, so no word fits there."
            : "No word fits its letters.");
  }

  /** A phone number as printed groups, digit by digit. */
  static String digits(PhoneNumber number) {
    return spaced(number.digits());
  }

  private static String spaced(String digits) {
    var said = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      boolean group = digits.length() > 4 && (i == 3 || i == 6);
      said.append(i == 0 ? "" : group ? ", " : " ").append(digits.charAt(i));
    }
    return said.toString();
  }
}
