package vanity.cli.cost;

/**
 * What one call uses, as it was measured here.
 *
 * @param turns what Lex was sent, each with an answer of the function
 * @param conversions each a read and a write, as is a kept number
 * @param blocks of the flow, each of which its log would tell in a line
 */
record CallUse(
    String name,
    double seconds,
    int turns,
    int invocations,
    int conversions,
    int kept,
    int blocks,
    int logBytes) {

  double minutes() {
    return seconds / 60;
  }

  int records() {
    return conversions + kept;
  }
}
