package vanity.publisher;

import java.util.Optional;
import java.util.Set;
import vanity.contract.BotSample;

/**
 * What the bot made of an utterance.
 *
 * @param intents the one that it names first, and the one that it is surest of
 * @param fromFunction whether the function behind it had its say
 */
record BotAnswer(Set<String> intents, boolean fromFunction) {
  BotAnswer {
    intents = Set.copyOf(intents);
  }

  /** What is wrong with it, as the end of a sentence that begins with the bot. */
  Optional<String> fault(BotSample sample) {
    if (!intents.contains(sample.intent())) {
      return Optional.of(
          "takes '%s' for %s, not %s"
              .formatted(
                  sample.utterance(),
                  intents.isEmpty() ? "nothing" : String.join(" or ", intents),
                  sample.intent()));
    }
    return fromFunction
        ? Optional.empty()
        : Optional.of("answers '%s' without the function".formatted(sample.utterance()));
  }
}
