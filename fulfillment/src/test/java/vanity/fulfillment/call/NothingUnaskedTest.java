package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.call.Walk.Turn;
import vanity.fulfillment.call.state.CallState;
import vanity.fulfillment.call.state.Tally;
import vanity.fulfillment.hearing.Deed;
import vanity.fulfillment.hearing.Hearing;
import vanity.fulfillment.hearing.Meaning;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.hearing.Understood;
import vanity.fulfillment.hearing.Which;

/**
 * Whatever anybody says in whatever state a call has come to: what stores, erases, hangs up or
 * hands over is asked for by the likeliest words, by a key, or by a yes to the question whether it
 * was meant, or else the ladder or the call is at its end.
 */
class NothingUnaskedTest {
  private static final int TEXTS = 4;
  private final Set<Act> seen = EnumSet.noneOf(Act.class);
  private final List<String> unasked = new ArrayList<>();
  private final AnyCaller other = new AnyCaller(31);

  @Test
  void everyActOfAnyCallWasAskedFor() {
    Walk.calls(AnyCaller.many(20))
        .forEach(walk -> {
          while (!walk.isOver()) {
            for (int i = 0; i < TEXTS; i++) {
              judge(walk.wouldTake(other.says(other.words())));
            }
            judge(walk.wouldTake(other.says(walk.last().reply().speech().text())));
            judge(walk.next());
          }
        });

    assertThat(unasked).isEmpty();
    assertThat(seen).as("acts that the calls came to").isEqualTo(EnumSet.allOf(Act.class));
  }

  private void judge(Turn turn) {
    for (Act act : Act.doneIn(turn)) {
      seen.add(act);
      if (!isAskedFor(act, turn)) {
        unasked.add(act + " at " + turn.before().question() + " by " + turn.did());
      }
    }
  }

  private static boolean isAskedFor(Act act, Turn turn) {
    boolean ends = act == Act.GOODBYE || act == Act.AGENT;
    return (ends && isAtItsEnd(turn))
        || switch (turn.did()) {
          case CallerTurn.Spoken spoken -> isAskedFor(act, turn, spoken);
          case CallerTurn.Keyed(String keys) -> isKeyed(act, turn.before().question(), keys);
          case CallerTurn.Silent() -> false;
          case null -> false;
        };
  }

  /** The fourth miss, or a bound of the call. */
  private static boolean isAtItsEnd(Turn turn) {
    CallState after = turn.after().state();
    boolean missed =
        turn.after().happened() == Decision.Happened.SILENT
            || turn.after().happened() == Decision.Happened.NOT_UNDERSTOOD;
    return (missed && turn.before().tally().misses() == 3)
        || after.tally().turns() >= Tally.TURNS
        || after.tally().conversions() >= Tally.CONVERSIONS
        || after.timing().isTooLong(after.timing().spokeAt());
  }

  private static boolean isKeyed(Act act, Question question, String keys) {
    boolean number = question instanceof Question.Digits || keys.length() >= 10;
    return (act == Act.CONVERT && number)
        || switch (question) {
          case Question.Menu() ->
              switch (keys) {
                case "7" -> act == Act.KEEP;
                case "9" -> act == Act.GOODBYE;
                case "0" -> act == Act.AGENT;
                default -> false;
              };
          case Question.Digits _ -> false;
          case Question.Confirm _ -> act == Act.CONVERT && keys.equals("1");
          case Question.Which(Deed deed) ->
              deed == Deed.KEEP && act == Act.KEEP && keys.matches("[1-3]");
          case Question.Sure(var about, int _) ->
              act == Act.of(about)
                  && (keys.equals("1") || (act == Act.GOODBYE && keys.equals("9")));
        };
  }

  private static boolean isAskedFor(Act act, Turn turn, CallerTurn.Spoken spoken) {
    CallState before = turn.before().byKeypad(false);
    var best = new CallerTurn.Spoken(spoken.transcripts().subList(0, 1), spoken.intent());
    Understood understood = Hearing.understand(Turns.heard(before, best));
    String words = best.transcripts().getFirst().words();
    if (understood.meaning() == Plain.YES) {
      return isInDoubt(act, before.question(), turn)
          && (Act.isYes(words, before.question()) || act.isAskedBy(words));
    }
    boolean clear = understood.certain() || act == Act.UNKEEP;
    return clear
        && isItsOwn(act, understood.meaning(), turn)
        && (act.isAskedBy(words) || (act == Act.KEEP && isNamed(words, before)));
  }

  /** Whoever is asked which one to keep need but name it. */
  private static boolean isNamed(String words, CallState before) {
    return before.question().equals(new Question.Which(Deed.KEEP))
        && Act.isPlace(words, before.offeredWords());
  }

  private static boolean isInDoubt(Act act, Question question, Turn turn) {
    return switch (question) {
      case Question.Confirm(String read) ->
          act == Act.CONVERT
              && turn.after().effects().stream()
                  .allMatch(effect ->
                      effect instanceof Effect.RecordConversion(var _, var target, var _)
                          && target.digits().equals(read));
      case Question.Sure(var about, int place) ->
          act == Act.of(about) && (act != Act.KEEP || isKept(turn, place));
      case Question.Menu _, Question.Digits _, Question.Which _ -> false;
    };
  }

  private static boolean isItsOwn(Act act, Meaning meaning, Turn turn) {
    return switch (meaning) {
      case Meaning.Do(Deed deed, Which.Named(int place)) ->
          act == Act.KEEP && deed == Deed.KEEP && isKept(turn, place);
      case Meaning.Do(Deed deed, Which.LastSaid()) ->
          act == Act.KEEP && deed == Deed.KEEP && isKept(turn, turn.before().offer().focus() + 1);
      case Plain.UNKEEP -> act == Act.UNKEEP;
      case Plain.GOODBYE -> act == Act.GOODBYE;
      case Plain.AGENT -> act == Act.AGENT;
      default -> false;
    };
  }

  /** Whether the one kept is the one at a place, counted from 1. */
  private static boolean isKept(Turn turn, int place) {
    return turn.before().offer().spoken().get(place - 1).equals(turn.after().state().kept());
  }
}
