package vanity.fulfillment.hearing;

import java.util.List;
import java.util.Map;

/** Writes short forms out, so that every phrase has one form: "don't" is "do not". */
final class Contractions {
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("can't", "can not"),
          Map.entry("cant", "can not"),
          Map.entry("cannot", "can not"),
          Map.entry("won't", "will not"),
          Map.entry("wont", "will not"),
          Map.entry("ain't", "is not"),
          Map.entry("dont", "do not"),
          Map.entry("didnt", "did not"),
          Map.entry("isnt", "is not"),
          Map.entry("doesnt", "does not"),
          Map.entry("let's", "let us"),
          Map.entry("lets", "let us"),
          Map.entry("thats", "that is"),
          Map.entry("whats", "what is"),
          Map.entry("im", "i am"),
          Map.entry("ive", "i have"),
          Map.entry("youre", "you are"),
          Map.entry("wanna", "want to"),
          Map.entry("gonna", "going to"),
          Map.entry("gotta", "got to"),
          Map.entry("gimme", "give me"),
          Map.entry("lemme", "let me"),
          Map.entry("dunno", "do not know"),
          Map.entry("c'mon", "come on"));

  private static final List<Map.Entry<String, String>> ENDINGS =
      List.of(
          Map.entry("n't", "not"),
          Map.entry("'s", "is"),
          Map.entry("'m", "am"),
          Map.entry("'d", "would"),
          Map.entry("'ll", "will"),
          Map.entry("'ve", "have"),
          Map.entry("'re", "are"));

  private Contractions() {}

  static List<String> parts(String word) {
    String whole = WHOLE.get(word);
    if (whole != null) {
      return List.of(whole.split(" "));
    }
    if (word.indexOf('\'') < 0) {
      return List.of(word);
    }
    for (Map.Entry<String, String> ending : ENDINGS) {
      if (word.endsWith(ending.getKey()) && word.length() > ending.getKey().length()) {
        String stem = word.substring(0, word.length() - ending.getKey().length());
        return List.of(stem, ending.getValue());
      }
    }
    return List.of(word);
  }
}
