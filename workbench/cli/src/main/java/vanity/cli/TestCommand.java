package vanity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vanity.cli.usage.WrongUsage;

/** Stands in {@code --help} for the launcher's own command. */
@Command(
    description = "Runs every test of the project; the last line is N passed, N failed.",
    footer = {"", "Examples:", "  ./vanity test", "  ./vanity test --long"})
final class TestCommand implements Callable<Integer> {
  @Option(names = "--long", description = "add the full-size soak, kill, fuzz and mutation runs")
  private boolean everything;

  @Override
  public Integer call() {
    throw new WrongUsage(
        "tests are run by the launcher: ./vanity test" + (everything ? " --long" : ""));
  }
}
