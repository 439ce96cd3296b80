package vanity.simulator.stub;

/** A stub file that cannot be used; the message names the entry and what it must be. */
public final class StubProblem extends RuntimeException {
  public StubProblem(String message) {
    super(message);
  }
}
