package vanity.fulfillment.hearing.word;

import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds known phrases among words, the longest first, so that "keep going" is not "keep".
 *
 * <p>A table has headings and phrases: {@code MORE: keep going | (can/could) i hear more}. Round
 * brackets hold choices, an empty one may be left out; {@code =} before a phrase asks that hardly
 * anything else is said; {@code $name} stands for the choices of the line {@code $name = ...};
 * {@code @n} for any numeral, {@code @w} for any other word.
 *
 * @param <S> what a phrase is a sign of
 */
public final class Phrases<S extends Enum<S>> {
  private final PhraseState<S> root;

  /**
   * Reads a table that lies beside a class.
   *
   * @throws IllegalStateException where there is none
   */
  public Phrases(Class<?> place, String file, Class<S> signs) {
    String table = Table.text(place, file);
    var start = new PhraseNode<S>();
    var macros = new HashMap<String, String>();
    S sign = null;
    for (String line : table.split("\n")) {
      String rest = line.strip();
      if (rest.isEmpty() || rest.startsWith("#")) {
        continue;
      }
      if (rest.startsWith("$")) {
        int equals = rest.indexOf('=');
        macros.put(
            rest.substring(0, equals).strip(), "(" + rest.substring(equals + 1).strip() + ")");
        continue;
      }
      int colon = rest.indexOf(':');
      if (colon >= 0) {
        sign = Enum.valueOf(signs, rest.substring(0, colon));
        rest = rest.substring(colon + 1);
      }
      if (sign == null) {
        throw new IllegalArgumentException("phrases without a heading: " + line);
      }
      for (String phrase : rest.split("\\|")) {
        boolean alone = phrase.strip().startsWith("=");
        String pattern = phrase.strip().substring(alone ? 1 : 0);
        start.add(PhraseText.replaced(pattern, macros), sign, alone);
      }
    }
    this.root = PhraseState.after(Set.of(start), new HashMap<>());
  }

  /**
   * The phrases in some words, from left to right, so chosen that they cover as much as they can in
   * pieces as long as they can; a phrase with two meanings gives two marks.
   */
  public List<Mark<S>> in(List<Token> tokens) {
    return new PhraseSearch<S>(tokens).from(root);
  }
}
