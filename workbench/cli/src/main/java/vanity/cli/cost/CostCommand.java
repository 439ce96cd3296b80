package vanity.cli.cost;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vanity.cli.home.Project;

/** Prints what a call and a month of calls cost, from calls that are played and prices given. */
@Command(
    hidden = true,
    description = "What a call, a thousand, a million and a hundred million a month cost.",
    footer = {"", "Examples:", "  ./vanity cost", "  ./vanity cost --prices my-prices.csv"})
public final class CostCommand implements Callable<Integer> {
  @Option(
      names = "--prices",
      paramLabel = "FILE",
      description = "a price list like workbench/cli/src/main/resources/vanity/cli/cost/prices.csv")
  private @Nullable Path file;

  CostCommand() {}

  @Override
  public Integer call() throws IOException {
    Prices prices =
        file == null ? Prices.usual() : Prices.of(Files.readString(file, StandardCharsets.UTF_8));
    System.out.print(new CostReport(prices, PlayedCalls.in(Project.root())).text());
    return 0;
  }
}
