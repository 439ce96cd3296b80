package vanity.simulator.stub;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a stub file says of a bot. */
public sealed interface StubBot {

  /** An export, which is played. */
  record Export(Path folder) implements StubBot {}

  /** What is understood of each utterance; keys are their digits, silence is the empty one. */
  record Utterances(Map<String, Understood> meanings) implements StubBot {
    public Utterances {
      meanings = Map.copyOf(meanings);
    }

    Optional<Understood> of(String words) {
      return Stubs.find(meanings, plain(words));
    }
  }

  record Understood(
      String intent, Map<String, String> slots, Map<String, String> sessionAttributes) {
    public Understood {
      slots = Map.copyOf(slots);
      sessionAttributes = Map.copyOf(sessionAttributes);
    }
  }

  static StubBot of(String alias, Object stub, Path folder) {
    if (stub instanceof String path) {
      return new Export(folder.resolve(path));
    }
    if (stub instanceof Map<?, ?> map && map.get("utterances") instanceof Map<?, ?> utterances) {
      Map<String, Understood> meanings = new LinkedHashMap<>();
      utterances.forEach((words, meaning) ->
          meanings.put(plain(String.valueOf(words)), understood(alias, words, meaning)));
      return new Utterances(meanings);
    }
    throw new StubProblem(
        "'%s' of 'lex' must be a path or {\"utterances\":{\"...\":{\"intent\":\"...\"}}}"
            .formatted(alias));
  }

  private static Understood understood(String alias, Object words, Object meaning) {
    if (meaning instanceof String intent) {
      return new Understood(intent, Map.of(), Map.of());
    }
    if (meaning instanceof Map<?, ?> map && map.get("intent") instanceof String intent) {
      return new Understood(
          intent, StubTexts.of(map, "slots"), StubTexts.of(map, "sessionAttributes"));
    }
    throw new StubProblem(
        "utterance '%s' of '%s' needs {\"intent\":\"...\"}".formatted(words, alias));
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }
}
