package vanity.fulfillment.call;

import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.hearing.Meaning;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.speaking.AsidePhrases;
import vanity.fulfillment.speaking.Speech;

/** Does what the caller means. */
final class Acts {
  private final NumberTaking numbers;
  private final Offering offering;
  private final Deciding deciding;

  Acts(NumberTaking numbers, OwnNumber own) {
    this.numbers = numbers;
    this.offering = new Offering(own);
    this.deciding = new Deciding(numbers);
  }

  Decision act(CallState state, Meaning meaning) {
    return switch (meaning) {
      case Meaning.Pick(int place) -> Picking.pick(state, place);
      case Meaning.RepeatOne(int place) -> Picking.pick(state, place);
      case Meaning.Do(var deed, var which) -> Picking.act(state, deed, which);
      case Meaning.Outside _ -> Picking.outside(state);
      case Meaning.Whole(String digits) -> numbers.whole(state, digits);
      case Meaning.Corrected(String digits) -> numbers.whole(state, digits);
      case Meaning.Part(String digits) -> numbers.part(state, digits);
      case Meaning.Ending(String digits) -> numbers.ending(state, digits);
      case Meaning.WhatSpells(String word) -> whatSpells(state, word);
      case Meaning.Sure(var about, var meant) -> Doubt.ask(state, about, meant);
      case Plain plain -> act(state, plain);
    };
  }

  /** The word is the caller's own, so only letters and a bounded length of it are said. */
  private static Decision whatSpells(CallState state, String word) {
    return word.matches("[a-z]{2,12}")
        ? Replies.aside(state, AsidePhrases.whatSpells(word))
        : Ladder.notUnderstood(state);
  }

  private Decision act(CallState state, Plain meaning) {
    return switch (meaning) {
      case MORE -> Offering.more(state);
      case PREVIOUS -> Offering.previous(state);
      case REPEAT -> Offering.again(state);
      case SLOWER -> Offering.slowly(state, Speech.NOTHING);
      case LOUDER -> Offering.slowly(state, AsidePhrases.louder());
      case START_OVER, OWN_NUMBER -> offering.own(state);
      case ANOTHER -> NumberTaking.ask(state);
      case YES -> deciding.yes(state);
      case NO -> Deciding.no(state);
      case HELP -> Questions.help(state);
      case WAIT -> Replies.waiting(state);
      case BACK -> Replies.menu(state, Speech.NOTHING);
      case GOODBYE -> Endings.goodbye(state);
      case AGENT -> Endings.agent(state);
      case KEPT -> Keeping.tell(state);
      case UNKEEP -> Keeping.undo(state);
      case FORGET_ME -> Keeping.askToForget(state);
      case FOREIGN -> numbers.foreign(state);
      case UNCLEAR -> Ladder.notUnderstood(state);
      case ACK -> Replies.aside(state, Speech.NOTHING);
      case COST -> Replies.aside(state, AsidePhrases.cost());
      case AVAILABLE -> Replies.aside(state, AsidePhrases.available());
      case TEXT_ME -> Replies.aside(state, AsidePhrases.textMe());
      case CALL_BACK -> Replies.aside(state, AsidePhrases.callBack());
      case SPANISH -> Replies.aside(state, AsidePhrases.spanish());
      case INSULT -> Replies.aside(state, AsidePhrases.insult());
      case EMERGENCY -> Replies.aside(state, AsidePhrases.emergency());
    };
  }
}
