package vanity.simulator.file;

/** A flow or bot file that cannot be deployed; the message names file, place and remedy. */
public final class BrokenFile extends RuntimeException {
  public BrokenFile(Object file, String problem) {
    super(file + ": " + problem.lines().findFirst().orElse("unreadable"));
  }
}
