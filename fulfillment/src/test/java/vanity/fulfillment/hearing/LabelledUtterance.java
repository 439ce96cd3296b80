package vanity.fulfillment.hearing;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vanity.engine.Keypad;

/** One line of the corpus: what was said, when, and what it means. */
record LabelledUtterance(
    String id, String part, String question, Heard heard, List<String> wanted, String read) {
  private static final List<String> FLOWERS =
      List.of("1-800-FLOWERS", "1-800-ELM-9377", "1-800-356-YES-7");

  static List<LabelledUtterance> corpus() {
    try (var in = LabelledUtterance.class.getResourceAsStream("corpus.jsonl")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(LabelledUtterance::of).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static LabelledUtterance of(String line) {
    try {
      Map<String, Object> object = JSON.std.mapFrom(line);
      Map<?, ?> context = object.get("context") instanceof Map<?, ?> given ? given : Map.of();
      String question = text(object, "question");
      return new LabelledUtterance(
          text(object, "id"),
          text(object, "part"),
          question,
          heard(object, context, question),
          List.of(text(object, "meaning").split("\\|")),
          text(context, "read"));
    } catch (IOException broken) {
      throw new UncheckedIOException(line, broken);
    }
  }

  private static Heard heard(Map<String, Object> object, Map<?, ?> context, String question) {
    var transcripts = new ArrayList<Heard.Transcript>();
    transcripts.add(new Heard.Transcript(text(object, "say"), null));
    texts(object.get("alternatives"))
        .forEach(words -> transcripts.add(new Heard.Transcript(words, null)));
    List<String> offer = texts(context.get("offer")).toList();
    return new Heard(
        transcripts,
        null,
        asked(question, context),
        (offer.isEmpty() ? FLOWERS : offer).stream().map(LabelledUtterance::offered).toList(),
        context.get("picked") instanceof Number picked ? picked.intValue() : 0,
        text(context, "asked"));
  }

  private static Stream<String> texts(@Nullable Object list) {
    return list instanceof List<?> texts ? texts.stream().map(String::valueOf) : Stream.of();
  }

  private static String text(Map<?, ?> object, String name) {
    return object.get(name) instanceof String text ? text : "";
  }

  private static Question asked(String question, Map<?, ?> context) {
    return switch (question) {
      case "number" -> Question.Digits.NONE;
      case "partial" -> Question.Digits.after(text(context, "have"));
      case "confirm" -> new Question.Confirm(text(context, "read"));
      case "keep" -> new Question.Which(Deed.KEEP);
      case "spell" -> new Question.Which(Deed.SPELL);
      case "explain" -> new Question.Which(Deed.EXPLAIN);
      default -> new Question.Menu();
    };
  }

  static OfferedNumber offered(String display) {
    var words = new ArrayList<String>();
    var digits = new StringBuilder();
    for (String piece : display.split("-")) {
      boolean word = Character.isLetter(piece.charAt(0));
      digits.append(word ? Keypad.dial(piece) : piece);
      if (word) {
        words.add(piece.toLowerCase(Locale.ROOT));
      }
    }
    String dialled = digits.toString();
    return new OfferedNumber(words, dialled.substring(dialled.length() - 10));
  }

  /** Whether a meaning is the wanted one, under any of its names. */
  boolean isRight(String label) {
    return wanted.stream().anyMatch(name -> name.equals(label) || name(name).equals(label));
  }

  /** A label by the name that hearing gives it. */
  private String name(String label) {
    String digits = label.substring(label.indexOf(':') + 1);
    String kind = label.substring(0, label.indexOf(':') + 1);
    String have =
        heard.question() instanceof Question.Digits(String given, String _, boolean _) ? given : "";
    return switch (read.isEmpty() && kind.startsWith("no+") ? "" : kind) {
      case "no+last:" -> "no+number:" + read.substring(0, 10 - digits.length()) + digits;
      case "no+areacode:" -> "no+number:" + digits + read.substring(3);
      case "number:" -> read.isEmpty() ? label : "no+number:" + digits;
      case "part:" -> have.isEmpty() ? label : "part:" + have + digits;
      default -> label;
    };
  }
}
