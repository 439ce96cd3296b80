package vanity.engine.english;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vanity.engine.Grade;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;
import vanity.engine.WrittenNumber;

/**
 * What is to be said about a number as somebody wrote it.
 *
 * @param reason why fewer came than were asked for, or that the word written goes on; or null
 */
public record NumberAnswer(
    String input,
    @Nullable String number,
    Status status,
    @Nullable String reason,
    List<VanityNumber> vanity) {

  public enum Status {
    FOUND("found"),
    NOTHING("nothing"),
    WITHHELD("withheld"),
    UNSUPPORTED("unsupported"),
    INVALID("invalid");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    /** As in answers, in lower case. */
    public String label() {
      return label;
    }
  }

  private static final String LONGER =
      "The word is longer than the number: only what its first ten digits dial counts.";

  public static NumberAnswer to(String input, VanityFinder finder, int top, boolean text) {
    var written = WrittenNumber.of(input);
    return switch (written.parsed()) {
      case ParsedNumber.Valid(var number) -> search(input, number, written, finder, top, text);
      case ParsedNumber.Withheld() ->
          none(input, null, Status.WITHHELD, "The caller's number is hidden.");
      case ParsedNumber.Unsupported(var e164) ->
          none(
              input,
              e164,
              Status.UNSUPPORTED,
              "Only numbers of the North American plan (+1) are known here.");
      case ParsedNumber.Invalid(var reason) -> none(input, null, Status.INVALID, reason);
    };
  }

  private static NumberAnswer search(
      String input,
      PhoneNumber number,
      WrittenNumber written,
      VanityFinder finder,
      int top,
      boolean text) {
    List<VanityNumber> found =
        written.hasLetters()
            ? finder.bestAfter(number, written.letters(), top, text)
            : text ? finder.bestWithLookAlikes(number, top) : finder.best(number, top);
    String few = found.size() < top ? Shortfall.reason(number, found.size(), top) : null;
    String reason =
        written.goesOn()
            ? Stream.of(LONGER, few).filter(Objects::nonNull).collect(joining(" "))
            : few;
    return new NumberAnswer(input, number.e164(), status(found), reason, found);
  }

  private static Status status(List<VanityNumber> found) {
    for (VanityNumber vanity : found) {
      if (vanity.grade() != Grade.TEXT) {
        return Status.FOUND;
      }
    }
    return Status.NOTHING;
  }

  private static NumberAnswer none(
      String input, @Nullable String number, Status status, String reason) {
    return new NumberAnswer(input, number, status, reason, List.of());
  }

  public boolean isFine() {
    return status != Status.INVALID;
  }
}
