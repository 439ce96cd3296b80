package vanity.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The labels of a line under every name of the same act. */
final class WantedMeaning {
  private static final int WHOLE = 10;
  private static final int AREA = 3;

  private final String read;
  private final String have;
  private final String picked;

  WantedMeaning(Map<String, Object> labelled) {
    Map<?, ?> context = labelled.get("context") instanceof Map<?, ?> given ? given : Map.of();
    this.read = context.get("read") instanceof String digits ? digits : "";
    this.have = context.get("have") instanceof String digits ? digits : "";
    this.picked = context.get("picked") instanceof Number place ? place.toString() : "";
  }

  Set<String> names(List<String> wanted) {
    var names = new LinkedHashSet<String>(wanted);
    wanted.forEach(label -> add(names, label));
    return names;
  }

  private void add(Set<String> names, String label) {
    String kind = label.substring(0, label.indexOf(':') + 1);
    String value = label.substring(label.indexOf(':') + 1);
    switch (kind) {
      case "no+last:", "last:" ->
          corrected(
              names,
              read.length() == WHOLE ? read.substring(0, WHOLE - value.length()) + value : "");
      case "no+areacode:", "areacode:" -> {
        corrected(names, read.length() == WHOLE ? value + read.substring(AREA) : "");
        names.add("part:" + value);
      }
      case "no+number:", "number:" -> corrected(names, read.isEmpty() ? "" : value);
      case "part:" -> names.add("part:" + have + value);
      case "repeat:" -> names.add("pick:" + value);
      case "pick:" -> names.add("repeat:" + value);
      case "keep:" -> {
        if (value.equals("last-said") && !picked.isEmpty()) {
          names.add("keep:" + picked);
        }
      }
      default -> {
        // One name only.
      }
    }
  }

  private static void corrected(Set<String> names, String digits) {
    if (!digits.isEmpty()) {
      names.add("no+number:" + digits);
    }
  }
}
