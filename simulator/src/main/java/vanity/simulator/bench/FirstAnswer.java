package vanity.simulator.bench;

import vanity.engine.Lexicon;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;

/** Run in a JVM of its own: prints how long its first answer took, in nanoseconds. */
final class FirstAnswer {
  private FirstAnswer() {}

  public static void main(String[] arguments) {
    long began = System.nanoTime();
    Lexicon lexicon = Lexicon.load();
    long loaded = System.nanoTime();
    int length = 0;
    for (VanityNumber result : VanityFinder.over(lexicon).best(new PhoneNumber(arguments[0]), 5)) {
      length += result.display().length() + result.why().length(); // both are made by asking
    }
    long answered = System.nanoTime();
    System.out.println((loaded - began) + " " + (answered - loaded) + " " + length);
  }
}
