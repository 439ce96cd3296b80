package vanity.cli.numbers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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

/** Prints the vanity numbers of phone numbers: as text, as JSON lines or as a table. */
@Command(
    description = {
      "Vanity numbers of phone numbers, the best first.",
      "After the first, results that show new letters come before those that repeat them."
    },
    footer = {
      "",
      "Examples:",
      "  ./vanity numbers 1-800-356-9377",
      "  ./vanity numbers --csv customers.txt > words.csv",
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

  @Option(names = "--text", description = "also use O for 0 and I for 1, for print only")
  private boolean text;

  @ArgGroup private @Nullable Form form;

  /** What is printed; one of them. */
  private static final class Form {
    @Option(names = "--json", description = "one JSON object a line")
    private boolean json;

    @Option(names = "--csv", description = "a table for spreadsheets, one row per result")
    private boolean csv;

    @Option(names = "--explain", description = "show points and reasons")
    private boolean explain;
  }

  @Mixin private OwnWordsOption words = new OwnWordsOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "NUMBER|FILE|-",
      description =
          "phone numbers; files of them, one a line, with # before comments; - is standard input")
  private List<String> numbers = List.of();

  @Override
  public Integer call() throws IOException {
    if (top < 1 || top > 50) {
      throw wrong("--top " + top + " is out of range; use 1 to 50");
    }
    Lexicon lexicon = Lexicon.load();
    var finder = VanityFinder.over(lexicon, words.read(lexicon));
    var answers = new NumberAnswers(finder, top, text, format());
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    if (form != null && form.csv) {
      out.print(CsvRows.HEADINGS);
    }
    boolean allFine = true;
    for (String number : numbers) {
      allFine &= answer(number, answers, out);
    }
    out.flush();
    return allFine ? 0 : 1;
  }

  private AnswerFormat format() {
    if (form == null || form.explain) {
      return new PlainLines(form != null);
    }
    return form.json ? new JsonLines() : new CsvRows();
  }

  private static boolean answer(String number, NumberAnswers answers, PrintStream out)
      throws IOException {
    if (number.equals("-")) {
      return stream(System.in, NumberStream.every(answers), out);
    }
    Path file = NumberFile.named(number);
    if (file == null) {
      return answers.print(number, out);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return stream(in, NumberStream.withComments(answers), out);
    }
  }

  private static boolean stream(InputStream in, NumberStream stream, PrintStream out)
      throws IOException {
    return stream.copy(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), out);
  }

  private RuntimeException wrong(String message) {
    return spec == null
        ? new WrongUsage(message)
        : new ParameterException(spec.commandLine(), message);
  }
}
