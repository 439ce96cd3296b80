package vanity.contract;

import java.util.List;

/**
 * One address of the page's HTTP API.
 *
 * @param path as API Gateway writes it, parameters in braces
 * @param methods that it answers to
 */
public record Route(String path, List<String> methods) {
  /** What every path begins with, so that one rule hands the API's calls on. */
  public static final String PREFIX = "/v1/";

  public static final String CALLERS = PREFIX + "callers";

  /** One caller; the id follows. */
  public static final String CALLER = CALLERS + "/";

  public static final String VANITY_NUMBERS = PREFIX + "vanity-numbers";
  public static final String SUMMARY = PREFIX + "summary";
  public static final String CALLS_OVER_TIME = PREFIX + "calls-over-time";
  public static final String ERASURES = PREFIX + "erasures";

  public Route {
    methods = List.copyOf(methods);
  }

  /** All of them, always in this order: the CDK names what is behind them after the first. */
  public static List<Route> all() {
    return List.of(
        new Route(CALLERS, List.of("GET")),
        new Route(CALLER + "{id}", List.of("GET", "DELETE")),
        new Route(SUMMARY, List.of("GET")),
        new Route(VANITY_NUMBERS, List.of("GET")),
        new Route(CALLS_OVER_TIME, List.of("GET")),
        new Route(ERASURES, List.of("GET")));
  }
}
