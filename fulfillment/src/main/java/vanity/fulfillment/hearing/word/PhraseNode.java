package vanity.fulfillment.hearing.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A place in the phrases of a table while it is read. */
final class PhraseNode<S> {
  final Map<String, Set<PhraseNode<S>>> next = new HashMap<>(4);
  final Set<S> signs = new LinkedHashSet<>();
  final Set<S> alone = new LinkedHashSet<>();

  /** Adds a phrase that begins here. */
  void add(String pattern, S sign, boolean onlyAlone) {
    for (PhraseNode<S> end :
        compiled(PhraseText.elements(pattern), Set.of(this), new PhraseNode<>())) {
      if (end != this) {
        (onlyAlone ? end.alone : end.signs).add(sign);
      }
    }
  }

  /** Leads from some nodes through all elements to a target; all nodes that are then reached. */
  private static <S> Set<PhraseNode<S>> compiled(
      List<String> elements, Set<PhraseNode<S>> from, PhraseNode<S> target) {
    Set<PhraseNode<S>> reached = from;
    for (int i = 0; i < elements.size(); i++) {
      PhraseNode<S> next = i + 1 == elements.size() ? target : new PhraseNode<>();
      String element = elements.get(i);
      if (element.startsWith("(")) {
        reached = choices(element, reached, next);
      } else {
        reached.forEach(
            node -> node.next.computeIfAbsent(element, _ -> new HashSet<>(2)).add(next));
        reached = Set.of(next);
      }
    }
    return reached;
  }

  private static <S> Set<PhraseNode<S>> choices(
      String group, Set<PhraseNode<S>> from, PhraseNode<S> target) {
    var reached = new LinkedHashSet<PhraseNode<S>>();
    for (String choice : PhraseText.choices(group)) {
      reached.addAll(compiled(PhraseText.elements(choice), from, target));
    }
    return reached;
  }
}
