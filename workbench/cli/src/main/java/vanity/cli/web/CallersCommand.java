package vanity.cli.web;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vanity.cli.home.BackendOptions;
import vanity.fulfillment.api.Role;
import vanity.simulator.LocalBackend;

/** The last callers, asked of the same API that the page asks. */
@Command(
    description = "The last callers as the API shows them to an operator, the newest first.",
    footer = {
      "",
      "Examples:",
      "  ./vanity callers --data callers",
      "  ./vanity callers --data callers --since 2026-11-01 --csv > november.csv"
    })
public final class CallersCommand implements Callable<Integer> {
  @Mixin private BackendOptions backend = new BackendOptions();

  @ArgGroup private @Nullable Which which;

  /** More than the last fifty. */
  private static final class Which {
    @Option(names = "--all", description = "all callers (default: the last 50)")
    private boolean all;

    @Option(
        names = "--since",
        paramLabel = "DATE",
        description = "all who called on this day or later, for example 2026-11-30, local time")
    private @Nullable LocalDate since;

    Instant from() {
      return all || since == null
          ? Instant.MIN
          : since.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
  }

  @ArgGroup private @Nullable Form form;

  /** Not lines for people. */
  private static final class Form {
    @Option(names = "--json", description = "the API's answer as it is")
    private boolean json;

    @Option(names = "--csv", description = "a table for spreadsheets, a row a caller")
    private boolean csv;
  }

  @Override
  public Integer call() throws IOException {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (LocalBackend kept = backend.existing()) {
      out.print(text(CallerPages.of(new LocalGateway(kept.api(), Role.OPERATOR))));
    }
    out.flush();
    return 0;
  }

  private String text(CallerPages pages) throws IOException {
    if (form != null && form.json && which == null) {
      return pages.newest() + "\n";
    }
    List<Map<?, ?>> callers =
        which == null ? pages.newestCallers() : pages.callersSince(which.from());
    if (form == null) {
      return callers.isEmpty() ? nobody() : CallerLines.plain(callers, ZoneId.systemDefault());
    }
    return form.csv
        ? CallerLines.table(callers)
        : JSON.std.asString(Map.of("callers", callers)) + "\n";
  }

  private String nobody() {
    return which == null || which.since == null
        ? "Nobody has called yet.\n"
        : "Nobody has called since %s.%n".formatted(which.since);
  }
}
