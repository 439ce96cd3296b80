package vanity.cli.web;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vanity.cli.home.BackendOptions;
import vanity.contract.Route;
import vanity.fulfillment.api.Role;
import vanity.simulator.LocalBackend;

/** The last callers, asked of the same API that the page asks. */
@Command(
    description = "The last callers as the API shows them to an operator.",
    footer = {
      "",
      "Examples:",
      "  ./vanity callers --data callers",
      "  ./vanity callers --data callers --json"
    })
public final class CallersCommand implements Callable<Integer> {
  private static final Map<String, String> AS_MANY_AS_THE_API_GIVES = Map.of("limit", "50");

  @Mixin private BackendOptions backend = new BackendOptions();

  @Option(names = "--json", description = "the API's answer as it is")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String answer;
    try (LocalBackend kept = backend.existing()) {
      var gateway = new LocalGateway(kept.api(), Role.OPERATOR);
      answer = gateway.ask("GET", Route.CALLERS, AS_MANY_AS_THE_API_GIVES, Map.of()).getBody();
    }
    out.print(json ? answer + "\n" : text(answer));
    return 0;
  }

  private static String text(String answer) throws IOException {
    List<?> callers = list(JSON.std.mapFrom(answer).get("callers"));
    return callers.isEmpty()
        ? "Nobody has called yet.\n"
        : callers.stream().map(caller -> line((Map<?, ?>) caller)).collect(Collectors.joining());
  }

  private static String line(Map<?, ?> caller) {
    String best =
        list(caller.get("best")).stream()
            .map(vanity -> String.valueOf(((Map<?, ?>) vanity).get("display")))
            .collect(Collectors.joining(", "));
    String kept = caller.get("favourite") == null ? "" : "  kept " + caller.get("favourite");
    return "%s  %s  called %s  %s%s%n"
        .formatted(
            caller.get("lastCalledAt"),
            caller.get("number"),
            "1".equals(String.valueOf(caller.get("calls")))
                ? "once"
                : caller.get("calls") + " times",
            best.isEmpty() ? "no words" : best,
            kept);
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
