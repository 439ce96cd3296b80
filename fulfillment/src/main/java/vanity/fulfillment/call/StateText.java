package vanity.fulfillment.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;
import vanity.fulfillment.call.Question.Expecting;

/**
 * The state as one short line that survives flow attributes and session attributes: letters, digits
 * and {@code ;=,.+-~} only. Vanity numbers are written as printed and rated again when read.
 */
final class StateText {
  private static final String VERSION = "1";
  private static final int LONGEST = 2_000;
  private final VanityFinder finder;

  StateText(VanityFinder finder) {
    this.finder = finder;
  }

  String write(CallState state) {
    Finds finds = state.finds();
    Question question = state.question();
    Tally tally = state.tally();
    return String.join(
        ";",
        "v=" + VERSION,
        "c=" + (state.party().number() == null ? "" : state.party().number()),
        "a=" + flag(state.party().agents()),
        "n=" + (finds.number() == null ? "" : finds.number().digits()),
        "o=" + finds.options().stream().map(VanityNumber::display).collect(Collectors.joining(",")),
        "f="
            + finds.first()
            + "."
            + finds.count()
            + "."
            + flag(finds.ended())
            + "."
            + finds.focus(),
        "q=" + question.expecting() + "." + question.digits() + "." + flag(question.spoken()),
        "t="
            + tally.turns()
            + "."
            + tally.conversions()
            + "."
            + tally.misses()
            + "."
            + flag(tally.offered())
            + "."
            + flag(tally.introduced()),
        "k=" + (state.kept() == null ? "" : state.kept().display()),
        "m=" + flag(state.keypad()));
  }

  /** The state that a text holds, or nothing where the text is damaged. */
  Optional<CallState> read(@Nullable String text) {
    if (text == null || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(state(fields(text)));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private CallState state(Map<String, String> fields) {
    if (!field(fields, "v").equals(VERSION)) {
      throw new IllegalArgumentException("a state of version " + fields.get("v"));
    }
    String kept = field(fields, "k");
    return new CallState(
        party(fields),
        finds(fields),
        question(parts(fields, "q", 3)),
        tally(parts(fields, "t", 5)),
        kept.isEmpty() ? null : named(kept),
        flagged(field(fields, "m")));
  }

  private static Party party(Map<String, String> fields) {
    String number = field(fields, "c");
    if (!number.matches("(\\+[0-9]{4,15})?")) {
      throw new IllegalArgumentException("a caller's number of another form");
    }
    return new Party(number.isEmpty() ? null : number, flagged(field(fields, "a")));
  }

  private Finds finds(Map<String, String> fields) {
    String digits = field(fields, "n");
    PhoneNumber number = digits.isEmpty() ? null : valid(digits);
    var options = new ArrayList<VanityNumber>();
    for (String display : field(fields, "o").split(",")) {
      if (!display.isEmpty()) {
        options.add(named(display));
      }
    }
    List<String> f = parts(fields, "f", 4);
    return new Finds(
        number, options, number(f.get(0)), number(f.get(1)), flagged(f.get(2)), focus(f.get(3)));
  }

  private static Question question(List<String> parts) {
    if (!parts.get(1).matches("[0-9]{0,11}")) {
      throw new IllegalArgumentException("digits of another form");
    }
    var question =
        new Question(Expecting.valueOf(parts.get(0)), parts.get(1), flagged(parts.get(2)));
    if (question.expecting() == Expecting.CONFIRM) {
      valid(question.digits());
    }
    return question;
  }

  private static Tally tally(List<String> parts) {
    return new Tally(
        number(parts.get(0)),
        number(parts.get(1)),
        number(parts.get(2)),
        flagged(parts.get(3)),
        flagged(parts.get(4)));
  }

  /** A vanity number from its printed form, or nothing where it is none. */
  Optional<VanityNumber> name(String display) {
    try {
      return Optional.of(named(display));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private VanityNumber named(String display) {
    var pieces = Display.pieces(display).orElseThrow(() -> new IllegalArgumentException("display"));
    var digits = Display.digits(display).orElseThrow(() -> new IllegalArgumentException("display"));
    return finder.rate(valid(digits), pieces);
  }

  private static PhoneNumber valid(String digits) {
    if (PhoneNumber.parse(digits) instanceof ParsedNumber.Valid(PhoneNumber number)) {
      return number;
    }
    throw new IllegalArgumentException("digits that are no phone number");
  }

  private static Map<String, String> fields(String text) {
    var fields = new HashMap<String, String>();
    for (String field : text.split(";")) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(field.substring(0, equals), field.substring(equals + 1));
      }
    }
    return fields;
  }

  private static String field(Map<String, String> fields, String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("a state without '" + name + "'");
    }
    return value;
  }

  private static List<String> parts(Map<String, String> fields, String name, int count) {
    List<String> parts = List.of(field(fields, name).split("\\.", -1));
    if (parts.size() != count) {
      throw new IllegalArgumentException("a state whose '" + name + "' has " + parts.size());
    }
    return parts;
  }

  private static int number(String text) {
    if (!text.matches("[0-9]{1,3}")) {
      throw new IllegalArgumentException("a count of another form");
    }
    return Integer.parseInt(text);
  }

  private static int focus(String text) {
    return text.equals("-1") ? -1 : number(text);
  }

  private static boolean flagged(String text) {
    if (!text.equals("0") && !text.equals("1")) {
      throw new IllegalArgumentException("a flag of another form");
    }
    return text.equals("1");
  }

  private static String flag(boolean on) {
    return on ? "1" : "0";
  }
}
