package vanity.engine;

/** How good a vanity number is, best first. */
public enum Grade {
  /** Good enough to be spoken by itself. */
  SPEAK,
  /** Good enough to be offered among others. */
  OFFER,
  /** Better than nothing, and introduced as such. */
  WEAK,
  /** Holds look-alikes (0 as O, 1 as I): for the screen only, never spoken. */
  TEXT
}
