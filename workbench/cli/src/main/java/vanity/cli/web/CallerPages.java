package vanity.cli.web;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vanity.contract.Route;

/** Reads the list of callers page by page, as the API gives it: the newest first. */
final class CallerPages {
  private static final String AS_MANY_AS_THE_API_GIVES = "50";

  private final Function<Map<String, String>, String> list;

  /**
   * @param list the API's list of callers: its answer to a query
   */
  CallerPages(Function<Map<String, String>, String> list) {
    this.list = list;
  }

  static CallerPages of(LocalGateway gateway) {
    return new CallerPages(query -> gateway.ask("GET", Route.CALLERS, query, Map.of()).getBody());
  }

  /** The API's answer about the newest callers. */
  String newest() {
    return page(null);
  }

  List<Map<?, ?>> newestCallers() throws IOException {
    return callers(JSON.std.mapFrom(newest()));
  }

  /** Everyone who has called at this time or later. */
  List<Map<?, ?>> callersSince(Instant since) throws IOException {
    var found = new ArrayList<Map<?, ?>>();
    Object cursor = null;
    do {
      Map<String, Object> page = JSON.std.mapFrom(page(cursor));
      for (Map<?, ?> caller : callers(page)) {
        if (lastCall(caller).isBefore(since)) {
          return found;
        }
        found.add(caller);
      }
      cursor = page.get("cursor");
    } while (cursor != null);
    return found;
  }

  static Instant lastCall(Map<?, ?> caller) {
    return Instant.parse(String.valueOf(caller.get("lastCalledAt")));
  }

  private String page(@Nullable Object cursor) {
    var query = new HashMap<>(Map.of("limit", AS_MANY_AS_THE_API_GIVES));
    if (cursor != null) {
      query.put("cursor", String.valueOf(cursor));
    }
    return list.apply(query);
  }

  private static List<Map<?, ?>> callers(Map<String, Object> page) {
    var callers = new ArrayList<Map<?, ?>>();
    if (page.get("callers") instanceof List<?> list) {
      list.forEach(caller -> callers.add((Map<?, ?>) caller));
    }
    return callers;
  }
}
