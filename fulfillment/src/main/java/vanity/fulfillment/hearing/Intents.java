package vanity.fulfillment.hearing;

import vanity.fulfillment.hearing.Heard.Intent;
import vanity.fulfillment.hearing.Meaning.Plain;

/** What the bot's intent says where the words say nothing. */
final class Intents {
  private static final double CERTAIN = 0.6;

  private Intents() {}

  /** Never more than a question where it would store, hang up or transfer. */
  static Meaning meant(Heard heard) {
    Intent intent = heard.intent();
    boolean asked = !(heard.question() instanceof Question.Menu);
    if (intent == null || asked || intent.confidence() == null || intent.confidence() < CERTAIN) {
      return Plain.UNCLEAR;
    }
    return switch (intent.name()) {
      case "MoreOptions" -> Plain.MORE;
      case "ConvertNumber" -> Plain.ANOTHER;
      case "RepeatNumbers" -> Plain.REPEAT;
      case "SpellNumber" -> new Meaning.Do(Deed.SPELL, picked(heard));
      case "Explain" -> new Meaning.Do(Deed.EXPLAIN, picked(heard));
      case "Help" -> Plain.HELP;
      case "KeepNumber" -> new Meaning.Do(Deed.KEEP, new Which.Open());
      case "Goodbye" -> new Meaning.Sure(Doubtful.GOODBYE, Plain.GOODBYE);
      case "Agent" -> new Meaning.Sure(Doubtful.AGENT, Plain.AGENT);
      case "PreviousOptions" -> Plain.PREVIOUS;
      case "OwnNumber" -> Plain.OWN_NUMBER;
      case "StartOver" -> Plain.START_OVER;
      case "GoBack" -> Plain.BACK;
      case "Wait" -> Plain.WAIT;
      case "KeptNumber" -> Plain.KEPT;
      case "Emergency" -> Plain.EMERGENCY;
      case "ForgetMe" -> new Meaning.Sure(Doubtful.FORGET, Plain.FORGET_ME);
      default -> Plain.UNCLEAR; // what only the words can tell
    };
  }

  private static Which picked(Heard heard) {
    return heard.picked() > 0 ? new Which.Named(heard.picked()) : new Which.Open();
  }
}
