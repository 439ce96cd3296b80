package vanity.cli.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A CloudFormation template, read as far as its texts are known: pseudo parameters are filled in,
 * and what refers to a resource is filled in where the stack is there.
 */
public final class StackTemplate {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^${}]+)}");

  private final Map<?, ?> resources;
  private final Function<String, Optional<String>> references;

  /**
   * @param references the value of a pseudo parameter's or a resource's name
   */
  public StackTemplate(Map<?, ?> json, Function<String, Optional<String>> references) {
    this.resources = json.get("Resources") instanceof Map<?, ?> map ? map : Map.of();
    this.references = references;
  }

  /** What every template may refer to. */
  public static Map<String, String> pseudoParameters(String account, String region) {
    return Map.of(
        "AWS::AccountId",
        account,
        "AWS::Region",
        region,
        "AWS::Partition",
        "aws",
        "AWS::URLSuffix",
        "amazonaws.com");
  }

  /** One resource of the template. */
  public final class Resource {
    private final String id;
    private final Map<?, ?> json;

    private Resource(String id, Map<?, ?> json) {
      this.id = id;
      this.json = json;
    }

    public String id() {
      return id;
    }

    /** The text at this path of its properties, if there is one and it is known. */
    public Optional<String> text(String... path) {
      return StackTemplate.this.text(at(path));
    }

    /** The known texts of the list at this path of its properties. */
    public List<String> texts(String... path) {
      return at(path) instanceof List<?> list
          ? list.stream().map(StackTemplate.this::text).flatMap(Optional::stream).toList()
          : List.of();
    }

    private @Nullable Object at(String... path) {
      Object value = json.get("Properties");
      for (String name : path) {
        value = value instanceof Map<?, ?> map ? map.get(name) : null;
      }
      return value;
    }
  }

  public List<Resource> ofType(String type) {
    var found = new ArrayList<Resource>();
    resources.forEach((id, resource) -> {
      if (resource instanceof Map<?, ?> json && type.equals(json.get("Type"))) {
        found.add(new Resource(id.toString(), json));
      }
    });
    return found;
  }

  public Optional<Resource> first(String type) {
    return ofType(type).stream().findFirst();
  }

  /** Every text in it, as it is. */
  public Stream<String> texts() {
    return texts(resources);
  }

  private static Stream<String> texts(@Nullable Object value) {
    return switch (value) {
      case String text -> Stream.of(text);
      case Map<?, ?> map -> map.values().stream().flatMap(StackTemplate::texts);
      case List<?> list -> list.stream().flatMap(StackTemplate::texts);
      case null, default -> Stream.empty();
    };
  }

  private Optional<String> text(@Nullable Object value) {
    return switch (value) {
      case String text -> Optional.of(text);
      case Number number -> Optional.of(number.toString());
      case Boolean truth -> Optional.of(truth.toString());
      case Map<?, ?> function when function.size() == 1 -> filled(function);
      case null, default -> Optional.empty();
    };
  }

  private Optional<String> filled(Map<?, ?> function) {
    Map.Entry<?, ?> only = function.entrySet().iterator().next();
    return switch (only.getKey().toString()) {
      case "Ref" -> references.apply(String.valueOf(only.getValue()));
      case "Fn::GetAtt" ->
          only.getValue() instanceof List<?> path
              ? references.apply(
                  path.stream().map(String::valueOf).collect(Collectors.joining(".")))
              : Optional.empty();
      case "Fn::Join" -> joined(only.getValue());
      case "Fn::Sub" ->
          only.getValue() instanceof String text ? substituted(text) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<String> joined(@Nullable Object arguments) {
    if (!(arguments instanceof List<?> pair) || !(pair.getLast() instanceof List<?> parts)) {
      return Optional.empty();
    }
    List<String> texts = parts.stream().map(this::text).flatMap(Optional::stream).toList();
    return texts.size() == parts.size()
        ? Optional.of(String.join(pair.getFirst().toString(), texts))
        : Optional.empty();
  }

  private Optional<String> substituted(String text) {
    var known = new LinkedHashMap<String, String>();
    VARIABLE
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .forEach(name -> references.apply(name).ifPresent(value -> known.put(name, value)));
    String filled = text;
    for (var entry : known.entrySet()) {
      filled = filled.replace("${" + entry.getKey() + "}", entry.getValue());
    }
    return VARIABLE.matcher(filled).find() ? Optional.empty() : Optional.of(filled);
  }
}
