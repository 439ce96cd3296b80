package vanity.fulfillment.hearing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of the language that callers speak, read once from the tables beside this class. */
final class Vocabulary {
  private static final Set<String> HESITATIONS =
      Set.of(
          "um",
          "uh",
          "uhm",
          "umm",
          "uhh",
          "er",
          "err",
          "erm",
          "ah",
          "hm",
          "hmm",
          "mm",
          "please",
          "just",
          "kindly",
          "really",
          "possibly",
          "quickly");

  /** Said beside a single word without adding to it. */
  private static final Set<String> LIGHT = words("light.txt");

  private static final Set<String> FILLERS = words("fillers.txt");

  /** Never a word that stands for digits. */
  static final Set<String> FUNCTION_WORDS = words("dialled-never.txt");

  /** What is said around digits. */
  static final Phrases<Cue> CUES = new Phrases<>(text("cues.txt"), Cue.class, HESITATIONS);

  /** What is said to the line. */
  static final Phrases<Sign> SIGNS = new Phrases<>(text("phrases.txt"), Sign.class, HESITATIONS);

  private Vocabulary() {}

  /** Whether a word is often said without meaning anything. */
  static boolean isFiller(Token token) {
    return FILLERS.contains(token.text());
  }

  static boolean isLight(Token token) {
    return LIGHT.contains(token.text());
  }

  static boolean isHesitation(Token token) {
    return HESITATIONS.contains(token.text());
  }

  private static Set<String> words(String name) {
    var words = new HashSet<String>();
    for (String line : text(name).split("\n")) {
      if (!line.startsWith("#")) {
        words.addAll(List.of(line.strip().split(" +")));
      }
    }
    return Set.copyOf(words);
  }

  private static String text(String name) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is not beside the classes");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("the table " + name + " cannot be read", broken);
    }
  }
}
