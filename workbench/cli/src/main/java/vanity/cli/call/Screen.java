package vanity.cli.call;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vanity.cli.call.Terminal.Tone;
import vanity.cli.usage.Visible;
import vanity.simulator.EventJson;
import vanity.simulator.EventText;
import vanity.simulator.TimedEvent;
import vanity.simulator.line.CallEvent;

/** Where a call is shown as it happens: one line an event, at once. */
final class Screen {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Terminal terminal = Terminal.here();
  private final boolean json;

  Screen(boolean json) {
    this.json = json;
  }

  void show(TimedEvent event) {
    if (json) {
      out.println(Visible.json(EventJson.line(event)));
    } else {
      EventText.line(event)
          .map(line -> terminal.shown(Visible.of(line), tone(event.event())))
          .ifPresent(out::println);
    }
  }

  private static Tone tone(CallEvent event) {
    return switch (event) {
      case CallEvent.Say _ -> Tone.SPOKEN;
      case CallEvent.Said _,
          CallEvent.Pressed _,
          CallEvent.Silent _,
          CallEvent.Noisy _,
          CallEvent.HungUp _ ->
          Tone.CALLER;
      case CallEvent.Branch _, CallEvent.Stubbed _ -> Tone.TROUBLE;
      case CallEvent.Lambda _,
          CallEvent.Expect _,
          CallEvent.End _,
          CallEvent.Listen _,
          CallEvent.Block _,
          CallEvent.Attribute _ ->
          Tone.MACHINE;
    };
  }
}
