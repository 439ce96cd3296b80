package vanity.bot;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vanity.contract.BotSample;
import vanity.contract.LexSlot;

/**
 * What a live bot can be asked to tell whether it is the one of these files: a key, words, and a
 * phrase with a number in it, each of another intent.
 */
public final class BotSamples {
  /** Belongs to nobody. */
  private static final String NUMBER = "2065550142";

  private static final String SLOT = "{" + LexSlot.PHONE_NUMBER.slot() + "}";

  private static final Pattern KEY = Pattern.compile("\\d");
  private static final Pattern WORDS = Pattern.compile("[A-Za-z']+(?: [A-Za-z']+)++");
  private static final Pattern WITH_NUMBER = Pattern.compile("[^{}]+ " + Pattern.quote(SLOT));

  private BotSamples() {}

  /**
   * Takes them from the sample utterances.
   *
   * @throws IllegalArgumentException where there are none of one of the kinds
   */
  public static List<BotSample> of(BotLocale locale) {
    List<Intent> withKeys =
        locale.intents().stream()
            .filter(intent -> !intent.name().equals(LexSlot.PHONE_NUMBER.intent()))
            .filter(intent -> first(intent, KEY).isPresent() && first(intent, WORDS).isPresent())
            .toList();
    if (withKeys.size() < 2) {
      throw new IllegalArgumentException(locale.where() + ": two intents need a key and words");
    }
    return List.of(
        sample(withKeys.getFirst(), KEY),
        sample(withKeys.getLast(), WORDS),
        withNumber(locale.intent(LexSlot.PHONE_NUMBER.intent())));
  }

  private static BotSample withNumber(Optional<Intent> intent) {
    return intent
        .filter(it -> first(it, WITH_NUMBER).isPresent())
        .map(it -> sample(it, WITH_NUMBER))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "%s has no utterance that ends in %s"
                    .formatted(LexSlot.PHONE_NUMBER.intent(), SLOT)));
  }

  private static BotSample sample(Intent intent, Pattern kind) {
    return new BotSample(intent.name(), first(intent, kind).orElseThrow().replace(SLOT, NUMBER));
  }

  private static Optional<String> first(Intent intent, Pattern kind) {
    return intent.samples().stream().filter(kind.asMatchPredicate()).findFirst();
  }
}
