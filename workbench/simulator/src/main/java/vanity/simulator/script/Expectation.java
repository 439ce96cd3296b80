package vanity.simulator.script;

import java.util.Locale;

/** What a script claims about what it hears. */
public sealed interface Expectation {

  /** As the script writes it, after {@code expect}. */
  String text();

  /** Whether it holds, given the words spoken since the last input and whether the call is over. */
  boolean holds(String heard, boolean over);

  /** Spoken since the last input; case and runs of blanks do not matter. */
  record Spoken(String words) implements Expectation {
    @Override
    public String text() {
      return words;
    }

    @Override
    public boolean holds(String heard, boolean over) {
      return folded(heard).contains(folded(words));
    }

    private static String folded(String text) {
      return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
  }

  record NotSpoken(String words) implements Expectation {
    @Override
    public String text() {
      return "not " + words;
    }

    @Override
    public boolean holds(String heard, boolean over) {
      return !new Spoken(words).holds(heard, over);
    }
  }

  /** The call is over. */
  record End() implements Expectation {
    @Override
    public String text() {
      return "end";
    }

    @Override
    public boolean holds(String heard, boolean over) {
      return over;
    }
  }
}
