package vanity.fulfillment.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.call.Walk.Turn;
import vanity.fulfillment.hearing.Hearing;
import vanity.fulfillment.hearing.Meaning;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.lex.LexAnswer;
import vanity.fulfillment.lex.LexTurn;
import vanity.fulfillment.speaking.Passage;
import vanity.fulfillment.speaking.Speech;

/**
 * Whatever callers do: nothing long is said twice unless it is asked for, nothing is longer than it
 * may be, and whoever hears it can break in and speak.
 */
class NeverTwiceTest {
  private static final Duration LONG = Duration.ofSeconds(12);

  /** The keys come first then, whatever the question is. */
  private static final Duration THIRD_MISS = Duration.ofSeconds(15);

  private static final Duration SPELLED_WORD = Duration.ofSeconds(3);
  private static final Pattern SPELLED = Pattern.compile("\\b[A-Z](, [A-Z])+\\b");

  @Test
  void saysNothingLongTwiceUnasked() {
    Walk.calls(AnyCaller.many(100))
        .forEach(walk -> {
          String opening = walk.last().reply().speech().text();
          Set<Passage> said = new HashSet<>(walk.last().reply().speech().passages());
          while (!walk.isOver()) {
            Turn turn = walk.next();
            Speech now = turn.after().reply().speech();
            if (!isAsked(turn)) {
              assertThat(again(now, said))
                  .as("%s by %s", now.text(), turn.did())
                  .isLessThanOrEqualTo(isThirdMiss(turn) ? THIRD_MISS : LONG);
              assertThat(now.text()).as("%s", turn.did()).doesNotContain(opening);
            }
            said.addAll(now.passages());
          }
        });
  }

  @Test
  void saysNothingLongerThanItMay() {
    Walk.calls(AnyCaller.many(100))
        .forEach(walk -> {
          while (!walk.isOver()) {
            Turn turn = walk.next();
            Speech said = turn.after().reply().speech();
            assertThat(said.duration().minus(SPELLED_WORD.multipliedBy(spelled(said))))
                .as("%s by %s", said.text(), turn.did())
                .isLessThanOrEqualTo(longest(turn));
          }
        });
  }

  @Test
  void letsWhoeverListensBreakInAndSpeak() {
    Walk.calls(AnyCaller.many(100))
        .forEach(walk -> {
          assertListens(walk.last());
          while (!walk.isOver()) {
            assertListens(walk.next().after());
          }
        });
  }

  /** How long what was said before takes to say again. */
  private static Duration again(Speech now, Set<Passage> before) {
    return new Speech(now.passages().stream().filter(before::contains).toList()).duration();
  }

  /** Whether the caller wants to hear an offer, or something again. */
  private static boolean isAsked(Turn turn) {
    return switch (turn.did()) {
      case null -> true;
      case CallerTurn.Silent() -> false;
      case CallerTurn.Keyed(String keys) when keys.length() >= 10 -> true;
      case CallerTurn.Keyed(String keys) ->
          switch (turn.before().question()) {
            case Question.Menu() -> keys.matches("[1-68]");
            case Question.Digits _ -> keys.length() >= 3 || keys.isEmpty();
            case Question.Confirm _ -> keys.equals("1");
            case Question.Which _, Question.Sure _ -> false;
          };
      case CallerTurn.Spoken spoken -> isAsked(meaning(turn, spoken), turn.before().question());
    };
  }

  private static boolean isAsked(Meaning meaning, Question question) {
    return switch (meaning) {
      case Meaning.Pick _, Meaning.RepeatOne _ -> true;
      case Plain.YES -> question instanceof Question.Confirm;
      case Plain plain ->
          Set.of(
                  Plain.REPEAT,
                  Plain.SLOWER,
                  Plain.LOUDER,
                  Plain.MORE,
                  Plain.PREVIOUS,
                  Plain.START_OVER,
                  Plain.OWN_NUMBER,
                  Plain.HELP)
              .contains(plain);
      default -> false;
    };
  }

  private static Meaning meaning(Turn turn, CallerTurn.Spoken spoken) {
    return Hearing.understand(Turns.heard(turn.before(), spoken)).meaning();
  }

  /** How long a turn may take, without the words that are spelled. */
  private static Duration longest(Turn turn) {
    boolean opens = turn.did() == null;
    if (opens || isSlow(turn)) {
      return Duration.ofSeconds(30);
    }
    if (turn.after().happened() == Decision.Happened.OFFERED) {
      return Duration.ofSeconds(22);
    }
    return isThirdMiss(turn) || isHelp(turn) ? THIRD_MISS : LONG;
  }

  private static boolean isThirdMiss(Turn turn) {
    return turn.after().state().tally().misses() == 3;
  }

  /** Slowly is longer, since that is what was asked for. */
  private static boolean isSlow(Turn turn) {
    return turn.did() instanceof CallerTurn.Spoken spoken
        && List.of(Plain.SLOWER, Plain.LOUDER).contains(meaning(turn, spoken));
  }

  private static boolean isHelp(Turn turn) {
    return turn.did() instanceof CallerTurn.Spoken spoken
        ? meaning(turn, spoken) == Plain.HELP
        : turn.did() instanceof CallerTurn.Keyed(String keys) && keys.equals("8");
  }

  private static long spelled(Speech said) {
    return SPELLED.matcher(said.text()).results().count();
  }

  private static void assertListens(Decision decision) {
    if (!(decision.reply().next() instanceof Next.Listen)) {
      return;
    }
    var turn = new LexTurn("", "FallbackIntent", null, new CallerTurn.Silent(), Map.of(), true);
    Map<?, ?> session = (Map<?, ?>) LexAnswer.to(turn, decision, "state").get("sessionState");
    Map<?, ?> attributes = (Map<?, ?>) session.get("sessionAttributes");
    assertThat(attributes.get("x-amz-lex:allow-interrupt:*:*")).isEqualTo("true");
    assertThat(Stream.of("start-timeout-ms", "end-timeout-ms", "max-length-ms"))
        .allSatisfy(time ->
            assertThat(attributes.get("x-amz-lex:audio:" + time + ":*:*").toString())
                .matches("[1-9]\\d{2,4}"));
    assertThat(((Map<?, ?>) session.get("dialogAction")).get("type"))
        .isIn(List.of("ElicitIntent", "ElicitSlot"));
  }
}
