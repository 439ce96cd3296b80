package vanity.contactflow;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a flow with placeholders, written {@code ${name}}, inside its JSON strings. */
public final class FlowTemplate {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

  private final String text;
  private final NavigableSet<String> placeholders = new TreeSet<>();

  public FlowTemplate(String text) {
    this.text = text;
    PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).forEach(placeholders::add);
  }

  /** Our flow that answers calls, as it is shipped. */
  public static FlowTemplate vanityLine() {
    return shipped("vanity-line.json");
  }

  /** Our flow that callers are in while they wait in a queue, as it is shipped. */
  public static FlowTemplate inTheQueue() {
    return shipped("vanity-line-queue.json");
  }

  private static FlowTemplate shipped(String name) {
    try (InputStream file = FlowTemplate.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(file, name + " is not packaged").readAllBytes();
      return new FlowTemplate(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of all placeholders, in alphabetical order. */
  public NavigableSet<String> placeholders() {
    return new TreeSet<>(placeholders);
  }

  /**
   * The text with every placeholder filled.
   *
   * @throws IllegalArgumentException if a placeholder has no value or a value has no placeholder
   */
  public String fill(Map<String, String> values) {
    refuse("no value for the placeholder ", placeholders, values.keySet());
    refuse("no placeholder in the flow for the value ", values.keySet(), placeholders);
    return PLACEHOLDER.matcher(text).replaceAll(found -> replacement(found, values));
  }

  private static String replacement(MatchResult found, Map<String, String> values) {
    String value = values.getOrDefault(found.group(1), "");
    if (value.isEmpty()) {
      throw new IllegalArgumentException(
          "the placeholder ${" + found.group(1) + "} has an empty value; use none instead");
    }
    return Matcher.quoteReplacement(escaped(value));
  }

  private static void refuse(String what, Set<String> names, Set<String> known) {
    NavigableSet<String> odd = new TreeSet<>(names);
    odd.removeAll(known);
    if (!odd.isEmpty()) {
      throw new IllegalArgumentException(what + String.join(", ", odd));
    }
  }

  private static String escaped(String value) {
    try {
      String quoted = JSON.std.asString(value);
      return quoted.substring(1, quoted.length() - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
