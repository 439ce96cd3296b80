package vanity.simulator.stub;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanity.json.Json;

/**
 * What a stub file says, by id or ARN; {@code *} stands for all others.
 *
 * @param lambdas how functions answer
 * @param hours whether it is within hours of operation
 * @param metrics real-time metrics by name
 * @param bots exports, or what utterances mean, by alias
 * @param flows files of other flows and modules
 * @param views what is chosen in a view
 * @param contact what the contact brings along
 */
public record Stubs(
    Map<String, StubAnswer> lambdas,
    Map<String, Boolean> hours,
    Map<String, Long> metrics,
    Map<String, StubBot> bots,
    Map<String, Path> flows,
    Map<String, String> views,
    StubContact contact) {
  /** Every other id. */
  static final String ANY = "*";

  /** Lambdas answer {}, hours are open, agents are there, no bot and no other flow is known. */
  public static final Stubs NONE =
      new Stubs(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), StubContact.NONE);

  private static final List<String> SECTIONS =
      List.of(
          "lambdas", "hours", "metrics", "lex", "flows", "views", "attributes", "channel", "queue");

  public Stubs {
    lambdas = Map.copyOf(lambdas);
    hours = Map.copyOf(hours);
    metrics = Map.copyOf(metrics);
    bots = Map.copyOf(bots);
    flows = Map.copyOf(flows);
    views = Map.copyOf(views);
  }

  /** The functions that are programs of this machine. */
  public List<String> commands() {
    return lambdas.entrySet().stream()
        .filter(entry -> entry.getValue() instanceof StubAnswer.Program)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /**
   * Reads a stub file.
   *
   * @param folder against which its paths are resolved
   * @throws StubProblem naming the entry that cannot be used
   */
  public static Stubs read(String json, Path folder) {
    Map<?, ?> file = object(json);
    for (Object section : file.keySet()) {
      if (!SECTIONS.contains(String.valueOf(section))) {
        throw new StubProblem(
            "'%s' is not a section of a stub file; use one of %s"
                .formatted(section, String.join(", ", SECTIONS)));
      }
    }
    var lambdas = new LinkedHashMap<String, StubAnswer>();
    section(file, "lambdas").forEach((arn, stub) -> lambdas.put(arn, StubAnswer.of(arn, stub)));
    var hours = new LinkedHashMap<String, Boolean>();
    section(file, "hours").forEach((id, state) -> hours.put(id, open(id, state)));
    var metrics = new LinkedHashMap<String, Long>();
    section(file, "metrics").forEach((name, value) -> metrics.put(name, number(name, value)));
    var bots = new LinkedHashMap<String, StubBot>();
    section(file, "lex").forEach((alias, bot) -> bots.put(alias, StubBot.of(alias, bot, folder)));
    var views = new LinkedHashMap<String, String>();
    section(file, "views").forEach((id, view) -> views.put(id, chosen(id, view)));
    return new Stubs(
        lambdas, hours, metrics, bots, paths(file, "flows", folder), views, StubContact.of(file));
  }

  static <T> Optional<T> find(Map<String, T> stubs, String id) {
    T exact = stubs.get(id);
    return Optional.ofNullable(exact == null ? stubs.get(ANY) : exact);
  }

  private static Map<?, ?> object(String json) {
    try {
      if (Json.read(json) instanceof Map<?, ?> file) {
        return file;
      }
    } catch (IOException e) {
      throw new StubProblem("not JSON: " + e.getMessage());
    }
    throw new StubProblem("not a JSON object; write {\"lambdas\":{...}}");
  }

  private static Map<String, Object> section(Map<?, ?> file, String name) {
    if (!file.containsKey(name)) {
      return Map.of();
    }
    if (!(file.get(name) instanceof Map<?, ?> entries)) {
      throw new StubProblem("'%s' must be an object".formatted(name));
    }
    var section = new LinkedHashMap<String, Object>();
    entries.forEach((key, value) ->
        section.put(String.valueOf(key), String.valueOf(value).equals("null") ? "" : value));
    return section;
  }

  private static boolean open(String id, Object state) {
    if (!List.of("open", "closed").contains(state)) {
      throw new StubProblem("hours of '%s' must be open or closed, got '%s'".formatted(id, state));
    }
    return state.equals("open");
  }

  private static long number(String name, Object value) {
    if (value instanceof Number number) {
      return number.longValue();
    }
    throw new StubProblem("metric '%s' must be a number, got '%s'".formatted(name, value));
  }

  private static String chosen(String view, Object stub) {
    if (stub instanceof Map<?, ?> map && map.get("action") instanceof String action) {
      return action;
    }
    throw new StubProblem("view '%s' needs {\"action\":\"...\"}".formatted(view));
  }

  private static Map<String, Path> paths(Map<?, ?> file, String name, Path folder) {
    var paths = new LinkedHashMap<String, Path>();
    section(file, name)
        .forEach((id, path) -> {
          if (!(path instanceof String text)) {
            throw new StubProblem("'%s' of '%s' must be a path".formatted(id, name));
          }
          paths.put(id, folder.resolve(text));
        });
    return paths;
  }
}
