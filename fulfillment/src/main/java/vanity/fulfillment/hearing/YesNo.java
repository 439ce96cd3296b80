package vanity.fulfillment.hearing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.word.Mark;

/** A yes or a no in what was said; unclear where it holds both, or doubt. */
final class YesNo {
  private static final int MANY_STRANGERS = 4;
  private static final int SOME_STRANGERS = 2;

  private YesNo() {}

  static Optional<Meaning> of(Signs signs) {
    Sign last = null;
    boolean doubt = false;
    for (Mark<Sign> mark : signs.marks()) {
      Sign sign = sign(mark, signs);
      if (mark.sign() == Sign.INSTEAD || mark.sign() == Sign.WAIT) {
        last = null;
        doubt = false;
      } else if (mark.sign() == Sign.UNSURE || (isReserve(mark) && last != null && !isNo(last))) {
        doubt = true;
      } else if (sign != null) {
        doubt |= contradicts(last, sign);
        last = last == Sign.NOT_RIGHT ? last : sign;
      }
    }
    boolean asks = last != null && !isNo(last) && signs.asks();
    if (doubt || asks || (last != null && signs.strangers() >= limit(last))) {
      return Optional.of(Plain.UNCLEAR);
    }
    return last == null ? Optional.empty() : Optional.of(isNo(last) ? Plain.NO : Plain.YES);
  }

  /** Above so many words that say nothing here, a yes or no is none. */
  private static int limit(Sign sign) {
    return sign == Sign.OKAY ? 1 : isNo(sign) ? MANY_STRANGERS : SOME_STRANGERS;
  }

  /** The polarity of a mark: one of YES, RIGHT, OKAY, NO, NOT_RIGHT, or null. */
  private static @Nullable Sign sign(Mark<Sign> mark, Signs signs) {
    return switch (mark.sign()) {
      case YES, RIGHT, UH_HUH, OKAY, ACK, THATS_IT -> {
        if (signs.isNegated(mark)) {
          yield Sign.NOT_RIGHT;
        }
        yield mark.sign() == Sign.THATS_IT
            ? Sign.RIGHT
            : mark.sign() == Sign.UH_HUH ? Sign.YES : mark.sign() == Sign.ACK ? null : mark.sign();
      }
      case NO, NOT_RIGHT -> mark.sign();
      case NO_THANKS -> Sign.NO;
      case NOT -> signs.isLast(mark) ? Sign.NO : null;
      default -> null;
    };
  }

  /** "no, that's right" is a yes; "yes no" is nothing. */
  private static boolean contradicts(@Nullable Sign before, Sign now) {
    return switch (now) {
      case NO -> before == Sign.YES || before == Sign.RIGHT;
      case YES, OKAY -> before == Sign.NO;
      default -> false;
    };
  }

  /** "right, but ..." */
  private static boolean isReserve(Mark<Sign> mark) {
    return mark.sign() == Sign.EXCEPT || mark.sign() == Sign.BUT;
  }

  private static boolean isNo(Sign sign) {
    return sign == Sign.NO || sign == Sign.NOT_RIGHT;
  }
}
