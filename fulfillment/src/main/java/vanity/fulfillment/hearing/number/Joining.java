package vanity.fulfillment.hearing.number;

/** Puts what is said now behind what was said before. */
final class Joining {
  private static final int SHORTEST_OVERLAP = 3;

  private Joining() {}

  /** All digits together, or nothing where the two do not go together. */
  static String of(String have, String said) {
    if (have.isEmpty() || said.length() == Plan.WHOLE) {
      return said;
    }
    if (have.length() == Plan.LOCAL && said.length() == Plan.AREA && said.charAt(0) > '1') {
      return said + have;
    }
    int half = said.length() / 2;
    if (have.length() + half == Plan.WHOLE && said.equals(said.substring(half).repeat(2))) {
      return have + said.substring(half); // said twice
    }
    boolean restarts = said.length() >= have.length() && said.startsWith(have);
    if (have.length() + said.length() == Plan.WHOLE && !(restarts && said.length() > 5)) {
      return have + said;
    }
    if (restarts && said.length() > SHORTEST_OVERLAP) {
      return said;
    }
    String overlapped = overlapped(have, said);
    return !overlapped.isEmpty()
        ? overlapped
        : have.length() + said.length() < Plan.WHOLE ? have + said : "";
  }

  /** "206 555", then "555 2368": the end was said again, and now there are ten. */
  private static String overlapped(String have, String said) {
    int overlap = have.length() + said.length() - Plan.WHOLE;
    boolean fits = overlap > 0 && overlap <= Math.min(have.length(), said.length());
    return fits && said.startsWith(have.substring(have.length() - overlap))
        ? have + said.substring(overlap)
        : "";
  }
}
