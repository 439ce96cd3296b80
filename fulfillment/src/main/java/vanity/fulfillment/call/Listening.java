package vanity.fulfillment.call;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanity.engine.PhoneNumber;

/** Understands one turn by what the call waits for, whatever intent the bot chose. */
final class Listening {
  private static final int SURELY_A_NUMBER = 7;
  private static final int PERHAPS_A_NUMBER = 3;
  private static final int WHOLE = 10;
  private final NumberTaking numbers;

  Listening(NumberTaking numbers) {
    this.numbers = numbers;
  }

  Decision answer(CallState state, CallerTurn turn) {
    if (isSilence(state, turn)) {
      return Ladder.silent(state);
    }
    return switch (state.question().expecting()) {
      case MENU -> turn.keyed() ? keyAtMenu(state, turn) : atMenu(state, turn);
      case NUMBER -> turn.keyed() ? keyAtNumber(state, turn) : atNumber(state, turn);
      case CONFIRM -> turn.keyed() ? keyAtConfirm(state, turn) : atConfirm(state, turn);
      case SPELL -> atChoice(state, turn, Command.SPELL);
      case KEEP -> atChoice(state, turn, Command.KEEP);
      case EXPLAIN -> atChoice(state, turn, Command.EXPLAIN);
    };
  }

  /**
   * A star empties what was keyed and leaves the slot's intent; the fallback after no key at all
   * means that the bot waited for keys in vain (docs/wire-formats.md#keys-in-vain).
   */
  private static boolean isSilence(CallState state, CallerTurn turn) {
    boolean asked = state.question().expecting() != Question.Expecting.MENU;
    return turn.silent() && (!turn.keyed() || (asked && turn.command() == Command.NONE));
  }

  private Decision keyAtMenu(CallState state, CallerTurn turn) {
    String keys = turn.words();
    if (keys.length() >= WHOLE) {
      return numbers.keyed(state, keys);
    }
    Command command = keys.isEmpty() ? Command.NONE : Command.ofKey(keys.charAt(0));
    return command == Command.NONE
        ? Ladder.wrong(state, Phrasebook.wrongKey())
        : Menu.obey(state, command, Optional.empty(), false, false);
  }

  private Decision atMenu(CallState state, CallerTurn turn) {
    List<SpokenDigits> dictated = dictated(turn).filter(spoken -> isNumber(spoken, turn)).toList();
    if (!dictated.isEmpty()) {
      return numbers.spoken(state.with(Question.NUMBER), dictated);
    }
    return obey(state, meant(turn, state.finds().count()), turn);
  }

  private static boolean isNumber(SpokenDigits spoken, CallerTurn turn) {
    int length = spoken.digits().length();
    return length >= SURELY_A_NUMBER
        || (length >= PERHAPS_A_NUMBER
            && (spoken.strangers() == 0 || turn.command() == Command.CONVERT));
  }

  private Decision keyAtNumber(CallState state, CallerTurn turn) {
    // No number begins with 0, so a lone 0 asks for a person.
    return turn.words().equals("0") && state.question().digits().isEmpty()
        ? Menu.obey(state.with(Question.MENU), Command.AGENT, Optional.empty(), false, false)
        : numbers.keyed(state, turn.words());
  }

  private Decision atNumber(CallState state, CallerTurn turn) {
    List<SpokenDigits> dictated =
        dictated(turn)
            .filter(spoken -> !spoken.readings().isEmpty())
            .filter(
                spoken -> spoken.strangers() == 0 || spoken.digits().length() >= PERHAPS_A_NUMBER)
            .toList();
    if (!dictated.isEmpty()) {
      return numbers.spoken(state, dictated);
    }
    Command command = meantBesides(turn, Command.CONVERT);
    return switch (command) {
      case HELP -> Answers.ask(state, state.question(), Phrasebook.helpWithNumber());
      case REPEAT -> Answers.ask(state, state.question(), Ladder.question(state));
      case PICK, NONE, YES, NO -> Ladder.notUnderstood(state);
      default -> obey(state.with(Question.MENU), command, turn);
    };
  }

  private Decision keyAtConfirm(CallState state, CallerTurn turn) {
    return switch (turn.words()) {
      case "1" -> yes(state);
      case "2" -> no(state);
      case "", "*" -> Answers.ask(state, Question.NUMBER, Phrasebook.cleared(false));
      default ->
          turn.words().length() >= WHOLE
              ? numbers.keyed(state, turn.words())
              : Ladder.wrong(state, Phrasebook.wrongKey());
    };
  }

