package vanity.fulfillment.hearing;

/** What is asked about before it is done, when the words or their recognition are not clear. */
public enum Doubtful {
  GOODBYE("goodbye"),
  AGENT("agent"),
  FORGET("forget"),
  KEEP("keep");

  private final String label;

  Doubtful(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
