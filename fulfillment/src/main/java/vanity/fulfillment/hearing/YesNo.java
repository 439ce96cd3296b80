package vanity.fulfillment.hearing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.word.Mark;

/** A yes or a no in what was said; unclear where it holds both, or doubt. */
final class YesNo {
  private static final int MANY_STRANGERS = 3;
  private static final int SOME_STRANGERS = 2;

  private YesNo() {}

  static Optional<Meaning> of(Signs signs) {
    Sign last = null;
    boolean doubt = false;
    boolean unsure = false;
    for (Mark<Sign> mark : signs.marks()) {
      Sign sign = sign(mark, signs);
      if (last != null && isApology(mark, signs)) {
        continue; // "no, sorry"
      }
      if (mark.sign() == Sign.INSTEAD || mark.sign() == Sign.WAIT) {
        last = null;
        doubt = false;
        unsure = false;
      } else if (mark.sign() == Sign.UNSURE || (isReserve(mark) && last != null && !isNo(last))) {
        unsure = true;
      } else if (sign != null) {
        boolean clause = isClause(sign) && mark.to() - mark.from() > 1;
        doubt = (doubt && !clause) || (!clause && contradicts(last, sign));
        last = last == Sign.NOT_RIGHT ? last : sign;
      }
    }
    boolean asks =
        last != null && !isNo(last) && signs.asks() && signs.marks().getFirst().from() > 0;
    if (doubt || unsure || asks || (last != null && signs.strangers() >= limit(last))) {
      return Optional.of(Plain.UNCLEAR);
    }
    return last == null ? Optional.empty() : Optional.of(isNo(last) ? Plain.NO : Plain.YES);
  }

  private static boolean isApology(Mark<Sign> mark, Signs signs) {
    return mark.sign() == Sign.INSTEAD
        && signs.isLast(mark)
        && signs.tokens().get(mark.to() - 1).is("sorry");
  }

  /** "yes no that's wrong": the whole clause says which. */
  private static boolean isClause(Sign sign) {
    return sign == Sign.RIGHT || sign == Sign.NOT_RIGHT;
  }

  /** Above so many words that say nothing here, a yes or no is none. */
  private static int limit(Sign sign) {
    return sign == Sign.OKAY ? 1 : isNo(sign) ? MANY_STRANGERS : SOME_STRANGERS;
  }

  /** The polarity of a mark: one of YES, RIGHT, OKAY, NO, NOT_RIGHT, or null. */
  private static @Nullable Sign sign(Mark<Sign> mark, Signs signs) {
    return switch (mark.sign()) {
      case YES, RIGHT, OWNED, UH_HUH, OKAY, ACK, THATS_IT -> {
        if (signs.isNegated(mark)) {
          yield Sign.NOT_RIGHT;
        }
        yield switch (mark.sign()) {
          case THATS_IT, OWNED -> Sign.RIGHT;
          case UH_HUH -> Sign.YES;
          case ACK -> null;
          default -> mark.sign();
        };
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
