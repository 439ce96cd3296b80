package vanity.cli.quality;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanity.cli.bench.RandomNumbers;
import vanity.cli.usage.WrongUsage;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;

/** Prints what the engine achieves over random valid numbers. */
@Command(
    description = "What the engine achieves over random valid numbers, in percent.",
    footer = {
      "",
      "Examples:",
      "  ./vanity quality",
      "  ./vanity quality --sample 1000 --seed 7 --json"
    })
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

  @Option(names = "--panel", paramLabel = "N", hidden = true)
  private int panel;

  @Option(names = "--against", paramLabel = "FILE", hidden = true)
  private @Nullable Path against;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "panel", hidden = true)
  private Path out = Path.of("panel");

  @Option(names = "--score", paramLabel = "KEY", hidden = true)
  private @Nullable Path key;

  @Parameters(paramLabel = "SHEET", hidden = true)
  private List<Path> sheets = List.of();

  @Override
  public Integer call() throws IOException {
    if (key != null) {
      return score(key);
    }
    return panel > 0 ? panel() : quality();
  }

  /** For each sheet, and for all together. */
  private int score(Path file) throws IOException {
    var all = new PanelScore(file);
    for (Path sheet : sheets) {
      var one = new PanelScore(file);
      String filled = Files.readString(sheet);
      one.add(filled);
      all.add(filled);
      System.out.println(sheet + ": " + one);
    }
    if (sheets.size() != 1) {
      System.out.println("all: " + all);
    }
    return 0;
  }

  /** Sheets and their key; without another side, the numbers that the other side is asked for. */
  private int panel() throws IOException {
    if (against == null) {
      var numbers = new RandomNumbers(seed);
      for (int i = 0; i < panel; i++) {
        System.out.println(numbers.next().e164());
      }
    } else {
      new Panel(VanityFinder.over(Lexicon.load()), seed).write(against, panel, out);
      System.out.println(
          "Give out " + out.resolve("sheet.md") + ", keep " + out.resolve("key.json"));
    }
    return 0;
  }

  private int quality() throws IOException {
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
