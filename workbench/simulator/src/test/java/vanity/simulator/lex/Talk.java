package vanity.simulator.lex;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vanity.bot.BotDefinition;
import vanity.bot.BotReader;
import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.lambda.LambdaHost.Invocation;
import vanity.simulator.line.CallClock;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallerInput;

/** A conversation with the double: a caller with a plan, and a function with its answers ready. */
final class Talk {
  static final String ALIAS = "arn:aws:lex:us-east-1:111122223333:bot-alias/BOT0000001/ALIAS00001";
  static final Duration TOOK = Duration.ofMillis(5);

  private final Deque<Invocation> answers = new ArrayDeque<>();
  private final List<String> hookEvents = new ArrayList<>();
  private final List<CallEvent> events = new ArrayList<>();
  private final List<Duration> times = new ArrayList<>();
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final LexDouble bot;
  private final Lex lex;
  private CallClock clock = new CallClock(Instant.parse("2026-01-01T00:00:00Z"));
  private String contact = "contact-1";

  Talk(BotAlias alias, LexSettings settings) {
    bot = new LexDouble(alias, settings);
    lex = bot.calling(host());
  }

  Talk(BotDefinition bot) {
    this(
        new BotAlias(ALIAS, bot, "arn:aws:lambda:us-east-1:111122223333:function:f:live"),
        LexSettings.usual());
  }

  /** With our own bot. */
  static Talk ours() {
    return new Talk(ourBot());
  }

  static BotDefinition ourBot() {
    try {
      return BotReader.read(Path.of("../../bot/definition"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The function's answers, in order; without any left it delegates. */
  Talk answering(String... replies) {
    for (String reply : replies) {
      answers.add(new Invocation.Answered(reply, TOOK));
    }
    return this;
  }

  Talk ending(Invocation invocation) {
    answers.add(invocation);
    return this;
  }

  Talk attribute(String name, String value) {
    attributes.put(name, value);
    return this;
  }

  Talk contact(String id) {
    contact = id;
    return this;
  }

  Talk later(Duration by) {
    clock.advance(by);
    return this;
  }

  LexResult run(CallerInput... inputs) {
    return runIn("en-US", ALIAS, inputs);
  }

  LexResult runIn(String language, String alias, CallerInput... inputs) {
    Deque<CallerInput> plan = new ArrayDeque<>(List.of(inputs));
    return lex.converse(
        new LexBlock(
            "conversation",
            contact,
            alias,
            language,
            "Hello",
            attributes,
            at -> plan.isEmpty() ? new CallerInput.HungUp() : plan.remove(),
            event -> {
              events.add(event);
              times.add(clock.elapsed());
            },
            clock));
  }

  List<CallEvent> events() {
    return events;
  }

  List<String> spoken() {
    return events.stream()
        .filter(CallEvent.Say.class::isInstance)
        .map(e -> ((CallEvent.Say) e).text())
        .toList();
  }

  /** Call time of the first event of a kind. */
  Duration at(Class<? extends CallEvent> kind) {
    for (int i = 0; i < events.size(); i++) {
      if (kind.isInstance(events.get(i))) {
        return times.get(i);
      }
    }
    throw new AssertionError("no " + kind.getSimpleName() + " in " + events);
  }

  BotCoverage coverage() {
    return bot.coverage();
  }

  Duration elapsed() {
    return clock.elapsed();
  }

  List<Map<String, Object>> asked() {
    return hookEvents.stream().map(Talk::map).toList();
  }

  /** A value of the n-th code-hook event, by path. */
  Object asked(int number, String... path) {
    Object value = asked().get(number);
    for (String key : path) {
      value =
          value instanceof List<?> list
              ? list.get(Integer.parseInt(key))
              : ((Map<?, ?>) value).get(key);
    }
    return value;
  }

  private LambdaHost host() {
    return (function, event, limit) -> {
      hookEvents.add(event);
      Invocation next = answers.poll();
      return next == null ? new Invocation.Answered(Replies.delegate(), TOOK) : next;
    };
  }

  private static Map<String, Object> map(String json) {
    try {
      return JSON.std.mapFrom(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CallerInput say(String text) {
    return new CallerInput.Speech(text);
  }

  static CallerInput press(String keys) {
    return new CallerInput.Keys(keys);
  }

  static CallerInput silence() {
    return new CallerInput.Silence();
  }

  static CallerInput noise() {
    return new CallerInput.Noise();
  }
}
