package vanity.cli.numbers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vanity.cli.home.OwnWordsOption;
import vanity.cli.usage.WrongUsage;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;

/** Prints the vanity numbers of phone numbers, as text or as one JSON object a line. */
@Command(
    description = "Vanity numbers of phone numbers.",
    footer = {
      "",
      "Examples:",
      "  ./vanity numbers 1-800-356-9377",
      "  ./vanity numbers --top 1 --json - < numbers.txt"
    })
public final class NumbersCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "5",
      description = "how many, 1 to 50 (default ${DEFAULT-VALUE})")
  private int top;

  @Option(names = "--text", description = "also letters that look like 0 and 1, for print only")
  private boolean text;

  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  @Option(names = "--explain", description = "show points and reasons")
  private boolean explain;

  @Mixin private OwnWordsOption words = new OwnWordsOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "NUMBER",
      description = "phone numbers, or - to read one a line from standard input")
  private List<String> numbers = List.of();

  @Override
  public Integer call() throws IOException {
    if (top < 1 || top > 50) {
      throw wrong("--top " + top + " is out of range; use 1 to 50");
    }
    Lexicon lexicon = Lexicon.load();
    var finder = VanityFinder.over(lexicon, words.read(lexicon));
    var answers =
        new NumberAnswers(finder, top, text, json ? new JsonLines() : new PlainLines(explain));
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    boolean allFine = true;
    for (String number : numbers) {
      allFine &= number.equals("-") ? stream(answers, out) : answers.print(number, out);
    }
    out.flush();
    return allFine ? 0 : 1;
  }

  private static boolean stream(NumberAnswers answers, PrintStream out) throws IOException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return new NumberStream(answers).copy(in, out);
  }

  private RuntimeException wrong(String message) {
    return spec == null
        ? new WrongUsage(message)
        : new ParameterException(spec.commandLine(), message);
  }
}