  private Decision atConfirm(CallState state, CallerTurn turn) {
    Optional<PhoneNumber> corrected = corrected(state.question().digits(), turn);
    if (corrected.isPresent() && !corrected.get().digits().equals(state.question().digits())) {
      return NumberTaking.readBack(state, corrected.get());
    }
    Optional<Boolean> answer = yesNo(turn);
    if (answer.isPresent()) {
      return answer.get() ? yes(state) : no(state);
    }
    Command command = meantBesides(turn, Command.CONVERT);
    return switch (command) {
      case HELP -> Answers.ask(state, state.question(), Phrasebook.helpWithConfirm(number(state)));
      case REPEAT -> Answers.ask(state, state.question(), Ladder.question(state));
      case PICK, NONE, YES, NO -> Ladder.notUnderstood(state);
      default -> obey(state.with(Question.MENU), command, turn);
    };
  }

  /** "no, 0143" or a whole new number. */
  private static Optional<PhoneNumber> corrected(String digits, CallerTurn turn) {
    return NumberTaking.whole(
        dictated(turn)
            .filter(spoken -> spoken.corrects() || spoken.digits().length() >= PERHAPS_A_NUMBER)
            .flatMap(spoken -> spoken.readings().stream())
            .map(part -> SpokenDigits.corrected(digits, part))
            .toList());
  }

  private Decision yes(CallState state) {
    return numbers.confirmed(state, number(state));
  }

  private static Decision no(CallState state) {
    return Answers.ask(state, Question.NUMBER, Phrasebook.askAgain());
  }

  private static PhoneNumber number(CallState state) {
    return new PhoneNumber(state.question().digits());
  }

  private Decision atChoice(CallState state, CallerTurn turn, Command command) {
    Optional<Integer> which = which(turn, state.finds().count());
    if (which.isPresent()) {
      return Picking.one(state, command, which, !turn.keyed());
    }
    if (turn.keyed()) {
      return Ladder.wrong(state, Phrasebook.wrongKey());
    }
    Command other = meantBesides(turn, command);
    return switch (other) {
      case HELP, REPEAT ->
          Answers.ask(
              state,
              state.question(),
              Phrasebook.offer(state.finds().offer()).then(Ladder.question(state)));
      case PICK, NONE, YES, NO -> Ladder.notUnderstood(state);
      default -> obey(state.with(Question.MENU), other, turn);
    };
  }

  private Decision obey(CallState state, Command command, CallerTurn turn) {
    return Menu.obey(
        state,
        command,
        which(turn, state.finds().count()),
        true,
        SpokenCommand.slowly(turn.words()));
  }

  /** At the menu: a bare number picks, and the words help out where the bot fell back. */
  private static Command meant(CallerTurn turn, int count) {
    if (SpokenAnswer.isBareChoice(turn.words(), count)) {
      return Command.PICK;
    }
    Command spoken = SpokenCommand.in(turn.words());
    return spoken == Command.START_OVER || turn.command() == Command.NONE ? spoken : turn.command();
  }

  /** While a slot is asked for, its own intent says nothing about what the caller wants. */
  private static Command meantBesides(CallerTurn turn, Command asked) {
    Command spoken = SpokenCommand.in(turn.words());
    return spoken != Command.NONE || turn.command() == asked ? spoken : turn.command();
  }

  private static Stream<SpokenDigits> dictated(CallerTurn turn) {
    String slot = turn.slots().phoneNumber();
    return Stream.concat(turn.heard().stream(), Stream.ofNullable(slot)).map(SpokenDigits::in);
  }

  private static Optional<Integer> which(CallerTurn turn, int count) {
    if (turn.keyed()) {
      return turn.words().matches("[1-9]")
          ? Optional.of(Integer.valueOf(turn.words()))
          : Optional.empty();
    }
    return Stream.concat(turn.heard().stream(), Stream.ofNullable(turn.slots().choice()))
        .flatMap(words -> SpokenAnswer.which(words, count).stream())
        .findFirst();
  }

  private static Optional<Boolean> yesNo(CallerTurn turn) {
    return Stream.concat(turn.heard().stream(), Stream.ofNullable(turn.slots().correct()))
        .flatMap(words -> SpokenAnswer.yesNo(words).stream())
        .findFirst();
  }
}
