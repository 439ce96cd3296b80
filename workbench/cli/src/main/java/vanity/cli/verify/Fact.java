package vanity.cli.verify;

/**
 * A fact that the code relies on and this run could settle.
 *
 * @param anchor of its row in docs/wire-formats.md
 */
record Fact(String anchor, String text, boolean confirmed) {
  String line() {
    return "%s docs/wire-formats.md#%s: %s"
        .formatted(confirmed ? "confirmed" : "refuted  ", anchor, text);
  }
}
