package vanity.fulfillment.call.state;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vanity.engine.Grade;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;
import vanity.fulfillment.speaking.OfferPhrases;
import vanity.fulfillment.speaking.Offered;
import vanity.fulfillment.speaking.Speech;

/**
 * The number under discussion, what hides in it, and what of it was offered last.
 *
 * @param options all that may be offered, best first
 * @param first index of the first one in the last offer spoken
 * @param count how many the last offer spoken held
 * @param ended the caller has been told that there are no more
 * @param focus index, within the last offer, of the one last spoken about; -1 for none
 * @param clear words among the options that need no spelling
 */
public record Offer(
    @Nullable PhoneNumber number,
    List<VanityNumber> options,
    int first,
    int count,
    boolean ended,
    int focus,
    Set<String> clear) {
  /** How many are spoken at once; the keys from four on mean something else. */
  public static final int SPOKEN = 3;

  public static final Offer NONE = new Offer(null, List.of(), 0, 0, false, -1, Set.of());

  public Offer {
    options = List.copyOf(options);
    clear = Set.copyOf(clear);
    if (first < 0 || count < 0 || count > SPOKEN || first + count > options.size()) {
      throw new IllegalArgumentException(
          "an offer of " + count + " from " + first + " does not fit " + options.size());
    }
    if (focus < -1 || focus >= count) {
      throw new IllegalArgumentException("focus " + focus + " is outside an offer of " + count);
    }
  }

  /** What may be offered of a number, the first ones first. */
  public static Offer in(PhoneNumber number, List<VanityNumber> options, VanityFinder finder) {
    return unspoken(number, options, finder).from(0);
  }

  /** The same, where nothing of it has been spoken yet. */
  public static Offer unspoken(
      @Nullable PhoneNumber number, List<VanityNumber> options, VanityFinder finder) {
    Set<String> clear =
        options.stream()
            .flatMap(option -> option.words().stream())
            .filter(finder::isClearByEar)
            .collect(Collectors.toSet());
    return new Offer(number, options, 0, 0, false, -1, clear);
  }

  /** The last offer spoken. */
  public List<VanityNumber> spoken() {
    return options.subList(first, first + count);
  }

  /** The last offer as it is spoken. */
  public Speech speech() {
    return OfferPhrases.offer(spoken(), clear);
  }

  /** The same options, with these of them spoken. */
  public Offer at(int start, int held, boolean over, int index) {
    return new Offer(number, options, start, held, over, index, clear);
  }

  /** The one at the head of the options, and it alone. */
  public Offer firstAlone() {
    return at(0, 1, false, 0);
  }

  /** What the phrases need to know of the last offer spoken. */
  public Offered facts() {
    return new Offered(count, stretches(), more());
  }

  private int stretches() {
    return (int) spoken().stream().filter(number -> number.grade() == Grade.WEAK).count();
  }

  public boolean more() {
    return first + count < options.size();
  }

  public Offer next() {
    return from(first + count);
  }

  /** The ones before; the first ones have none. */
  public Offer previous() {
    return from(Math.max(0, first - SPOKEN));
  }

  /** The number that all this was found in. */
  public PhoneNumber searched() {
    if (number == null) {
      throw new IllegalStateException("no number was searched yet");
    }
    return number;
  }

  /** The offer that begins with one option. */
  public Offer from(int start) {
    int held = Math.min(SPOKEN, options.size() - start);
    return at(start, held, false, -1);
  }

  public Offer end() {
    return at(first, count, true, focus);
  }

  public Offer focus(int index) {
    return at(first, count, ended, index);
  }
}
