package vanity.simulator.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References such as {@code $.Attributes.name}, alone or inside a text. */
final class AttributeReference {
  // A hyphen belongs to a name, a full stop at its end does not: "...$.External.first-word."
  private static final String NAME = "[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?";
  private static final String QUOTED = "\\[\\s*(?:'[^']*'|\"[^\"]*\")\\s*]";
  private static final String ONE_STEP = "\\.?" + QUOTED + "|\\." + NAME;
  private static final Pattern STEP = Pattern.compile(ONE_STEP);
  // Possessive: otherwise each of a thousand steps would be a frame on the stack.
  private static final Pattern REFERENCE =
      Pattern.compile("\\$(?=\\.?\\[|\\.[A-Za-z_])(?:" + ONE_STEP + ")++");

  /** Texts are those of flows: few, and the same in every call. */
  private static final Map<String, List<Piece>> READ = new ConcurrentHashMap<>();

  private AttributeReference() {}

  /** What a text consists of. */
  private sealed interface Piece {
    record Words(String text) implements Piece {}

    record Path(List<String> names) implements Piece {}
  }

  /** The text with every reference replaced by its value; unset ones by nothing. */
  static String fill(String text, Contact contact) {
    if (text.indexOf('$') < 0) {
      return text;
    }
    var filled = new StringBuilder();
    pieces(text).forEach(piece -> filled.append(value(piece, contact).orElse("")));
    return filled.toString();
  }

  /** The value of a text that is one reference and nothing else; any other text itself. */
  static Optional<String> value(String text, Contact contact) {
    List<Piece> pieces = pieces(text);
    return pieces.size() == 1
        ? value(pieces.getFirst(), contact)
        : Optional.of(fill(text, contact));
  }

  /** The value of a text that is one reference, be it a list or an object. */
  static Optional<Object> anything(String text, Contact contact) {
    List<Piece> pieces = pieces(text);
    return pieces.size() == 1 && pieces.getFirst() instanceof Piece.Path(List<String> names)
        ? contact.value(names)
        : Optional.of(fill(text, contact));
  }

  private static Optional<String> value(Piece piece, Contact contact) {
    return switch (piece) {
      case Piece.Words(String text) -> Optional.of(text);
      case Piece.Path(List<String> names) -> contact.read(names);
    };
  }

  private static List<Piece> pieces(String text) {
    return READ.computeIfAbsent(text, AttributeReference::read);
  }

  private static List<Piece> read(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher reference = REFERENCE.matcher(text);
    int end = 0;
    while (reference.find()) {
      words(text.substring(end, reference.start()), pieces);
      pieces.add(new Piece.Path(path(reference.group())));
      end = reference.end();
    }
    words(text.substring(end), pieces);
    return List.copyOf(pieces);
  }

  private static void words(String words, List<Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Piece.Words(words));
    }
  }

  private static List<String> path(String reference) {
    List<String> names = new ArrayList<>();
    Matcher step = STEP.matcher(reference);
    while (step.find()) {
      names.add(name(step.group()));
    }
    return names;
  }

  private static String name(String step) {
    int bracket = step.indexOf('[');
    return bracket < 0
        ? step.substring(1)
        : step.substring(bracket + 1, step.length() - 1).strip().replaceAll("^['\"]|['\"]$", "");
  }
}
