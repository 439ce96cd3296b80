package vanity.cli.web;

import java.util.function.Consumer;
import vanity.simulator.TimedEvent;
import vanity.simulator.line.Line;

/** Places simulated calls. */
@FunctionalInterface
interface Telephone {

  /**
   * Places a call and returns when it is over.
   *
   * @param from in E.164, or {@code withheld}
   * @param line the caller
   * @param events takes each event as it happens
   */
  void call(String from, Line line, Consumer<TimedEvent> events);
}
