package vanity.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanity.cli.usage.Visible;
import vanity.cli.usage.WrongUsage;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;
import vanity.fulfillment.hearing.Hearing;
import vanity.fulfillment.hearing.Understood;

/** Prints what the Lambda understands of a transcript in its context, or scores a labelled file. */
@Command(
    hidden = true,
    description = "What the Lambda understands of a transcript in its context.",
    footer = {
      "",
      "Examples:",
      "  ./vanity understand \"keep the elm one\"",
      "  ./vanity understand --question confirm \"I don't think that's right\""
    })
final class UnderstandCommand implements Callable<Integer> {
  @Option(
      names = "--question",
      paramLabel = "Q",
      defaultValue = "menu",
      description = "what was asked: menu, picked, number, partial, confirm, keep, spell, explain")
  private String question = "menu";

  @Option(
      names = "--offer",
      paramLabel = "NUMBER",
      defaultValue = "+18003569377",
      description = "whose results were spoken (default ${DEFAULT-VALUE})")
  private String offer = "+18003569377";

  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  @Option(names = "--score", paramLabel = "FILE", description = "score a file of labelled lines")
  private @Nullable Path score;

  @Option(
      names = "--at-least",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "with --score: exit status 1 below so many percent")
  private double atLeast;

  @Parameters(paramLabel = "UTTERANCE", description = "what was said; - reads standard input")
  private List<String> utterances = List.of();

  @Override
  public Integer call() throws IOException {
    if (score != null) {
      return scored(score);
    }
    if (utterances.isEmpty()) {
      throw new WrongUsage("understand needs an utterance, - or --score FILE");
    }
    var context = new SpokenContext(VanityFinder.over(Lexicon.load()), question, offer);
    for (String utterance : utterances) {
      if (utterance.equals("-")) {
        stream(context);
      } else {
        answer(context, Map.of("say", utterance));
      }
    }
    return 0;
  }

  private Integer scored(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new WrongUsage("cannot read " + file + "; give a file of labelled lines");
    }
    var context = new SpokenContext(VanityFinder.over(Lexicon.load()), question, offer);
    var result = new UnderstandScore();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        Map<String, Object> labelled = object(line);
        result.add(labelled, Hearing.understand(context.heard(labelled)));
      }
    }
    result.print(System.out);
    return result.passes(atLeast) ? 0 : 1;
  }

  private void stream(SpokenContext context) throws IOException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      answer(context, json ? object(line) : Map.of("say", line));
    }
  }

  private void answer(SpokenContext context, Map<String, Object> said) throws IOException {
    Understood understood = Hearing.understand(context.heard(said));
    if (json) {
      var object = new LinkedHashMap<String, Object>(said);
      object.put("meaning", understood.meaning().label());
      object.put("certain", understood.certain());
      System.out.println(Visible.json(JSON.std.asString(object)));
    } else {
      System.out.println(understood.meaning().label() + (understood.certain() ? "" : " (unsure)"));
    }
  }

  private static Map<String, Object> object(String line) throws IOException {
    try {
      return JSON.std.mapFrom(line);
    } catch (IOException damaged) {
      throw new WrongUsage("'" + line + "' is not a JSON object");
    }
  }
}
