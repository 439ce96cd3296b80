package vanity.cli.check;

/** Counts what was found, for the last line. */
final class Tally {
  private final boolean strict;
  private int paths;
  private int rejected;
  private long errors;
  private long warnings;

  Tally(boolean strict) {
    this.strict = strict;
  }

  void add(Checked checked) {
    paths++;
    rejected += checked.accepted(strict) ? 0 : 1;
    errors += checked.errors();
    warnings += checked.warnings();
  }

  boolean allAccepted() {
    return rejected == 0;
  }

  @Override
  public String toString() {
    return "%d accepted, %d rejected: %d errors, %d warnings"
        .formatted(paths - rejected, rejected, errors, warnings);
  }
}
