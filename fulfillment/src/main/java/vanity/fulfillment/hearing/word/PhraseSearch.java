package vanity.fulfillment.hearing.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks once for the phrases in some words. */
final class PhraseSearch<S extends Enum<S>> {
  private static final int MOST_SKIPPED = 3;

  private final List<Token> tokens;

  /** How many words that mean something come before each. */
  private final int[] content;

  /** What the best choice of phrases is worth from each word on. */
  private final int[] worth;

  /** The phrase of the best choice that begins at each word. */
  private final List<@Nullable Found<S>> best;

  private int at;

  PhraseSearch(List<Token> tokens) {
    this.tokens = tokens;
    this.content = new int[tokens.size() + 1];
    this.worth = new int[tokens.size() + 1];
    this.best = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      content[i + 1] = content[i] + (Words.LIGHT.has(tokens.get(i)) ? 0 : 1);
      best.add(null);
    }
  }

  private record Found<S>(List<S> signs, int to) {

    /** With what else the same words are a sign of. */
    Found<S> and(List<S> others) {
      var all = new TreeSet<S>(signs);
      all.addAll(others);
      return new Found<>(List.copyOf(all), to);
    }
  }

  List<Mark<S>> from(PhraseState<S> root) {
    for (at = tokens.size() - 1; at >= 0; at--) {
      worth[at] = worth[at + 1];
      walk(root, at, MOST_SKIPPED);
    }
    return chosen();
  }

  private List<Mark<S>> chosen() {
    var marks = new ArrayList<Mark<S>>();
    int from = 0;
    while (from < tokens.size()) {
      Found<S> found = best.get(from);
      if (found == null) {
        from++;
        continue;
      }
      for (S sign : found.signs) {
        marks.add(new Mark<>(sign, from, found.to));
      }
      from = found.to;
    }
    return marks;
  }

  private void walk(PhraseState<S> state, int next, int skips) {
    Token token = tokens.get(next);
    PhraseState<S> named = state.behind(token);
    if (named != null) {
      step(named, next, skips);
    }
    PhraseState<S> any = state.behindAny(token);
    if (any != null) {
      step(any, token.isNumeral() ? NumberWords.last(tokens, next) : next, skips);
    }
  }

  /**
   * Goes on behind a word, and behind the hesitations after it; among hesitations alone, where "um
   * hmm" is a yes and "um uh hmm" is none, every word counts.
   */
  private void step(PhraseState<S> state, int last, int skips) {
    found(state, last + 1);
    boolean hesitates = content[last + 1] == content[at];
    for (int to = last + 1, left = hesitates ? 0 : skips; goesOn(to); to++, left--) {
      walk(state, to, left);
      if (left == 0 || !Words.HESITATION.has(tokens.get(to))) {
        return;
      }
    }
  }

  private boolean goesOn(int to) {
    return to < tokens.size() && tokens.get(to).before() != Gap.STOP;
  }

  private void found(PhraseState<S> state, int to) {
    offer(state.signs, to);
    if (!state.alone.isEmpty() && content[tokens.size()] == content[to] - content[at]) {
      offer(state.alone, to);
    }
  }

  private void offer(List<S> signs, int to) {
    if (signs.isEmpty()) {
      return;
    }
    int length = to - at;
    int value = length * length + worth[to];
    Found<S> known = best.get(at);
    if (value > worth[at]) {
      worth[at] = value;
      best.set(at, new Found<>(signs, to));
    } else if (known != null && known.to == to) {
      best.set(at, known.and(signs));
    }
  }
}
