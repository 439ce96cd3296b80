package vanity.simulator.flow;

import java.util.Optional;
import vanity.contactflow.FlowAction;
import vanity.contactflow.Parameters;
import vanity.simulator.line.PlayedSpeech;

/** What an action speaks: one of Text, SSML, PromptId and Media. */
final class BlockPrompt {
  private static final int MOST_CHARACTERS = 6_000;
  private static final int MOST_BILLED = 3_000;

  private BlockPrompt() {}

  /** The prompt with its references filled; empty if it cannot be spoken. */
  static Optional<PlayedSpeech> of(FlowAction action, FlowCall call) {
    return of(action.parameters(), call);
  }

  static Optional<PlayedSpeech> of(Parameters parameters, FlowCall call) {
    if (parameters.has("SSML")) {
      // Some flows keep plain text in SSML; the service reads a document without tags as it is.
      String document = call.text(parameters, "SSML").orElse("");
      return PlayedSpeech.ifWellFormed(document).filter(BlockPrompt::fits);
    }
    if (parameters.has("Text")) {
      String text = call.text(parameters, "Text").orElse("");
      return Optional.of(PlayedSpeech.ifWellFormed(text).orElseGet(() -> PlayedSpeech.plain(text)))
          .filter(BlockPrompt::fits);
    }
    return Optional.of(PlayedSpeech.plain(recording(parameters, call)));
  }

  // What is on a recording is not known here.
  private static String recording(Parameters parameters, FlowCall call) {
    return call.text(parameters, "PromptId")
        .or(() -> call.text(parameters.at("Media"), "Uri"))
        .map(name -> "(recording " + name + ")")
        .orElse("");
  }

  private static boolean fits(PlayedSpeech speech) {
    String all = speech.ssml() == null ? speech.text() : speech.ssml();
    return all.length() <= MOST_CHARACTERS && speech.text().length() <= MOST_BILLED;
  }
}
