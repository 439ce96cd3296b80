package vanity.simulator.data;

import java.io.IOException;
import java.nio.file.Path;

/** Why a data folder cannot be used; its message is the one line that a person sees. */
public final class DataProblem extends RuntimeException {
  DataProblem(String message) {
    super(message);
  }

  static DataProblem of(Path folder, String what) {
    return new DataProblem("--data %s: %s".formatted(folder, what));
  }

  /** What went wrong with a file; a full disk is named as such, whatever was tried. */
  static DataProblem of(Path folder, IOException cause, String otherwise) {
    boolean full = String.valueOf(cause.getMessage()).contains("No space left");
    return of(folder, full ? EngineFault.FULL.advice() : otherwise);
  }
}
