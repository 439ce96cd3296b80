package vanity.fulfillment.call.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;

/**
 * The state as one short line that survives flow attributes and session attributes: letters, digits
 * and {@code ;=,.+-~} only. Vanity numbers are written as printed and rated again when read.
 */
public final class StateText {
  private static final String VERSION = "1";
  private static final int LONGEST = 2_000;
  private static final long LATEST = Instant.parse("2100-01-01T00:00:00Z").toEpochMilli();
  private static final long LONGEST_PROMPT = Duration.ofMinutes(10).toMillis();

  private final PrintedNumber printed;

  public StateText(VanityFinder finder) {
    printed = new PrintedNumber(finder);
  }

  public String write(CallState state) {
    Offer offer = state.offer();
    Tally tally = state.tally();
    Timing timing = state.timing();
    return String.join(
        ";",
        "v=" + VERSION,
        "c=" + (state.party().number() == null ? "" : state.party().number()),
        "a=" + flag(state.party().agents()),
        "n=" + (offer.number() == null ? "" : offer.number().digits()),
        "o=" + offer.options().stream().map(VanityNumber::display).collect(Collectors.joining(",")),
        "f=" + dotted(offer.first(), offer.count(), flag(offer.ended()), offer.focus()),
        "q=" + QuestionText.write(state.question()),
        "t=" + dotted(tally.turns(), tally.conversions(), tally.misses(), flag(tally.offered())),
        "w="
            + dotted(
                timing.began().toEpochMilli(),
                timing.spokeAt().toEpochMilli(),
                timing.spoken().toMillis()),
        "k=" + (state.kept() == null ? "" : state.kept().display()),
        "m=" + flag(state.keypad()));
  }

  /** The state that a text holds, or nothing where it is not exactly what is written of a state. */
  public Optional<CallState> read(@Nullable String text) {
    if (text == null || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(state(StateFields.in(text))).filter(state -> write(state).equals(text));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private CallState state(StateFields fields) {
    if (!fields.text("v").equals(VERSION)) {
      throw new IllegalArgumentException("a state of version " + fields.text("v"));
    }
    String kept = fields.text("k");
    Offer offer = offer(fields);
    return new CallState(
        party(fields),
        offer,
        QuestionText.read(fields.text("q"), offer.count()),
        tally(fields.parts("t", 4)),
        timing(fields.parts("w", 3)),
        kept.isEmpty() ? null : printed.named(kept),
        fields.flag("m"));
  }

  private static Party party(StateFields fields) {
    String number = fields.text("c");
    if (!number.matches("(\\+[0-9]{4,15})?")) {
      throw new IllegalArgumentException("a caller's number of another form");
    }
    return new Party(number.isEmpty() ? null : number, fields.flag("a"));
  }

  private Offer offer(StateFields fields) {
    String digits = fields.text("n");
    PhoneNumber number = digits.isEmpty() ? null : PrintedNumber.valid(digits);
    List<String> f = fields.parts("f", 4);
    return Offer.unspoken(number, options(fields.text("o"), number), printed.finder())
        .at(
            StateFields.number(f.get(0)),
            StateFields.number(f.get(1)),
            StateFields.flagged(f.get(2)),
            f.get(3).equals("-1") ? -1 : StateFields.number(f.get(3)));
  }

  /** All in the number under discussion, but for one that was kept, which may come first. */
  private List<VanityNumber> options(String text, @Nullable PhoneNumber number) {
    List<String> displays = text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    if (displays.size() > SearchedNumber.OFFERED + 1
        || Set.copyOf(displays).size() < displays.size()) {
      throw new IllegalArgumentException("more options than are offered, or one twice");
    }
    List<VanityNumber> options = displays.stream().map(printed::named).toList();
    boolean fits = options.stream().skip(1).allMatch(option -> option.number().equals(number));
    if (!fits || (number == null && !options.isEmpty())) {
      throw new IllegalArgumentException("options in another number");
    }
    return options;
  }

  private static Tally tally(List<String> parts) {
    return new Tally(
        StateFields.number(parts.get(0)),
        StateFields.number(parts.get(1)),
        StateFields.number(parts.get(2)),
        StateFields.flagged(parts.get(3)));
  }

  private static Timing timing(List<String> parts) {
    return new Timing(
        Instant.ofEpochMilli(StateFields.millis(parts.get(0), LATEST)),
        Instant.ofEpochMilli(StateFields.millis(parts.get(1), LATEST)),
        Duration.ofMillis(StateFields.millis(parts.get(2), LONGEST_PROMPT)));
  }

  private static String dotted(Object... parts) {
    return Arrays.stream(parts).map(Object::toString).collect(Collectors.joining("."));
  }

  private static String flag(boolean on) {
    return on ? "1" : "0";
  }
}
