package vanity.publisher;

import java.util.Optional;

/**
 * How far the bot alias and its locale are.
 *
 * @param detail the state in the service's words, with its reasons
 */
record BotState(Readiness readiness, String detail) {

  enum Readiness {
    READY,
    UNDER_WAY,
    MISSING,
    BROKEN
  }

  /** What a request that needs the bot has to wait for, or ends with; empty if it is ready. */
  Optional<Step> hold(String aliasArn) {
    String which = "the bot alias " + aliasArn + " " + detail;
    String look = "Look at the bot in the Lex console";
    return switch (readiness) {
      case READY -> Optional.empty();
      case UNDER_WAY -> Optional.of(new Step.Wait(which, WaitLimits.LONG, look));
      case MISSING -> Optional.of(new Step.Wait(which, WaitLimits.SHORT, look));
      case BROKEN ->
          Optional.of(
              new Step.Refuse(
                  which, "Correct the bot (./vanity check bot/definition) and deploy again"));
    };
  }
}
