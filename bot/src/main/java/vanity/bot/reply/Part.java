package vanity.bot.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vanity.bot.Findings;

/** One object of an answer, read strictly: unknown keys and wrong types are findings. */
final class Part {
  private final String where;
  private final Map<?, ?> values;
  private final Findings findings;

  Part(String where, Map<?, ?> values, Findings findings) {
    this.where = where;
    this.values = values;
    this.findings = findings;
  }

  String at(String key) {
    return where.isEmpty() ? key : where + "." + key;
  }

  boolean has(String key) {
    return values.get(key) != null;
  }

  Set<?> keys() {
    return values.keySet();
  }

  Part only(String... known) {
    for (Object key : values.keySet()) {
      if (!List.of(known).contains(key)) {
        findings.error(
            at(String.valueOf(key)),
            "unknown-key",
            "'%s' is not a key of a Lex answer that is supported; use one of %s"
                .formatted(key, String.join(", ", known)));
      }
    }
    return this;
  }

  @Nullable String text(String key) {
    return value(key, String.class, "a text");
  }

  @Nullable String oneOf(String key, String... allowed) {
    String text = text(key);
    if (text == null || List.of(allowed).contains(text)) {
      return text;
    }
    findings.error(
        at(key),
        "unknown-value",
        "'%s' is not taken by Lex; use one of %s".formatted(text, String.join(", ", allowed)));
    return null;
  }

  int number(String key, int otherwise) {
    Number number = value(key, Number.class, "a number");
    return number == null ? otherwise : number.intValue();
  }

  @Nullable Part part(String key) {
    Map<?, ?> map = value(key, Map.class, "an object");
    return map == null ? null : new Part(at(key), map, findings);
  }

  @Nullable Part required(String key) {
    if (!has(key)) {
      missing(key);
    }
    return part(key);
  }

  void missing(String key) {
    findings.error(
        at(key), "missing", "'" + key + "' is missing; Lex refuses the answer without it");
  }

  @Nullable List<Part> parts(String key) {
    List<?> items = value(key, List.class, "a list");
    if (items == null) {
      return null;
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String place = at(key) + "[" + i + "]";
      if (items.get(i) instanceof Map<?, ?> map) {
        parts.add(new Part(place, map, findings));
      } else {
        findings.error(place, "wrong-type", "must be an object");
      }
    }
    return parts;
  }

  List<String> list(String key) {
    List<?> items = value(key, List.class, "a list");
    List<String> texts = new ArrayList<>();
    for (Object item : items == null ? List.of() : items) {
      if (item instanceof String text) {
        texts.add(text);
      } else {
        findings.error(at(key), "wrong-type", "must hold texts only, not " + item);
      }
    }
    return texts;
  }

  /** A map of texts, or null where it is absent. */
  @Nullable Map<String, String> texts(String key) {
    Map<?, ?> map = value(key, Map.class, "an object");
    if (map == null) {
      return null;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    map.forEach((name, value) -> {
      if (value instanceof String text) {
        texts.put(String.valueOf(name), text);
      } else {
        findings.error(
            at(key) + "." + name,
            "wrong-type",
            "must be a text, not " + value + "; attributes are maps of texts");
      }
    });
    return texts;
  }

  private <T> @Nullable T value(String key, Class<T> type, String kind) {
    Object value = values.get(key);
    if (value == null || type.isInstance(value)) {
      return type.cast(value);
    }
    findings.error(at(key), "wrong-type", "must be " + kind + ", not " + value);
    return null;
  }
}
