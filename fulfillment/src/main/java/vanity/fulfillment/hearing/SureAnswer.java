package vanity.fulfillment.hearing;

import java.util.Optional;
import vanity.fulfillment.hearing.Meaning.Plain;

/** What is said when the line asks whether something was really meant. */
record SureAnswer(Signs signs, Doubtful about, Commands commands) {
  /** Saying it again is a yes. */
  Optional<Meaning> meaning() {
    Optional<Meaning> command = commands.meaning();
    if (command.flatMap(Acts::doubtful).filter(about::equals).isPresent()) {
      return Optional.of(Plain.YES);
    }
    boolean parting = command.isPresent() && command.get() instanceof Meaning.Sure;
    return parting ? yesOrNo().or(() -> command) : command.or(this::yesOrNo);
  }

  private Optional<Meaning> yesOrNo() {
    return YesNo.of(signs.without(Sign.OWNED));
  }
}
