package vanity.fulfillment.hearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds known phrases among words, the longest first, so that "keep going" is not "keep".
 *
 * <p>A table has headings and phrases: {@code MORE: keep going | (can/could) i hear more}. Round
 * brackets hold choices, an empty one may be left out; {@code $name} stands for the choices of the
 * line {@code $name = ...}; {@code @n} for any numeral.
 *
 * @param <S> what a phrase is a sign of
 */
final class Phrases<S extends Enum<S>> {
  private static final int MOST_SKIPPED = 3;
  private static final String NUMERAL = "@n";

  private static final class Node<S> {
    final Map<String, Node<S>> next = new HashMap<>();
    @Nullable S sign;
  }

  private final Node<S> root = new Node<>();
  private final Set<String> skipped;

  /**
   * Reads a table.
   *
   * @param skipped words that may stand inside any phrase
   */
  Phrases(String table, Class<S> signs, Set<String> skipped) {
    this.skipped = skipped;
    var macros = new HashMap<String, String>();
    S sign = null;
    for (String line : table.split("\n")) {
      String rest = line.strip();
      if (rest.isEmpty() || rest.startsWith("#")) {
        continue;
      }
      if (rest.startsWith("$")) {
        int equals = rest.indexOf('=');
        macros.put(rest.substring(0, equals).strip(), "(" + rest.substring(equals + 1).strip() + ")");
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
        add(PhraseText.expanded(phrase.strip(), macros), sign);
      }
    }
  }

  private void add(List<List<String>> phrases, S sign) {
    for (List<String> words : phrases) {
      Node<S> node = root;
      for (String word : words) {
        node = node.next.computeIfAbsent(word, _ -> new Node<>());
      }
      if (node != root) {
        node.sign = node.sign == null ? sign : node.sign; // the earlier heading counts
      }
    }
  }

  /** The phrases in some words, from left to right; they do not overlap. */
  List<Mark<S>> in(List<Token> tokens) {
    var marks = new ArrayList<Mark<S>>();
    int at = 0;
    while (at < tokens.size()) {
      Mark<S> mark = longest(tokens, at);
      if (mark != null) {
        marks.add(mark);
        at = mark.to();
      } else {
        at++;
      }
    }
    return List.copyOf(marks);
  }

  private @Nullable Mark<S> longest(List<Token> tokens, int from) {
    Mark<S> best = null;
    Node<S> node = root;
    int skips = 0;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > from && token.before() == Gap.STOP) {
        break;
      }
      Node<S> next = step(node, token);
      if (next != null) {
        node = next;
        if (node.sign != null) {
          best = new Mark<>(node.sign, from, i + 1);
        }
      } else if (i == from || skips == MOST_SKIPPED || !skipped.contains(token.text())) {
        break;
      } else {
        skips++;
      }
    }
    return best;
  }

  private @Nullable Node<S> step(Node<S> node, Token token) {
    Node<S> next = node.next.get(token.text());
    return next == null && NumberWords.isNumeral(token) ? node.next.get(NUMERAL) : next;
  }
}
