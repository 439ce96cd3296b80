package vanity.fulfillment.hearing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.hearing.word.Mark;
import vanity.fulfillment.hearing.word.Token;
import vanity.fulfillment.hearing.word.Words;

/** Finds out which one of the offer an utterance points at in the end, if it does. */
final class References {
  private final List<Token> tokens;
  private final Signs signs;

  private References(Signs signs) {
    this.tokens = signs.tokens();
    this.signs = signs;
  }

  /** One reference, {@code SEVERAL}, or null for nothing. */
  static @Nullable Reference in(Signs signs, Heard heard) {
    List<OfferedNumber> offer = heard.offer();
    boolean asked = heard.question() instanceof Question.Which;
    List<Reference> all = new ArrayList<>(new OfferWords(signs, offer, asked).found());
    all.addAll(new Places(signs, offer, List.copyOf(all)).found());
    all.sort(Comparator.comparingInt(Reference::from));
    var references = new References(signs);
    all.replaceAll(named -> references.beside(named, heard.picked()));
    return references.meant(all);
  }

  /** "the one after flowers": not the one that is named, but its neighbor. */
  private Reference beside(Reference named, int picked) {
    int at = named.from() - 1;
    while (at > 0 && (Words.BESIDE_LIGHT.has(tokens.get(at)) || Words.LABEL.has(tokens.get(at)))) {
      at--;
    }
    if (at < 1 || !Words.BEFORE_BESIDE.has(tokens.get(at - 1))) {
      return named;
    }
    int step = Words.AFTER.has(tokens.get(at)) ? 1 : tokens.get(at).is("before") ? -1 : 0;
    int place = named.place() > 0 ? named.place() : picked;
    return step == 0 || place == 0 ? named : new Reference(place + step, at - 1, named.to());
  }

  private @Nullable Reference meant(List<Reference> all) {
    BitSet denied = denied();
    var left = new LinkedHashMap<Integer, Reference>();
    boolean excluded = false;
    int end = -1;
    for (Reference reference : all) {
      if (denied.get(reference.from())) {
        excluded = true;
        left.remove(reference.place());
        continue;
      }
      if (end >= 0 && isCorrected(end, reference.from())) {
        left.clear();
      }
      end = reference.to();
      left.putIfAbsent(reference.place(), reference);
    }
    return one(List.copyOf(left.values()), excluded);
  }

  private static @Nullable Reference one(List<Reference> left, boolean excluded) {
    List<Reference> named = left.stream().filter(ref -> ref.place() > 0).toList();
    boolean several = left.stream().anyMatch(ref -> ref.place() == Reference.SEVERAL);
    if (named.size() > 1 || several || (named.isEmpty() && excluded)) {
      return Reference.ANY;
    }
    return !named.isEmpty() ? named.getFirst() : left.isEmpty() ? null : left.getFirst();
  }

  private boolean isCorrected(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Words.CORRECTING.has(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The words behind a "not" or "except", with no more than articles between. */
  private BitSet denied() {
    var denied = new BitSet();
    for (Mark<Sign> mark : signs.marks()) {
      if (mark.sign() == Sign.EXCEPT || mark.sign() == Sign.NOT) {
        denied.set(mark.to());
      }
    }
    for (int at = 0; at < tokens.size(); at++) {
      String word = tokens.get(at).text();
      boolean article = word.equals("the") || word.equals("a") || Words.LABEL.has(tokens.get(at));
      if (denied.get(at) && article) {
        denied.set(at + 1);
      }
    }
    return denied;
  }
}
