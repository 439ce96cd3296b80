package vanity.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of a WordNet data file: words of one meaning.
 *
 * @param topic the number of the file it was written in, which tells concrete things from others
 * @param usages the meanings it is marked with as slur, obscenity and so on
 */
record Synset(String id, int topic, List<String> words, List<String> usages, String gloss) {

  static Synset parse(String line) {
    int bar = line.indexOf('|');
    String[] fields = line.substring(0, bar).split(" ");
    int count = Integer.parseInt(fields[3], 16);
    var words = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      words.add(fields[4 + 2 * i].replaceFirst("\\(.*", "").toLowerCase(Locale.ROOT));
    }
    return new Synset(
        fields[0],
        Integer.parseInt(fields[1]),
        words,
        usages(fields, 4 + 2 * count),
        line.substring(bar + 1).strip());
  }

  private static List<String> usages(String[] fields, int at) {
    var usages = new ArrayList<String>();
    int pointers = Integer.parseInt(fields[at]);
    for (int i = 0; i < pointers; i++) {
      if (fields[at + 1 + 4 * i].equals(";u")) {
        usages.add(fields[at + 2 + 4 * i]);
      }
    }
    return usages;
  }
}
