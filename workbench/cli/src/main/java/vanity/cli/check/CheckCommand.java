package vanity.cli.check;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanity.cli.usage.FileTrouble;
import vanity.cli.usage.Visible;
import vanity.cli.usage.WrongUsage;
import vanity.contactflow.FlowType;

/** Checks contact flows and bots, anyone's, and prints a verdict for each. */
@Command(
    description = "Checks Connect flows (JSON) and Lex bots (folder or zip).",
    footer = {
      "",
      "Examples:",
      "  ./vanity check flows/",
      "  ./vanity check --strict --type CUSTOMER_QUEUE queue.json"
    })
public final class CheckCommand implements Callable<Integer> {
  @Option(names = "--json", description = "one JSON object a path")
  private boolean json;

  @Option(names = "--strict", description = "reject for warnings too")
  private boolean strict;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "type of the flows, for example CUSTOMER_QUEUE or MODULE")
  private @Nullable String type;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, zips or folders")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws IOException {
    FlowInspection flows = new FlowInspection(flowType());
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    Tally tally = new Tally(strict);
    for (CheckPath path : CheckPath.all(paths)) {
      Checked checked = checked(path, flows);
      out.println(json ? Visible.json(checked.json(strict)) : Visible.of(checked.text(strict)));
      tally.add(checked);
    }
    if (!json) {
      out.println(tally);
    }
    out.flush();
    return tally.allAccepted() ? 0 : 1;
  }

  /** A path that cannot be read is a finding like others, and hides none of them. */
  private static Checked checked(CheckPath path, FlowInspection flows) {
    try {
      if (path.holdsNothing()) {
        return Checked.unknown(
            path.path(),
            "unknown",
            "unreadable",
            "The folder holds neither a bot nor a .json file.");
      }
      return path.isBot() ? BotInspection.of(path.path()) : flows.of(path.path());
    } catch (IOException e) {
      return unreadable(path, e);
    } catch (UncheckedIOException e) {
      return unreadable(path, Objects.requireNonNull(e.getCause()));
    }
  }

  private static Checked unreadable(CheckPath path, IOException e) {
    String kind = path.isBot() ? "bot" : "unknown";
    return Checked.unknown(path.path(), kind, "unreadable", FileTrouble.reason(e) + ".");
  }

  private Optional<FlowType> flowType() {
    if (type == null) {
      return Optional.empty();
    }
    return Optional.of(
        FlowType.named(type)
            .orElseThrow(() ->
                new WrongUsage(
                    "--type "
                        + type
                        + " is not a type of flow; use one of "
                        + Arrays.toString(FlowType.values()))));
  }
}
