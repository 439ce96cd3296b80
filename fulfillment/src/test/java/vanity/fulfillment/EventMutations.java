package vanity.fulfillment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Changes one place of an event: what is there goes, doubles, or becomes something else. */
final class EventMutations {
  /** What a hostile or broken sender puts where something else is expected. */
  private static final List<@Nullable Object> ODD = new ArrayList<>();

  static {
    Collections.addAll(
        ODD,
        null,
        "",
        "none",
        "Timeout",
        -1,
        Long.MAX_VALUE,
        1e308,
        List.of(),
        Map.of(),
        List.of(Map.of()),
        Map.of("value", Map.of("interpretedValue", "2065550142")),
        nested(),
        "x".repeat(1_500),
        "2".repeat(1_500),
        "+12065550142",
        "tel:+1-206-555-0142;ext=9",
        "<speak><break time=\"9h\"/></speak>",
        "$.Attributes.state",
        "\u0000\r\n\u202e",
        "\ud83d",
        "٣٥٦٩٣٧٧",
        "v=1;c=+12065550142;a=1;n=;o=;f=0.0.0.-1;q=sure.FORGET.0;t=0.0.0.0;w=0.0.0;k=;m=0",
        "keep number one",
        "*#*#",
        "+999999999-12-31T23:59:59Z");
  }

  private EventMutations() {}

  /** How many different values a place may become. */
  static int values() {
    return ODD.size() + 1;
  }

  /** All places of an event, each the way to it. */
  static List<List<Object>> places(Object tree) {
    var places = new ArrayList<List<Object>>();
    collect(tree, List.of(), places);
    return places;
  }

  private static void collect(Object at, List<Object> way, List<List<Object>> places) {
    if (!way.isEmpty()) {
      places.add(way);
    }
    if (at instanceof Map<?, ?> map) {
      map.forEach((key, value) -> collect(value, longer(way, key), places));
    } else if (at instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), longer(way, i), places);
      }
    }
  }

  private static List<Object> longer(List<Object> way, Object step) {
    var longer = new ArrayList<>(way);
    longer.add(step);
    return longer;
  }

  /** The event with one place changed; the last value stands for leaving it out. */
  static Object changed(Object at, List<Object> way, int value) {
    if (way.isEmpty()) {
      return ODD.get(value);
    }
    List<Object> rest = way.subList(1, way.size());
    boolean gone = rest.isEmpty() && value == ODD.size();
    if (at instanceof Map<?, ?> map) {
      var copy = new LinkedHashMap<Object, @Nullable Object>(map);
      if (gone) {
        copy.remove(way.getFirst());
      } else {
        copy.put(way.getFirst(), changed(map.get(way.getFirst()), rest, value));
      }
      return copy;
    }
    var copy = new ArrayList<@Nullable Object>((List<?>) at);
    int i = (Integer) way.getFirst();
    if (gone) {
      copy.remove(i);
    } else {
      copy.set(i, changed(copy.get(i), rest, value));
    }
    return copy;
  }

  /** The bytes with a few of them changed, as no writer of JSON would. */
  static byte[] torn(byte[] event, Random random) {
    byte[] torn = event.clone();
    for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
      torn[random.nextInt(torn.length)] = (byte) random.nextInt(256);
    }
    return torn;
  }

  private static Object nested() {
    Object nested = "goodbye";
    for (int depth = 0; depth < 60; depth++) {
      nested = List.of(nested);
    }
    return nested;
  }
}
