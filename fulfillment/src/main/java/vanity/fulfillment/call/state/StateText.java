package vanity.fulfillment.call.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;

/**
 * The state as one short line that survives flow attributes and session attributes: letters, digits
 * and {@code ;=,.+-~} only. Vanity numbers are written as printed and rated again when read.
 */
public final class StateText {
  private static final String VERSION = "1";
  private static final int LONGEST = 2_000;
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

  /** The state that a text holds, or nothing where the text is damaged. */
  public Optional<CallState> read(@Nullable String text) {
    if (text == null || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(state(StateFields.in(text)));
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
    List<String> f = fields.parts("f", 4);
    List<VanityNumber> options =
        Arrays.stream(fields.text("o").split(","))
            .filter(display -> !display.isEmpty())
            .map(printed::named)
            .toList();
    return Offer.unspoken(
            digits.isEmpty() ? null : PrintedNumber.valid(digits), options, printed.finder())
        .at(
            StateFields.number(f.get(0)),
            StateFields.number(f.get(1)),
            StateFields.flagged(f.get(2)),
            f.get(3).equals("-1") ? -1 : StateFields.number(f.get(3)));
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
        Instant.ofEpochMilli(StateFields.time(parts.get(0))),
        Instant.ofEpochMilli(StateFields.time(parts.get(1))),
        Duration.ofMillis(StateFields.time(parts.get(2))));
  }

  private static String dotted(Object... parts) {
    return Arrays.stream(parts).map(Object::toString).collect(Collectors.joining("."));
  }

  private static String flag(boolean on) {
    return on ? "1" : "0";
  }
}
