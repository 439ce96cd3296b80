package vanity.simulator.line;

/** The caller's end of the line, as a call sees it. */
public interface Line {

  /** Waits for the caller's next act; every listening point consumes exactly one. */
  CallerInput listen(Listening at);
}
