package vanity.fulfillment.hearing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds known phrases among words, the longest first, so that "keep going" is not "keep".
 *
 * <p>A table has headings and phrases: {@code MORE: keep going | (can/could) i hear more}. Round
 * brackets hold choices, an empty one may be left out; {@code =} before a phrase asks that hardly
 * anything else is said; {@code $name} stands for the choices of the line {@code $name = ...};
 * {@code @n} for any numeral.
 *
 * @param <S> what a phrase is a sign of
 */
final class Phrases<S extends Enum<S>> {
  private static final int MOST_SKIPPED = 3;
  private static final String NUMERAL = "@n";

  private static final class Node<S> {
    final Map<String, List<Node<S>>> next = new HashMap<>(4);
    final List<S> signs = new ArrayList<>();
    boolean alone;

    void link(String word, Node<S> node) {
      next.computeIfAbsent(word, _ -> new ArrayList<>(2)).add(node);
    }
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
        add(PhraseText.replaced(pattern, macros), sign, alone);
      }
    }
  }

  private void add(String pattern, S sign, boolean alone) {
    for (Node<S> end : compiled(PhraseText.elements(pattern), List.of(root), new Node<>())) {
      if (end != root && !end.signs.contains(sign)) {
        end.alone = alone;
        end.signs.add(sign);
      }
    }
  }

  /** Leads from some nodes through all elements to a target; all nodes that are then reached. */
  private static <S> List<Node<S>> compiled(
      List<String> elements, List<Node<S>> from, Node<S> target) {
    List<Node<S>> reached = from;
    for (int i = 0; i < elements.size(); i++) {
      Node<S> next = i + 1 == elements.size() ? target : new Node<>();
      String element = elements.get(i);
      if (element.startsWith("(")) {
        reached = choices(element, reached, next);
      } else {
        reached.forEach(node -> node.link(element, next));
        reached = List.of(next);
      }
    }
    return reached;
  }

  private static <S> List<Node<S>> choices(String group, List<Node<S>> from, Node<S> target) {
    var reached = new LinkedHashSet<Node<S>>();
    for (String choice : PhraseText.choices(group)) {
      reached.addAll(compiled(PhraseText.elements(choice), from, target));
    }
    return List.copyOf(reached);
  }

  /**
   * The phrases in some words, from left to right, so chosen that they cover as much as they can in
   * pieces as long as they can; a phrase with two meanings gives two marks.
   */
  List<Mark<S>> in(List<Token> tokens) {
    int size = tokens.size();
    int[] worth = new int[size + 1];
    List<Found<S>> best = new ArrayList<>(Collections.nCopies(size, null));
    int[] content = content(tokens);
    for (int at = size - 1; at >= 0; at--) {
      worth[at] = worth[at + 1];
      for (Found<S> found : from(tokens, at)) {
        if (found.alone && content[size] > content[found.to] - content[at]) {
          continue;
        }
        int length = found.to - at;
        int value = length * length + worth[found.to];
        Found<S> known = best.get(at);
        if (value > worth[at]) {
          worth[at] = value;
          best.set(at, found);
        } else if (known != null && known.to == found.to) {
          best.set(at, known.and(found));
        }
      }
    }
    return chosen(best);
  }

  private static <S extends Enum<S>> List<Mark<S>> chosen(List<Found<S>> best) {
    var marks = new ArrayList<Mark<S>>();
    int at = 0;
    while (at < best.size()) {
      Found<S> found = best.get(at);
      if (found == null) {
        at++;
        continue;
      }
      for (S sign : found.signs) {
        marks.add(new Mark<>(sign, at, found.to));
      }
      at = found.to;
    }
    return List.copyOf(marks);
  }

  /** How many words that mean something stand before each. */
  private static int[] content(List<Token> tokens) {
    int[] content = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      content[i + 1] = content[i] + (Vocabulary.isLight(tokens.get(i)) ? 0 : 1);
    }
    return content;
  }

  private record Found<S>(List<S> signs, boolean alone, int to) {

    /** With what else the same words are a sign of. */
    Found<S> and(Found<S> other) {
      var all = new LinkedHashSet<S>(signs);
      all.addAll(other.signs);
      return new Found<>(List.copyOf(all), alone, to);
    }
  }

  private List<Found<S>> from(List<Token> tokens, int from) {
    var found = new ArrayList<Found<S>>();
    walk(root, tokens, from, MOST_SKIPPED, found);
    return found;
  }

  private void walk(Node<S> node, List<Token> tokens, int at, int skips, List<Found<S>> found) {
    boolean inside = node != root;
    if (at == tokens.size() || (inside && tokens.get(at).before() == Gap.STOP)) {
      return;
    }
    Token token = tokens.get(at);
    step(node.next.get(token.text()), tokens, at, skips, found);
    if (NumberWords.isNumeral(token)) {
      step(node.next.get(NUMERAL), tokens, at, skips, found);
    }
    if (inside && skips > 0 && skipped.contains(token.text())) {
      walk(node, tokens, at + 1, skips - 1, found);
    }
  }

  private void step(
      @Nullable List<Node<S>> next, List<Token> tokens, int at, int skips, List<Found<S>> found) {
    if (next == null) {
      return;
    }
    for (Node<S> node : next) {
      if (!node.signs.isEmpty()) {
        found.add(new Found<>(node.signs, node.alone, at + 1));
      }
      walk(node, tokens, at + 1, skips, found);
    }
  }
}
