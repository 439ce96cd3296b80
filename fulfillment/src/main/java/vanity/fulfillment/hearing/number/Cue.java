package vanity.fulfillment.hearing.number;

/** What people say around the digits of a number. */
enum Cue {
  /** A place in the number, named before its digits. */
  AREA(0, 3),
  FIRST_SIX(0, 6),
  MIDDLE(3, 3),
  LAST(6, 4),
  LAST_THREE(7, 3),
  LAST_TWO(8, 2),
  LAST_ONE(9, 1),
  DIGIT_1(0, 1),
  DIGIT_2(1, 1),
  DIGIT_3(2, 1),
  DIGIT_4(3, 1),
  DIGIT_5(4, 1),
  DIGIT_6(5, 1),
  DIGIT_7(6, 1),
  DIGIT_8(7, 1),
  DIGIT_9(8, 1),
  /** A place at the end, of as many digits as are named. */
  END(-1, 0),
  LOCAL(3, 7),
  /** The place of the digits before it. */
  WAS_AREA(0, 3),
  WAS_MIDDLE(3, 3),
  WAS_END(-1, 0),
  /** What follows replaces something said before. */
  FIX(-1, 0),
  /** What follows is wrong. */
  NOT(-1, 0),
  /** A numeral that is not part of the number. */
  ASIDE(-1, 0),
  /** A group ends here. */
  BREAK(-1, 0),
  /** Nothing after it is part of the number. */
  EXTENSION(-1, 0),
  /** The digits after it are those of a country. */
  COUNTRY(-1, 0),
  /** A digit that only reaches the outside line. */
  OUTSIDE(-1, 0),
  /** What people talk of who give a date, an amount or an address. */
  OTHER_NUMBER(-1, 0);

  private final int from;
  private final int length;

  Cue(int from, int length) {
    this.from = from;
    this.length = length;
  }

  /** Index of the first digit of the place, or -1 where none is named. */
  int from() {
    return from;
  }

  /** How many digits the place has, or 0 where that is open. */
  int length() {
    return length;
  }

  /** Whether it names a place in the number. */
  boolean isPlace() {
    return compareTo(WAS_END) <= 0;
  }

  /** The same where the digits are said before it. */
  Cue lookingBack() {
    return switch (this) {
      case AREA -> WAS_AREA;
      case MIDDLE -> WAS_MIDDLE;
      case LAST -> WAS_END;
      default -> this;
    };
  }

  /** Whether it names the place of what was said before it. */
  boolean looksBack() {
    return this == WAS_AREA || this == WAS_MIDDLE || this == WAS_END;
  }
}
