package vanity.fulfillment.hearing;

/** Which one of the offer somebody means. */
public sealed interface Which {

  /**
   * A named one.
   *
   * @param place counted from 1
   */
  record Named(int place) implements Which {}

  /** The one that the line spoke of last. */
  record LastSaid() implements Which {}

  /** Not said, or said so that several may be meant. */
  record Open() implements Which {}

  /** As it is written in a label: the place, {@code last-said} or a question mark. */
  default String label() {
    return switch (this) {
      case Named(int place) -> String.valueOf(place);
      case LastSaid() -> "last-said";
      case Open() -> "?";
    };
  }
}
