package vanity.fulfillment.call.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The named fields of a state's text; whatever has another form than was written is refused. */
record StateFields(Map<String, String> fields) {

  static StateFields in(String text) {
    var fields = new HashMap<String, String>();
    for (String field : text.split(";")) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(field.substring(0, equals), field.substring(equals + 1));
      }
    }
    return new StateFields(fields);
  }

  String text(String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("a state without '" + name + "'");
    }
    return value;
  }

  List<String> parts(String name, int count) {
    List<String> parts = List.of(text(name).split("\\.", -1));
    if (parts.size() != count) {
      throw new IllegalArgumentException("a state whose '" + name + "' has " + parts.size());
    }
    return parts;
  }

  boolean flag(String name) {
    return flagged(text(name));
  }

  static int number(String text) {
    if (!text.matches("[0-9]{1,3}")) {
      throw new IllegalArgumentException("a count of another form");
    }
    return Integer.parseInt(text);
  }

  /** Milliseconds since 1970, up to this many. */
  static long millis(String text, long most) {
    if (!text.matches("[0-9]{1,13}") || Long.parseLong(text) > most) {
      throw new IllegalArgumentException("a time of another form");
    }
    return Long.parseLong(text);
  }

  static boolean flagged(String text) {
    if (!text.equals("0") && !text.equals("1")) {
      throw new IllegalArgumentException("a flag of another form");
    }
    return text.equals("1");
  }
}
