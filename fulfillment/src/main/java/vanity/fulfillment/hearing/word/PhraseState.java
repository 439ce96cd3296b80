package vanity.fulfillment.hearing.word;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A place in some phrases, after the words that lead to it. */
final class PhraseState<S extends Enum<S>> {
  private static final String NUMERAL = "@n";
  private static final String WORD = "@w";

  /** What the words so far are a sign of. */
  final List<S> signs;

  /** What they are a sign of where hardly anything else is said. */
  final List<S> alone;

  private final Map<String, PhraseState<S>> next = new HashMap<>();
  private @Nullable PhraseState<S> numeral;
  private @Nullable PhraseState<S> word;

  private PhraseState(Set<S> signs, Set<S> alone) {
    this.signs = List.copyOf(signs);
    this.alone = List.copyOf(alone);
  }

  /** One state for all the nodes that the same words lead to, so that a word is looked up once. */
  static <S extends Enum<S>> PhraseState<S> after(
      Set<PhraseNode<S>> nodes, Map<Set<PhraseNode<S>>, PhraseState<S>> known) {
    PhraseState<S> made = known.get(nodes);
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
    var state = new PhraseState<>(signs, alone);
    known.put(nodes, state);
    words.forEach((word, reached) -> state.next.put(word, after(reached, known)));
    state.numeral = state.next.remove(NUMERAL);
    state.word = state.next.remove(WORD);
    return state;
  }

  @Nullable PhraseState<S> behind(Token token) {
    return next.get(token.text());
  }

  /** What follows a word that the phrases do not name: any numeral, or any other word. */
  @Nullable PhraseState<S> behindAny(Token token) {
    return token.isNumeral() ? numeral : word;
  }
}
