package vanity.infra;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a value of a template as one line: what CloudFormation fills in is in braces. */
final class Texts {
  private Texts() {}

  static String of(Object value) {
    return switch (value) {
      case null -> "";
      case Map<?, ?> map when map.size() == 1 -> function(map.entrySet().iterator().next());
      case Map<?, ?> map -> map.toString();
      case Collection<?> many -> many.stream().map(Texts::of).collect(Collectors.joining(","));
      default -> String.valueOf(value);
    };
  }

  private static String function(Map.Entry<?, ?> call) {
    return switch (String.valueOf(call.getKey())) {
      case "Ref" -> "{" + call.getValue() + "}";
      case "Fn::GetAtt" ->
          "{"
              + Tree.list(call.getValue()).stream()
                  .map(String::valueOf)
                  .collect(Collectors.joining("."))
              + "}";
      case "Fn::Join" -> join(Tree.list(call.getValue()));
      default -> call.toString();
    };
  }

  private static String join(java.util.List<Object> separatorAndParts) {
    return Tree.list(separatorAndParts.get(1)).stream()
        .map(Texts::of)
        .collect(Collectors.joining(String.valueOf(separatorAndParts.getFirst())));
  }
}
