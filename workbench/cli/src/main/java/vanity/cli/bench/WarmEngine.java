package vanity.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vanity.engine.Lexicon;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;
import vanity.engine.english.Spoken;
import vanity.engine.english.Why;

/**
 * The engine once it is compiled, number by number, beside a program that tries every spelling.
 *
 * <p>Results are found with score and grade, and in rows of their own also written: a result's
 * texts are made when they are asked for.
 */
final class WarmEngine implements Measurement {
  private static final int TOP = 5;

  @Override
  public String title() {
    return "The engine, warm: the best five of a number";
  }

  @Override
  public List<Row> measure(BenchSize size) {
    Lexicon lexicon = Lexicon.load();
    VanityFinder finder = VanityFinder.over(lexicon);
    var random = new RandomNumbers(1);
    ToIntFunction<PhoneNumber> finding = number -> finder.best(number, TOP).size();
    ToIntFunction<PhoneNumber> making = number -> lengthOfTexts(finder.best(number, TOP));
    Times any = time(finding, random::next, size);
    Times letters = time(finding, random::nextOfLettersOnly, size);
    Times made = time(making, random::next, size);
    double spelled = spelled(new Permutations(lexicon), random, size.spelled());
    var rows = new ArrayList<Row>();
    rows.addAll(any.all("random numbers"));
    rows.addAll(letters.all("ten digits without 0 and 1"));
    rows.addAll(made.usualAndSlow("random numbers, texts made too"));
    rows.add(Row.time("every spelling of the last seven, without 0 and 1: mean", spelled));
    rows.add(Row.ratio("times faster", spelled / letters.mean()));
    return rows;
  }

  /** Takes making all texts. */
  private static int lengthOfTexts(List<VanityNumber> results) {
    int length = 0;
    for (VanityNumber result : results) {
      length += result.display().length();
      length += Spoken.of(result).length() + Why.of(result.reason()).length();
    }
    return length;
  }

  private static Times time(
      ToIntFunction<PhoneNumber> work, Supplier<PhoneNumber> source, BenchSize size) {
    return Passes.quickest(work, Stream.generate(source).limit(size.numbers()).toList(), size);
  }

  /** Mean nanoseconds a number, after as many to get warm. */
  private static double spelled(Permutations permutations, RandomNumbers random, int count) {
    long found = 0;
    long start = 0;
    for (int i = -count; i < count; i++) {
      start = i == 0 ? System.nanoTime() : start;
      found += permutations.words(random.nextOfLettersOnly().local()).size();
    }
    double took = System.nanoTime() - start;
    Passes.somethingIn(found);
    return took / count;
  }
}
