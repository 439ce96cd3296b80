package vanity.deployed.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A statement of a policy.
 *
 * @param holders logical ids of roles that have it; empty where principals are named
 * @param principals services or ARNs that it is about
 */
record Statement(
    String in,
    boolean allows,
    List<String> holders,
    List<String> principals,
    List<String> actions,
    List<String> resources,
    Map<String, Object> conditions) {

  boolean isAbout(Ask ask) {
    boolean who =
        holders.contains(ask.who())
            || principals.stream()
                .anyMatch(it ->
                    it.equals("*") || it.equals(ask.who()) || it.endsWith(":role/" + ask.who()));
    return who
        && actions.stream()
            .anyMatch(
                it -> matches(it.toLowerCase(Locale.ROOT), ask.action().toLowerCase(Locale.ROOT)))
        && resources.stream().anyMatch(it -> matches(it, ask.resource()))
        && conditions.entrySet().stream().allMatch(it -> holds(it.getKey(), it.getValue(), ask));
  }

  private static boolean holds(String operator, Object wanted, Ask ask) {
    return Trees.object(wanted).entrySet().stream()
        .allMatch(it -> {
          String fact = ask.facts().getOrDefault(it.getKey().toLowerCase(Locale.ROOT), "");
          return Trees.texts(it.getValue()).stream()
              .anyMatch(value -> holds(operator, value, fact));
        });
  }

  private static boolean holds(String operator, String wanted, String fact) {
    return switch (operator) {
      case "StringEquals", "Bool" -> wanted.equals(fact);
      case "ArnLike" -> matches(wanted, fact);
      default ->
          throw new IllegalArgumentException(
              "the condition operator " + operator + " is not known here");
    };
  }

  private static boolean matches(String pattern, String text) {
    return Pattern.matches(
        "\\Q" + pattern.replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q") + "\\E", text);
  }
}
