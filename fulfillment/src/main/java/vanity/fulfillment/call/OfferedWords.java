package vanity.fulfillment.call;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vanity.engine.Piece.Word;
import vanity.engine.VanityNumber;

/** Hears the words of an offer when a caller names one of them: "flowers", "keep the elm one". */
final class OfferedWords {
  private static final Set<String> AROUND =
      Set.of("the", "one", "with", "number", "please", "that", "word", "um", "uh");

  /** Replies and small words, which are heard as such even where they are offered. */
  private static final Set<String> TAKEN = Set.of("yes", "no", "one", "two", "to", "too", "the");

  private OfferedWords() {}

  /** The place, counted from 1, of the only number of the offer that has a word said. */
  static Optional<Integer> named(String words, List<VanityNumber> offer) {
    List<String> said = words(words);
    List<Integer> places =
        IntStream.rangeClosed(1, offer.size())
            .filter(place -> said.stream().anyMatch(word -> holds(offer.get(place - 1), word)))
            .boxed()
            .toList();
    return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
  }

  /** Whether nothing is said but words of one number, and what may stand around them. */
  static boolean isBare(String words, List<VanityNumber> offer) {
    return named(words, offer)
        .map(place -> offer.get(place - 1))
        .filter(number ->
            words(words).stream().allMatch(word -> AROUND.contains(word) || holds(number, word)))
        .isPresent();
  }

  private static boolean holds(VanityNumber number, String word) {
    return !TAKEN.contains(word)
        && number.pieces().stream()
            .anyMatch(piece -> piece instanceof Word(String letters) && letters.equals(word));
  }

  private static List<String> words(String words) {
    return Arrays.asList(words.toLowerCase(Locale.ROOT).split("[^a-z0-9']+"));
  }
}
