package vanity.infra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What cdk.json and `-c key=value` say, read key by key; problems are collected, so that all are
 * told at once.
 */
final class Context {
  private final Map<String, String> values = new TreeMap<>();
  private final TreeSet<String> known = new TreeSet<>();
  private final List<String> problems = new ArrayList<>();

  Context(Map<String, ?> raw) {
    raw.forEach((key, value) -> put(key, asText(value)));
  }

  // The command line hands over text, cdk.json may hold booleans, numbers and lists. Blank means
  // absent.
  private static String asText(Object value) {
    return value instanceof Collection<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
        : String.valueOf(value);
  }

  private void put(String key, String value) {
    if (!value.isBlank()) values.put(key, value.strip());
  }

  Optional<String> text(String key, Pattern form, String expected) {
    var value = value(key);
    value
        .filter(text -> !form.matcher(text).matches())
        .ifPresent(text -> refuse("%s is '%s': give %s".formatted(key, text, expected)));
    return value;
  }

  boolean flag(String key) {
    return flag(key, false);
  }

  boolean flag(String key, boolean otherwise) {
    return text(key, Pattern.compile("true|false"), "true or false")
        .map("true"::equals)
        .orElse(otherwise);
  }

  Optional<Integer> number(String key, int min, int max) {
    var value = value(key);
    try {
      var number = value.map(Integer::valueOf);
      if (number.map(it -> it >= min && it <= max).orElse(true)) return number;
    } catch (NumberFormatException notANumber) {
      // Told below, as any other value out of range is.
    }
    refuse(
        "%s is '%s': give a whole number from %d to %d".formatted(key, value.orElse(""), min, max));
    return Optional.empty();
  }

  private static List<String> between(String commas) {
    return Arrays.stream(commas.split(",")).map(String::strip).toList();
  }

  List<String> list(String key, Pattern form, String expected) {
    var parts = value(key).map(text -> between(text)).orElse(List.of());
    parts.stream()
        .filter(part -> !form.matcher(part).matches())
        .forEach(part ->
            refuse("%s holds '%s': give %s, separated by commas".formatted(key, part, expected)));
    return parts;
  }

  void refuseIf(boolean wrong, String problem) {
    if (wrong) refuse(problem);
  }

  /**
   * Tells every problem there is, also keys that nobody reads: a misspelt key would be ignored
   * silently.
   */
  void check() {
    values.keySet().stream()
        .filter(key -> !known.contains(key) && ours(key))
        .forEach(key ->
            refuse(
                "%s is not a context key of this app, which knows %s"
                    .formatted(key, String.join(", ", known))));
    if (!problems.isEmpty()) throw new WrongContext(problems);
  }

  // Feature flags and what the CDK itself puts in look like '@aws-cdk/...' or 'aws:cdk:...'.
  private static boolean ours(String key) {
    return key.chars().allMatch(Character::isLetterOrDigit);
  }

  private Optional<String> value(String key) {
    known.add(key);
    return Optional.ofNullable(values.get(key));
  }

  private void refuse(String problem) {
    problems.add(problem);
  }
}
