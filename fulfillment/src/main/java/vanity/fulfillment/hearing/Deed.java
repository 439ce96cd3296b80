package vanity.fulfillment.hearing;

/** What can be done with one result of the offer. */
public enum Deed {
  KEEP("keep"),
  SPELL("spell"),
  EXPLAIN("why");

  private final String label;

  Deed(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
