package vanity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Prose in the documents is wrapped at words, at one width. */
class LineWidthTest {
  private static final int WIDTH = 120;
  private static final String FENCE = "```";

  /** What is not prose: tables, headings, HTML, a picture alone on its line, link references. */
  private static final Pattern KEPT_WHOLE = Pattern.compile("\\s*(\\||#|<|!\\[|\\[[^\\]]+\\]: ).*");

  /** A mark of a list and one word, such as a long link, cannot be wrapped. */
  private static final Pattern ONE_WORD = Pattern.compile("\\s*([-*] |\\d+\\. )?\\S+");

  @Test
  void noLineOfProseIsTooLong() throws IOException {
    var tooLong = new ArrayList<String>();
    for (Path document : Repository.documents()) {
      tooLongIn(Files.readAllLines(document))
          .forEach(line -> tooLong.add(Repository.root().relativize(document) + ": " + line));
    }

    assertThat(tooLong).as("wrap at %d characters", WIDTH).isEmpty();
  }

  @Test
  void tablesCodeAndLongWordsMayBeLonger() {
    String words = "word ".repeat(30);

    assertThat(tooLongIn(List.of("| " + words, FENCE, words, FENCE, "- " + "x".repeat(130))))
        .isEmpty();
    assertThat(tooLongIn(List.of("- " + words))).containsExactly("- " + words);
  }

  private static List<String> tooLongIn(List<String> lines) {
    var tooLong = new ArrayList<String>();
    boolean code = false;
    for (String line : lines) {
      if (line.strip().startsWith(FENCE)) {
        code = !code;
      } else if (!code && line.length() > WIDTH && isProse(line)) {
        tooLong.add(line);
      }
    }
    return tooLong;
  }

  private static boolean isProse(String line) {
    return !KEPT_WHOLE.matcher(line).matches() && !ONE_WORD.matcher(line).matches();
  }
}
