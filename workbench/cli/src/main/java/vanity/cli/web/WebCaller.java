package vanity.cli.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.Line;
import vanity.simulator.line.Listening;

/** A caller who acts in a browser; one who is not heard of for long has closed it, and hangs up. */
final class WebCaller implements Line {
  /** More than anybody does while the line speaks. */
  static final int MOST_UNHEARD = 50;

  private final BlockingQueue<CallerInput> acts = new LinkedBlockingQueue<>(MOST_UNHEARD);
  private final Duration patience;
  private final Consumer<Listening> asked;

  /**
   * @param asked runs when the call waits for its caller
   */
  WebCaller(Duration patience, Consumer<Listening> asked) {
    this.patience = patience;
    this.asked = asked;
  }

  /** Whether there was room for it: false where too much has not been heard yet. */
  boolean acts(CallerInput input) {
    return acts.offer(input);
  }

  @Override
  public CallerInput listen(Listening at) {
    asked.accept(at);
    try {
      CallerInput act = acts.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      return act == null ? new CallerInput.HungUp() : act;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new CallerInput.HungUp();
    }
  }

  /** Who says nothing in a queue only waits. */
  @Override
  public Optional<CallerInput> whileInLine(Listening at) {
    return Optional.of(listen(at)).filter(act -> !(act instanceof CallerInput.Silence));
  }
}
