package vanity.cli.call;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lines that somebody types, or that come through a pipe. */
@FunctionalInterface
interface TypedLines {
  /**
   * Waits for the next line.
   *
   * @param prompt shown to a person; a pipe is shown none
   * @return the line without its end, or null at the end of input
   */
  @Nullable String next(String prompt) throws IOException;
}
