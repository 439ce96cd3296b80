package vanity.cli.bench;

import java.util.ArrayList;
import vanity.engine.Lexicon;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;
import vanity.engine.english.Why;

/** Run in a JVM of its own: prints how long its first answer took, in nanoseconds. */
final class FirstAnswer {
  private FirstAnswer() {}

  public static void main(String[] arguments) {
    long began = System.nanoTime();
    Lexicon lexicon = Lexicon.load();
    long loaded = System.nanoTime();
    var texts = new ArrayList<String>();
    for (VanityNumber result : VanityFinder.over(lexicon).best(new PhoneNumber(arguments[0]), 5)) {
      texts.add(result.display() + ": " + Why.of(result.reason()));
    }
    long answered = System.nanoTime();
    System.out.println((loaded - began) + " " + (answered - loaded) + " " + texts.size());
  }
}
