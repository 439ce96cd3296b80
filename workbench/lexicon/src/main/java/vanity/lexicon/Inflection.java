package vanity.lexicon;

import java.util.ArrayList;
import java.util.List;
import vanity.engine.index.Kind;

/**
 * A word as a form of another: the base form, its part of speech, and what the form makes of it.
 */
record Inflection(String base, String part, Kind kind, int uses) {
  private record Ending(String part, String ending, String base, Kind kind) {}

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("noun", "s", "", Kind.PLURAL),
          new Ending("noun", "es", "", Kind.PLURAL),
          new Ending("noun", "ies", "y", Kind.PLURAL),
          new Ending("noun", "men", "man", Kind.PLURAL),
          new Ending("verb", "s", "", Kind.VERB_S),
          new Ending("verb", "es", "", Kind.VERB_S),
          new Ending("verb", "ies", "y", Kind.VERB_S),
          new Ending("verb", "ed", "", Kind.PAST),
          new Ending("verb", "ed", "e", Kind.PAST),
          new Ending("verb", "ied", "y", Kind.PAST),
          new Ending("verb", "ing", "", Kind.GERUND),
          new Ending("verb", "ing", "e", Kind.GERUND),
          new Ending("adj", "er", "", Kind.ADJECTIVE),
          new Ending("adj", "er", "e", Kind.ADJECTIVE),
          new Ending("adj", "ier", "y", Kind.ADJECTIVE),
          new Ending("adj", "est", "", Kind.ADJECTIVE),
          new Ending("adj", "est", "e", Kind.ADJECTIVE),
          new Ending("adj", "iest", "y", Kind.ADJECTIVE));

  /** Every reading of a word that the dictionary allows, the most used first. */
  static List<Inflection> of(String word, Dictionary dictionary) {
    var all = new ArrayList<Inflection>();
    for (String part : WordNet.PARTS) {
      add(all, word, part, base(part), dictionary);
      for (String base : dictionary.irregular(word, part)) {
        add(all, base, part, irregular(word, part), dictionary);
      }
    }
    for (Ending ending : ENDINGS) {
      if (word.endsWith(ending.ending()) && word.length() > ending.ending().length() + 1) {
        String stem = word.substring(0, word.length() - ending.ending().length());
        add(all, stem + ending.base(), ending.part(), ending.kind(), dictionary);
      }
    }
    all.sort(java.util.Comparator.comparingInt(Inflection::uses).reversed());
    return all;
  }

  private static void add(
      List<Inflection> all, String base, String part, Kind kind, Dictionary dictionary) {
    int uses = dictionary.uses(base, part);
    if (uses > 0) {
      all.add(new Inflection(base, part, kind, uses));
    }
  }

  private static Kind base(String part) {
    return switch (part) {
      case "noun" -> Kind.NOUN;
      case "verb" -> Kind.VERB;
      case "adj" -> Kind.ADJECTIVE;
      default -> Kind.ADVERB;
    };
  }

  private static Kind irregular(String form, String part) {
    return switch (part) {
      case "noun" -> Kind.PLURAL;
      case "verb" ->
          form.endsWith("ing") ? Kind.GERUND : form.endsWith("s") ? Kind.VERB_S : Kind.PAST;
      case "adj" -> Kind.ADJECTIVE;
      default -> Kind.ADVERB;
    };
  }
}
