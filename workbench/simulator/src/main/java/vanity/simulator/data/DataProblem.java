package vanity.simulator.data;

/** Why a data folder cannot be used; its message is the one line that a person sees. */
public final class DataProblem extends RuntimeException {
  DataProblem(String message) {
    super(message);
  }
}
