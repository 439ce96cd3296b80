package vanity.simulator.lex.understanding;

import java.util.Optional;
import java.util.Set;

/** Plain answers to a yes/no question, as a confirmation takes them. */
public final class YesNo {
  private static final Set<String> YES =
      Set.of(
          "yes",
          "yeah",
          "yep",
          "yup",
          "sure",
          "ok",
          "okay",
          "correct",
          "right",
          "thats right",
          "yes please",
          "please do");
  private static final Set<String> NO =
      Set.of(
          "no",
          "nope",
          "nah",
          "no thanks",
          "no thank you",
          "wrong",
          "incorrect",
          "not right",
          "dont");

  private YesNo() {}

  /** True for yes, false for no, empty for anything else. */
  public static Optional<Boolean> of(String text) {
    String plain = Words.of(text).plain();
    if (YES.contains(plain)) {
      return Optional.of(true);
    }
    return NO.contains(plain) ? Optional.of(false) : Optional.empty();
  }

  /** As the slot type AMAZON.Confirmation writes it. */
  public static Optional<String> builtIn(String text) {
    return of(text).map(yes -> yes ? "Yes" : "No");
  }
}
