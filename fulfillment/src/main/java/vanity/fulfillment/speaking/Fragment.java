package vanity.fulfillment.speaking;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of speech. Without its markup it is heard as its text.
 *
 * <p>Fragments hold fixed words, digits and letters alone, so nothing that a caller said reaches
 * the markup.
 */
sealed interface Fragment {
  /** As SSML, without the root element. */
  String ssml();

  /** What is heard. */
  String text();

  /** How long nothing is said. */
  default Duration pause() {
    return Duration.ZERO;
  }

  /** Words as they are read, with the blanks and marks around them. */
  record Words(String text) implements Fragment {
    public Words {
      if (text.chars().anyMatch(c -> "<>&\"".indexOf(c) >= 0)) {
        throw new IllegalArgumentException("words are spoken without markup, got '" + text + "'");
      }
    }

    @Override
    public String ssml() {
      return text;
    }
  }

  /** Digits, said one by one. */
  record Digits(String digits) implements Fragment {
    @Override
    public String ssml() {
      return text();
    }

    @Override
    public String text() {
      return String.join(" ", digits.split(""));
    }
  }

  /**
   * The letters of one word as printed, said one by one.
   *
   * <p>Neural voices leave their voice for {@code say-as characters}, so letters are plain capitals
   * between commas (docs/wire-formats.md#spoken-letters).
   *
   * @param between what is heard between two of them besides the comma
   */
  record Letters(String letters, Pause between) implements Fragment {
    @Override
    public String ssml() {
      return letters
          .chars()
          .mapToObj(Letters::letter)
          .collect(Collectors.joining("," + between.ssml() + " "));
    }

    @Override
    public String text() {
      return String.join(", ", letters.split(""));
    }

    @Override
    public Duration pause() {
      return between.pause().multipliedBy(letters.length() - 1L);
    }

    /** A capital A between commas may be read as the article. */
    private static String letter(int letter) {
      return letter == 'A' ? "<sub alias=\"ay\">A</sub>" : Character.toString(letter);
    }
  }

  /** Silence; no silence needs no markup. */
  record Pause(int milliseconds) implements Fragment {
    static final Pause NONE = new Pause(0);

    @Override
    public String ssml() {
      return milliseconds == 0 ? "" : "<break time=\"" + milliseconds + "ms\"/>";
    }

    @Override
    public String text() {
      return "";
    }

    @Override
    public Duration pause() {
      return Duration.ofMillis(milliseconds);
    }
  }

  /** Other fragments, said slowly. */
  record Slowly(List<Fragment> fragments) implements Fragment {
    public Slowly {
      fragments = List.copyOf(fragments);
    }

    @Override
    public String ssml() {
      return fragments.stream()
          .map(Fragment::ssml)
          .collect(Collectors.joining("", "<prosody rate=\"slow\">", "</prosody>"));
    }

    @Override
    public String text() {
      return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }

    @Override
    public Duration pause() {
      return fragments.stream().map(Fragment::pause).reduce(Duration.ZERO, Duration::plus);
    }
  }
}
