package vanity.fulfillment.hearing.word;

import java.util.List;

/** Writes short forms out, so that every phrase has one form: "don't" is "do not". */
final class Contractions {
  private static final Table SHORT = new Table("contractions.txt");

  private Contractions() {}

  static List<String> parts(String word) {
    List<String> whole = SHORT.list(word);
    if (!whole.isEmpty()) {
      return whole;
    }
    if (word.indexOf('\'') < 0) {
      return List.of(word);
    }
    for (int from : new int[] {word.lastIndexOf('\'') - 1, word.lastIndexOf('\'')}) {
      List<String> ending = from > 0 ? SHORT.list("-" + word.substring(from)) : List.of();
      if (!ending.isEmpty()) {
        return List.of(word.substring(0, from), ending.getFirst());
      }
    }
    return List.of(word);
  }
}
