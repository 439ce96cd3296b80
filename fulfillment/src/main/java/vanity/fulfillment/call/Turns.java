package vanity.fulfillment.call;

import java.util.Optional;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.call.state.Offer;
import vanity.fulfillment.hearing.Heard;
import vanity.fulfillment.hearing.Hearing;
import vanity.fulfillment.hearing.Meaning;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.OfferedNumber;
import vanity.fulfillment.speaking.MissPhrases;

/** Finds out what a turn means, by voice or by keys, and acts on it. */
final class Turns {
  private final Acts acts;
  private final NumberTaking numbers;

  Turns(VanityFinder finder) {
    var own = new OwnNumber(finder);
    numbers = new NumberTaking(new Converting(finder), own);
    acts = new Acts(numbers, own);
  }

  Decision answer(CallState state, CallerTurn turn) {
    return switch (turn) {
      case CallerTurn.Silent() -> Ladder.silent(state);
      case CallerTurn.Spoken spoken -> acts.act(state, meaning(state, spoken));
      case CallerTurn.Keyed(String keys) -> keyed(state, keys);
    };
  }

  private Decision keyed(CallState state, String keys) {
    Optional<Meaning> meant = Keys.meaning(state, keys);
    if (meant.isPresent()) {
      return acts.act(state, meant.get());
    }
    return Keys.giveANumber(state.question(), keys)
        ? numbers.keyed(state, keys)
        : Ladder.wrong(state, MissPhrases.wrongKey());
  }

  /** What is done at once, without another question, the likeliest transcript alone must say. */
  private static Meaning meaning(CallState state, CallerTurn.Spoken spoken) {
    Meaning meant = understand(heard(state, spoken));
    if (meant != Plain.YES && meant != Plain.UNKEEP) {
      return meant;
    }
    var best = new CallerTurn.Spoken(spoken.transcripts().subList(0, 1), spoken.intent());
    return understand(heard(state, best)).equals(meant) ? meant : Plain.UNCLEAR;
  }

  private static Meaning understand(Heard heard) {
    return Hearing.understand(heard).meaning();
  }

  /** What was said, with all that it may refer to. */
  static Heard heard(CallState state, CallerTurn.Spoken spoken) {
    Offer offer = state.offer();
    return new Heard(
        spoken.transcripts(),
        spoken.intent(),
        state.question(),
        offer.spoken().stream().map(Turns::offered).toList(),
        offer.focus() + 1,
        lastSaid(state));
  }

  private static OfferedNumber offered(VanityNumber number) {
    return new OfferedNumber(number.words(), number.number().digits());
  }

  /** The numbers and the question, which are what a caller's phone may play back to the line. */
  private static String lastSaid(CallState state) {
    return state.offer().speech().then(Questions.brief(state)).text();
  }
}
