package vanity.cli.call;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vanity.bot.BotLocale;
import vanity.bot.BotReader;
import vanity.cli.home.Project;

/**
 * Phrases that a bot's files list, to offer the nearest of them to words that nobody understood.
 */
final class Phrases {
  private static final Pattern WORDS = Pattern.compile("[A-Za-z']+( [A-Za-z']+)+");
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "i", "me", "my", "you", "it", "to", "of", "please", "is", "do");

  // Of the words that two phrases have together, half are the same in both.
  private static final double NEAR = 0.5;

  private final List<String> phrases;

  Phrases(List<String> phrases) {
    this.phrases = List.copyOf(phrases);
  }

  /** Those of our own bot that are words alone. */
  static Phrases ours() {
    try {
      return new Phrases(
          BotReader.read(Project.root().resolve("bot/definition")).locales().stream()
              .map(BotLocale::intents)
              .flatMap(List::stream)
              .flatMap(intent -> intent.samples().stream())
              .filter(phrase -> WORDS.matcher(phrase).matches())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The phrase that has most words in common with what was said; empty where none has half. */
  Optional<String> nearest(String said) {
    Set<String> words = words(said);
    return phrases.stream()
        .filter(phrase -> likeness(words, words(phrase)) >= NEAR)
        .max(
            Comparator.<String>comparingDouble(phrase -> likeness(words, words(phrase)))
                .thenComparing(Comparator.comparingInt(String::length).reversed())
                .thenComparing(Comparator.reverseOrder()));
  }

  private static Set<String> words(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^a-z']+"))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .collect(Collectors.toSet());
  }

  private static double likeness(Set<String> some, Set<String> others) {
    var shared = new HashSet<>(some);
    shared.retainAll(others);
    return 2.0 * shared.size() / Math.max(1, some.size() + others.size());
  }
}
