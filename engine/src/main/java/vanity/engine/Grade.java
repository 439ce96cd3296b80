package vanity.engine;

/** How good a vanity number is, best first. */
public enum Grade {
  /** Good enough to be spoken by itself. */
  SPEAK("speak"),
  /** Good enough to be offered among others. */
  OFFER("offer"),
  /** Better than nothing, and introduced as such. */
  WEAK("weak"),
  /** Holds look-alikes (0 as O, 1 as I): for the screen only, never spoken. */
  TEXT("text");

  private final String label;

  Grade(String label) {
    this.label = label;
  }

  /** As in answers, in lower case. */
  public String label() {
    return label;
  }
}
