package vanity.fulfillment.hearing.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

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
  private static final int MOST_SKIPPED = 3;
  private static final String NUMERAL = "@n";
  private static final String WORD = "@w";

  /**
   * A place in some phrases, after the words that lead to it.
   *
   * @param signs what the words so far are a sign of
   * @param alone what they are a sign of where hardly anything else is said
   */
  private record State<S>(List<S> signs, List<S> alone, Map<String, State<S>> next) {}

  private final State<S> root;

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
    this.root = state(Set.of(start), new HashMap<>());
  }

  /** One state for all the nodes that the same words lead to, so that a word is looked up once. */
  private static <S extends Enum<S>> State<S> state(
      Set<PhraseNode<S>> nodes, Map<Set<PhraseNode<S>>, State<S>> known) {
    State<S> made = known.get(nodes);
    if (made != null) {
      return made;
    }
    var signs = new TreeSet<S>();
    var alone = new TreeSet<S>();
    var words = new HashMap<String, Set<PhraseNode<S>>>();
    for (PhraseNode<S> node : nodes) {
      signs.addAll(node.signs);
      alone.addAll(node.alone);
      node.next.forEach(
          (word, next) -> words.computeIfAbsent(word, _ -> new LinkedHashSet<>()).addAll(next));
    }
    var next = new HashMap<String, State<S>>();
    words.forEach((word, reached) -> next.put(word, state(reached, known)));
    made = new State<>(List.copyOf(signs), List.copyOf(alone), Map.copyOf(next));
    known.put(nodes, made);
    return made;
  }

  /**
   * The phrases in some words, from left to right, so chosen that they cover as much as they can in
   * pieces as long as they can; a phrase with two meanings gives two marks.
   */
  public List<Mark<S>> in(List<Token> tokens) {
    int size = tokens.size();
    int[] worth = new int[size + 1];
    List<Found<S>> best = new ArrayList<>(Collections.nCopies(size, null));
    int[] content = content(tokens);
    for (int at = size - 1; at >= 0; at--) {
      worth[at] = worth[at + 1];
      for (Found<S> found : from(tokens, at, content)) {
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
      content[i + 1] = content[i] + (Words.LIGHT.has(tokens.get(i)) ? 0 : 1);
    }
    return content;
  }

  private record Found<S>(List<S> signs, int to) {

    /** With what else the same words are a sign of. */
    Found<S> and(Found<S> other) {
      var all = new TreeSet<S>(signs);
      all.addAll(other.signs);
      return new Found<>(List.copyOf(all), to);
    }
  }

  private List<Found<S>> from(List<Token> tokens, int from, int[] content) {
    var found = new ArrayList<Found<S>>();
    walk(
        root,
        tokens,
        from,
        MOST_SKIPPED,
        (state, to) -> {
          boolean alone = content[tokens.size()] == content[to] - content[from];
          if (!state.signs.isEmpty()) {
            found.add(new Found<>(state.signs, to));
          }
          if (alone && !state.alone.isEmpty()) {
            found.add(new Found<>(state.alone, to));
          }
        });
    return found;
  }

  private void walk(
      State<S> state, List<Token> tokens, int at, int skips, ObjIntConsumer<State<S>> found) {
    Token token = tokens.get(at);
    step(state.next.get(token.text()), tokens, at, skips, found);
    if (NumberWords.isNumeral(token)) {
      step(state.next.get(NUMERAL), tokens, NumberWords.last(tokens, at), skips, found);
    } else {
      step(state.next.get(WORD), tokens, at, skips, found);
    }
  }

  /** Goes on behind a word, and behind the hesitations after it. */
  private void step(
      @Nullable State<S> next,
      List<Token> tokens,
      int at,
      int skips,
      ObjIntConsumer<State<S>> found) {
    if (next == null) {
      return;
    }
    found.accept(next, at + 1);
    for (int to = at + 1, left = skips; goesOn(tokens, to); to++, left--) {
      walk(next, tokens, to, left, found);
      if (left == 0 || !Words.HESITATION.has(tokens.get(to))) {
        return;
      }
    }
  }

  private static boolean goesOn(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).before() != Gap.STOP;
  }
}
