package vanity.deployed.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves the functions that our template uses, and refuses any other by its name. */
final class Intrinsics {
  private static final Pattern PLACE = Pattern.compile("\\$\\{([^}!]+)}");
  private static final Pattern SECRET =
      Pattern.compile("\\{\\{resolve:secretsmanager:([^}]*?):SecretString:::}}");

  private final Assembly assembly;

  Intrinsics(Assembly assembly) {
    this.assembly = assembly;
  }

  Object value(Object node) {
    return switch (node) {
      case String text -> secret(text);
      case List<?> list -> list.stream().map(this::value).toList();
      case Map<?, ?> map -> function(map).orElseGet(() -> object(map));
      default -> node;
    };
  }

  private Map<String, Object> object(Map<?, ?> map) {
    Map<String, Object> resolved = new LinkedHashMap<>();
    map.forEach((name, inner) -> resolved.put(name.toString(), value(inner)));
    return resolved;
  }

  private java.util.Optional<Object> function(Map<?, ?> map) {
    if (map.size() != 1) {
      return java.util.Optional.empty();
    }
    String name = map.keySet().iterator().next().toString();
    Object argument = map.values().iterator().next();
    return name.equals("Ref") || name.startsWith("Fn::")
        ? java.util.Optional.of(called(name, argument))
        : java.util.Optional.empty();
  }

  private Object called(String name, Object argument) {
    return switch (name) {
      case "Ref" -> referred(argument.toString(), "Ref");
      case "Fn::GetAtt" -> attribute(argument);
      case "Fn::Join" -> secret(joined(Trees.list(argument)));
      case "Fn::Sub" -> filled(Trees.list(argument));
      case "Fn::Select" -> selected(Trees.list(argument));
      case "Fn::Split" -> split(Trees.list(argument));
      default ->
          throw new IllegalArgumentException(
              name + " is not known here: teach it to the reader of the assembly");
    };
  }

  private String attribute(Object argument) {
    List<String> parts =
        argument instanceof String text ? List.of(text.split("\\.", 2)) : Trees.texts(argument);
    return referred(parts.getFirst(), parts.getLast());
  }

  private String referred(String id, String attribute) {
    String pseudo = Names.ofPseudo(id);
    return pseudo.isEmpty() ? Names.of(assembly.resource(id), attribute) : pseudo;
  }

  private String joined(List<Object> separatorAndParts) {
    return String.join(
        separatorAndParts.getFirst().toString(), Trees.texts(value(separatorAndParts.getLast())));
  }

  private String filled(List<Object> textAndValues) {
    Map<String, Object> own =
        textAndValues.size() < 2 ? Map.of() : Trees.object(value(textAndValues.getLast()));
    return PLACE
        .matcher(textAndValues.getFirst().toString())
        .replaceAll(
            place -> Matcher.quoteReplacement(place(place.group(1), own.get(place.group(1)))));
  }

  private String place(String name, @Nullable Object own) {
    return own == null
        ? name.contains(".") ? attribute(name) : referred(name, "Ref")
        : own.toString();
  }

  private Object selected(List<Object> indexAndList) {
    int index = Integer.parseInt(value(indexAndList.getFirst()).toString());
    return new ArrayList<>((List<?>) value(indexAndList.getLast())).get(index);
  }

  private List<String> split(List<Object> separatorAndText) {
    String separator = Pattern.quote(separatorAndText.getFirst().toString());
    return List.of(value(separatorAndText.getLast()).toString().split(separator, -1));
  }

  /** A reference to a secret of the template becomes what the secret holds. */
  private String secret(String text) {
    return SECRET
        .matcher(text)
        .replaceAll(found -> {
          String arn = found.group(1);
          return assembly.ofType("AWS::SecretsManager::Secret").stream()
              .filter(it -> it.ref().equals(arn))
              .map(it -> "what only " + it.id() + " holds")
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("there is no secret " + arn));
        });
  }
}
