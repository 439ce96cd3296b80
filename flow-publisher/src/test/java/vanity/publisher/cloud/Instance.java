package vanity.publisher.cloud;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A Connect instance, as it is; the API classes show it with their delays. */
public final class Instance {
  public final String arn;

  /** Bot alias to the moment of its association. */
  public final Map<String, Instant> bots = new LinkedHashMap<>();

  public final Set<String> functions = new LinkedHashSet<>();

  /** By id. */
  public final Map<String, Flow> flows = new LinkedHashMap<>();

  /** Claimed phone numbers by id, to the id of their flow. */
  public final Map<String, Optional<String>> numbers = new LinkedHashMap<>();

  private int made;

  /** A flow. */
  public record Flow(
      String name,
      String type,
      String status,
      String state,
      String content,
      Map<String, String> tags,
      Instant madeAt) {
    public Flow {
      tags = Map.copyOf(tags);
    }

    public Flow archived() {
      return named(name, "ARCHIVED");
    }

    Flow with(String newContent) {
      return new Flow(name, type, "PUBLISHED", state, newContent, tags, madeAt);
    }

    public Flow madeAt(Instant time) {
      return new Flow(name, type, status, state, content, tags, time);
    }

    public Flow tagged(Map<String, String> newTags) {
      return new Flow(name, type, status, state, content, newTags, madeAt);
    }

    Flow named(String newName, String newState) {
      return new Flow(newName, type, status, newState, content, tags, madeAt);
    }
  }

  Instance(String arn) {
    this.arn = arn;
  }

  public Instance copy() {
    Instance copy = new Instance(arn);
    copy.bots.putAll(bots);
    copy.functions.addAll(functions);
    copy.flows.putAll(flows);
    copy.numbers.putAll(numbers);
    copy.made = made;
    return copy;
  }

  public String id() {
    return arn.substring(arn.lastIndexOf('/') + 1);
  }

  /** Adds a flow and gives its id. */
  public String add(Flow flow) {
    made++;
    String id = "00000000-0000-4000-8000-%012d".formatted(made);
    flows.put(id, flow);
    return id;
  }

  public String flowArn(String id) {
    return arn + "/contact-flow/" + id;
  }

  public Optional<String> flowNamed(String name) {
    return flows.entrySet().stream()
        .filter(flow -> flow.getValue().name().equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** All that matters of it, in words, without ids and times that depend on the way it was made. */
  public String picture() {
    Map<String, String> shown = new TreeMap<>();
    flows
        .values()
        .forEach(flow ->
            shown.put(
                "flow " + flow.name(),
                String.join(
                    " ",
                    flow.type(),
                    flow.status(),
                    flow.state(),
                    flow.tags().toString(),
                    named(flow.content()))));
    bots.keySet().forEach(bot -> shown.put("bot " + bot, "associated"));
    functions.forEach(function -> shown.put("function " + function, "associated"));
    numbers.forEach((number, flow) ->
        shown.put("number " + number, flow.map(id -> flows.get(id).name()).orElse("unbound")));
    return String.join("\n", shown.entrySet().stream().map(Object::toString).toList());
  }

  /** A content with each flow that it leads to by its name: a flow made again has another id. */
  private String named(String content) {
    String named = content;
    for (Map.Entry<String, Flow> flow : flows.entrySet()) {
      named = named.replace(flowArn(flow.getKey()), "the flow " + flow.getValue().name());
    }
    return named;
  }
}
