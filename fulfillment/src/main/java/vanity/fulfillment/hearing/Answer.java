package vanity.fulfillment.hearing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.number.Known;
import vanity.fulfillment.hearing.number.SpokenDigits;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Tokens;

/** One transcript as an answer to the open question. */
final class Answer {
  private final List<Token> tokens;
  private final Heard heard;

  Answer(List<Token> tokens, Heard heard) {
    this.tokens = tokens;
    this.heard = heard;
  }

  /** What it means; nothing where none of its words says anything. */
  Optional<Meaning> meaning() {
    Signs signs = Signs.in(tokens, words(heard));
    if (signs.has(Sign.EMERGENCY)) {
      return Optional.of(
          signs.negated().contains(Sign.EMERGENCY) ? Plain.UNCLEAR : Plain.EMERGENCY);
    }
    boolean aside = signs.has(Sign.ELSEWHERE) && !signs.has(Sign.WAIT);
    if (aside || signs.has(Sign.ECHO) || Echo.of(tokens, heard.lastSaid())) {
      return Optional.of(Plain.UNCLEAR);
    }
    return answer(signs);
  }

  private Optional<Meaning> answer(Signs signs) {
    return switch (heard.question()) {
      case Question.Menu() ->
          new MenuAnswer(signs, heard, commands(signs), digits(signs, Known.NOTHING)).meaning();
      case Question.Digits(String have, String ending, boolean _) ->
          new NumberAnswer(signs, commands(signs), digits(signs, new Known(have, ending)))
              .meaning();
      case Question.Confirm(String read) -> {
        Signs answers = signs.forYesOrNo();
        SpokenDigits digits = digits(answers, Known.NOTHING);
        yield new ConfirmAnswer(answers, read, commands(answers), digits).meaning();
      }
      case Question.Which(Deed deed) ->
          new WhichAnswer(signs, deed, heard, commands(signs), digits(signs, Known.NOTHING))
              .meaning();
      case Question.Sure(Doubtful about, int _) ->
          new SureAnswer(signs.forYesOrNo(), about, commands(signs)).meaning();
    };
  }

  private Commands commands(Signs signs) {
    return new Commands(signs, heard);
  }

  private static SpokenDigits digits(Signs signs, Known known) {
    return SpokenDigits.in(Counts.hidden(signs), known);
  }

  /** Whether the best transcript holds words that have no place around a number. */
  static boolean isHazy(Heard heard) {
    List<Token> tokens = Tokens.of(heard.transcripts().getFirst().words());
    return digits(Signs.in(tokens, words(heard)), Known.NOTHING).strangers() > 0;
  }

  private static Set<String> words(Heard heard) {
    return heard.offer().stream()
        .flatMap(offered -> offered.words().stream())
        .collect(Collectors.toSet());
  }
}
