package vanity.simulator;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A JSON document with a few things broken, the same ones for the same seed. */
public final class Mutant {
  private static final List<String> WORDS =
      List.of(
          "",
          " ",
          "${",
          "{{a}}",
          "%a%",
          "$.",
          "$.External['",
          "$.Attributes.a.b.c",
          "$.Lex.Slots.x.resolvedValues[99999999999]",
          "<speak>",
          "<speak><a b='&'></speak>",
          "{Name} = (((",
          "fn.LENGTH({a}) > 99999999999999999999",
          "-1",
          "1e999",
          "\u0000\u202e\ud800",
          "arn:aws:lambda",
          "True",
          "((((((((a+)+)+)+)+)+)+)+)$");

  private final Random random;
  private final List<Object> parts = new ArrayList<>();

  private Mutant(Random random) {
    this.random = random;
  }

  /** The document as text; every tenth is torn as text is, not only as JSON. */
  public static String of(String document, long seed) {
    try {
      Random random = new Random(seed);
      Object tree = JSON.std.anyFrom(document);
      Mutant mutant = new Mutant(random);
      for (int i = random.nextInt(4); i >= 0; i--) {
        mutant.breakOne(tree);
      }
      String text = JSON.std.asString(tree);
      return random.nextInt(10) == 0 ? torn(text, random) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String torn(String text, Random random) {
    int at = random.nextInt(text.length());
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(0, at) + (char) random.nextInt(65_536) + text.substring(at);
      default -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 20));
    };
  }

  private void breakOne(Object tree) {
    parts.clear();
    collect(tree);
    Object part = parts.get(random.nextInt(parts.size()));
    if (part instanceof Map<?, ?> map && !map.isEmpty()) {
      breakMap(open(map));
    } else if (part instanceof List<?> list && !list.isEmpty()) {
      breakList(open(list));
    }
  }

  private void collect(@Nullable Object part) {
    if (part instanceof Map<?, ?> map) {
      parts.add(map);
      map.values().forEach(this::collect);
    } else if (part instanceof List<?> list) {
      parts.add(list);
      list.forEach(this::collect);
    }
  }

  private void breakMap(Map<String, @Nullable Object> map) {
    String name = List.copyOf(map.keySet()).get(random.nextInt(map.size()));
    switch (random.nextInt(4)) {
      case 0 -> map.remove(name);
      case 1 -> map.put(name + "x", map.remove(name));
      default -> map.put(name, other());
    }
  }

  private void breakList(List<@Nullable Object> list) {
    int at = random.nextInt(list.size());
    switch (random.nextInt(4)) {
      case 0 -> list.remove(at);
      case 1 -> list.addAll(new ArrayList<>(list));
      case 2 -> list.set(at, list.get(random.nextInt(list.size())));
      default -> list.set(at, other());
    }
  }

  private @Nullable Object other() {
    return switch (random.nextInt(9)) {
      case 0 -> null;
      case 1 -> random.nextLong();
      case 2 -> random.nextBoolean();
      case 3 -> new ArrayList<>(List.of("a", "a"));
      case 4 -> new LinkedHashMap<>(Map.of("a", Map.of()));
      case 5 -> word().repeat(random.nextInt(3_000));
      // A copy: a part inside itself would never be written.
      case 6 -> copy(parts.get(random.nextInt(parts.size())));
      default -> word();
    };
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static @Nullable Object copy(@Nullable Object part) {
    return switch (part) {
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((name, each) -> copy.put(name.toString(), copy(each)));
        yield copy;
      }
      case List<?> list -> {
        List<@Nullable Object> copy = new ArrayList<>();
        list.forEach(each -> copy.add(copy(each)));
        yield copy;
      }
      case null, default -> part;
    };
  }

  @SuppressWarnings("unchecked") // JSON has no other names than texts.
  private static Map<String, @Nullable Object> open(Map<?, ?> map) {
    return (Map<String, @Nullable Object>) map;
  }

  @SuppressWarnings("unchecked")
  private static List<@Nullable Object> open(List<?> list) {
    return (List<@Nullable Object>) list;
  }
}
