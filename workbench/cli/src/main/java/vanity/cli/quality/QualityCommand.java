package vanity.cli.quality;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vanity.cli.bench.RandomNumbers;
import vanity.cli.usage.WrongUsage;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;

/** Prints what the engine achieves over random valid numbers. */
@Command(description = "What the engine achieves over random valid numbers, in percent.")
public final class QualityCommand implements Callable<Integer> {
  @Option(
      names = "--sample",
      paramLabel = "N",
      defaultValue = "100000",
      description = "how many numbers (default ${DEFAULT-VALUE})")
  private int sample;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "which numbers (default ${DEFAULT-VALUE})")
  private long seed;

  @Option(names = "--json", description = "one JSON object")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (sample < 1) {
      throw new WrongUsage("--sample " + sample + " is too small; use 1 or more");
    }
    var quality = new Quality(VanityFinder.over(Lexicon.load()), CommonWords.load());
    var numbers = new RandomNumbers(seed);
    for (int i = 0; i < sample; i++) {
      quality.add(numbers.next());
    }
    print(quality);
    return 0;
  }

  private void print(Quality quality) throws IOException {
    if (json) {
      var object = new LinkedHashMap<String, Object>();
      object.put("sample", sample);
      object.put("seed", seed);
      object.put("percent", quality.percentages());
      System.out.println(JSON.std.asString(object));
    } else {
      System.out.printf(Locale.ROOT, "%,d random numbers, seed %d%n", sample, seed);
      quality
          .percentages()
          .forEach(
              (what, share) -> System.out.printf(Locale.ROOT, "%-60s %5.1f %%%n", what, share));
    }
  }
}
