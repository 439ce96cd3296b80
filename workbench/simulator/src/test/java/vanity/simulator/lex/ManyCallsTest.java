package vanity.simulator.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.lex.Talk.press;
import static vanity.simulator.lex.Talk.say;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vanity.simulator.lambda.LambdaHost.Invocation;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallerInput;

/** One double serves many calls at once, and none of them notices the others. */
class ManyCallsTest {
  private final LexDouble bot =
      new LexDouble(new BotAlias(Talk.ALIAS, Talk.ourBot(), "f"), LexSettings.usual());
  private final Lex lex =
      bot.calling(
          (function, event, limit) -> new Invocation.Answered(Replies.delegate(), Duration.ZERO));

  @Test
  void twoHundredCallsAtOnceHearWhatOneByOneTheyHear() throws Exception {
    List<List<CallEvent>> alone = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      alone.add(call("alone-" + i, i));
    }

    List<List<CallEvent>> together = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<CallEvent>>> calls = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        int number = i;
        calls.add(threads.submit(() -> call("together-" + number, number)));
      }
      for (Future<List<CallEvent>> call : calls) {
        together.add(call.get());
      }
    }

    assertThat(together).isEqualTo(alone);
    assertThat(bot.coverage().intents()).containsEntry("ConvertNumber", 400L);
  }

  private List<CallEvent> call(String contact, int number) {
    List<CallEvent> events = new ArrayList<>();
    Deque<CallerInput> plan =
        new ArrayDeque<>(
            List.of(press("5#"), say("hm"), press("20655501" + (10 + number % 90)), say("yes")));
    lex.converse(
        new LexBlock(
            "conversation",
            contact,
            Talk.ALIAS,
            "en-US",
            "Hello",
            Map.of(),
            at -> plan.isEmpty() ? new CallerInput.HungUp() : plan.remove(),
            events::add,
            new CallClock(Instant.EPOCH)));
    return events;
  }
}
