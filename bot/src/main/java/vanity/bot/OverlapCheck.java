package vanity.bot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Utterances of two intents that are written differently, but can be the same words once their
 * slots are filled.
 *
 * <p>The service takes such a bot and leaves it to chance which intent a caller gets.
 */
final class OverlapCheck {
  private final Map<String, Owner> owners = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Findings findings;

  private record Owner(Intent intent, String utterance) {}

  private OverlapCheck(Findings findings) {
    this.findings = findings;
  }

  static void check(BotLocale locale, Findings findings) {
    OverlapCheck check = new OverlapCheck(findings);
    for (Intent intent : locale.intents()) {
      for (String utterance : intent.samples()) {
        check.utterance(new Owner(intent, utterance), Readings.of(locale, intent, utterance));
      }
    }
  }

  private void utterance(Owner owner, List<String> readings) {
    for (String reading : readings) {
      Owner other = owners.putIfAbsent(reading, owner);
      if (other != null && differs(owner, other)) {
        tell(owner, other, reading);
      }
    }
  }

  /** Of two intents; what is written alike is {@link UtteranceCheck}'s to tell. */
  private static boolean differs(Owner owner, Owner other) {
    return !owner.intent().where().equals(other.intent().where())
        && !UtteranceCheck.plain(owner.utterance()).equals(UtteranceCheck.plain(other.utterance()));
  }

  private void tell(Owner owner, Owner other, String reading) {
    if (told.add(owner + " " + other)) {
      findings.warning(
          owner.intent().where(),
          "utterance-overlap",
          "utterance '%s' can be the words of '%s' of intent '%s': '%s'; leave them to one"
              .formatted(owner.utterance(), other.utterance(), other.intent().name(), reading));
    }
  }
}
