package vanity.cli.web;

import vanity.simulator.CallListener;
import vanity.simulator.line.Line;

/** Places simulated calls. */
@FunctionalInterface
interface Telephone {

  /**
   * Places a call and returns when it is over.
   *
   * @param line the caller
   * @param events receives each event as it happens
   */
  void call(Dialled call, Line line, CallListener events);
}
