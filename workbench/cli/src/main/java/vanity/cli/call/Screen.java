package vanity.cli.call;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vanity.cli.usage.Visible;
import vanity.simulator.EventJson;
import vanity.simulator.EventText;
import vanity.simulator.TimedEvent;

/** Where a call is shown as it happens: one line an event, at once. */
final class Screen {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final boolean json;

  Screen(boolean json) {
    this.json = json;
  }

  void show(TimedEvent event) {
    if (json) {
      out.println(EventJson.line(event));
    } else {
      EventText.line(event).map(Visible::of).ifPresent(out::println);
    }
  }
}
