package vanity.fulfillment.call;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Short answers to short questions: yes or no, and which one. */
final class SpokenAnswer {
  private static final Set<String> YES =
      Set.of(
          "yes",
          "yeah",
          "yep",
          "yup",
          "correct",
          "right",
          "sure",
          "exactly",
          "ok",
          "okay",
          "perfect",
          "absolutely",
          "affirmative",
          "true",
          "fine");
  private static final Set<String> NO =
      Set.of("no", "nope", "nah", "not", "wrong", "incorrect", "negative", "false", "isn't");
  private static final Set<String> LABELS = Set.of("number", "option", "choice");
  private static final List<Set<String>> ORDINALS =
      List.of(Set.of("first", "1st"), Set.of("second", "2nd"), Set.of("third", "3rd"));
  private static final Set<String> BEFORE_A_MOMENT = Set.of("a", "one", "just", "half");

  /** "The short one" points at something; its last word counts nothing. */
  private static final Pattern POINTED = Pattern.compile("\\b(the|that|this) ([a-z]+ )?one\\b");

  private SpokenAnswer() {}

  /** Yes or no; a sentence with both words is a no, to be on the safe side. */
  static Optional<Boolean> yesNo(String words) {
    List<String> said = words(words);
    if (said.stream().anyMatch(word -> NO.contains(word) || word.endsWith("n't"))) {
      return Optional.of(false);
    }
    if (said.stream().anyMatch(YES::contains)) {
      return Optional.of(true);
    }
    if (said.equals(List.of("that's", "it")) || said.equals(List.of("that", "is", "it"))) {
      return Optional.of(true);
    }
    if (SpokenCommand.in(words) != Command.NONE) { // "keep one" is no yes
      return Optional.empty();
    }
    return switch (SpokenDigits.in(words).digits()) { // the question names these keys
      case "1" -> Optional.of(true);
      case "2" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** Which one of an offer is meant, counted from 1; may be more than the offer holds. */
  static Optional<Integer> which(String words, int count) {
    List<String> said = words(words);
    for (int i = 0; i < said.size(); i++) {
      Optional<Integer> ordinal = ordinal(said, i, count);
      if (ordinal.isPresent()) {
        return ordinal;
      }
      if (LABELS.contains(said.get(i)) && i + 1 < said.size()) {
        Optional<Integer> labelled = digit(said.get(i + 1));
        if (labelled.isPresent()) {
          return labelled;
        }
      }
    }
    return digit(words);
  }

  /** Whether the words are a number and nothing else: "two", "number two", "the second one". */
  static boolean isBareChoice(String words, int count) {
    return which(words, count).isPresent()
        && words(words).stream()
            .allMatch(word ->
                LABELS.contains(word)
                    || word.equals("the")
                    || word.equals("one")
                    || word.equals("please")
                    || which(word, count).isPresent());
  }

  private static Optional<Integer> ordinal(List<String> said, int at, int count) {
    String word = said.get(at);
    if (word.equals("last")) {
      return Optional.of(count);
    }
    if (word.equals("middle") && count == Offer.SPOKEN) {
      return Optional.of(2);
    }
    if (at > 0 && BEFORE_A_MOMENT.contains(said.get(at - 1))) {
      return Optional.empty();
    }
    for (int i = 0; i < ORDINALS.size(); i++) {
      if (ORDINALS.get(i).contains(word)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> digit(String words) {
    if (POINTED.matcher(words.toLowerCase(Locale.ROOT)).find()) {
      return Optional.empty();
    }
    String digits = SpokenDigits.in(words).digits();
    return digits.length() == 1 ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  private static List<String> words(String words) {
    return Arrays.stream(
            words.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[^a-z0-9']+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
