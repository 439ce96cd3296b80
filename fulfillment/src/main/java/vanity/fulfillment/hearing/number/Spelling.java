package vanity.fulfillment.hearing.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vanity.fulfillment.hearing.word.NumberWords;
import vanity.fulfillment.hearing.word.Token;

/** Letters named by words: "B as in boy", "bravo tango". */
final class Spelling {
  private static final Set<String> LIKE = Set.of("as", "like", "for");

  private Spelling() {}

  /** The words with letters in the place of what names them. */
  static List<Token> plain(List<Token> tokens) {
    boolean alphabet = tokens.stream().filter(NumberWords.ALPHABET::has).count() > 1;
    var plain = new ArrayList<Token>(tokens.size());
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      String named = alphabet ? NumberWords.ALPHABET.of(token) : null;
      int example = token.isLetter() ? example(tokens, at + 1) : 0;
      if (example > 0 && tokens.get(example).text().startsWith(token.text())) {
        plain.add(token.asLetter(token.text()));
        at = example;
      } else {
        plain.add(named == null ? token : token.asLetter(named));
      }
    }
    return plain;
  }

  /** Index of the word in "as in boy", "like boy" or "for boy"; 0 where there is no such thing. */
  private static int example(List<Token> tokens, int at) {
    if (!LIKE.contains(Token.at(tokens, at).text())) {
      return 0;
    }
    int in = Token.at(tokens, at + 1).is("in") ? at + 2 : at + 1;
    int word = Token.at(tokens, in).is("the") ? in + 1 : in; // "like the sea"
    Token example = Token.at(tokens, word);
    return example.isWord() && !example.isLetter() && !example.isNumeric() ? word : 0;
  }
}
