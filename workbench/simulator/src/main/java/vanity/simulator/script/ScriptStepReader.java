package vanity.simulator.script;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vanity.simulator.line.CallerInput;

/** Reads one line of a script. */
final class ScriptStepReader {
  private static final Pattern KEYS = Pattern.compile("[0-9*#]+");
  private static final String AGENT_QUEUE = "agent-queue ";
  private static final Pattern TIME = Pattern.compile("([0-9]{1,6})([smhd])");

  private ScriptStepReader() {}

  /** A line that is neither blank nor a comment; the message of a refusal says what to write. */
  static ScriptStep read(String line) {
    String[] parts = line.strip().split("\\s+", 2);
    String rest = parts.length > 1 ? parts[1] : "";
    return switch (parts[0]) {
      case "given" -> new ScriptStep.Prepare(given(rest));
      case "from" -> new ScriptStep.From(caller(rest));
      case "expect" -> new ScriptStep.Expect(expectation(rest));
      case "say" ->
          new ScriptStep.Act(new CallerInput.Speech(some(rest, "say", "the caller's words")));
      case "press" ->
          new ScriptStep.Act(
              new CallerInput.Keys(matching(KEYS, rest, "press", "keys 0 to 9, * and #")));
      case "silence" -> new ScriptStep.Act(alone(rest, "silence", new CallerInput.Silence()));
      case "noise" -> new ScriptStep.Act(alone(rest, "noise", new CallerInput.Noise()));
      case "hang" -> new ScriptStep.Act(hangUp(rest));
      case "wait" -> new ScriptStep.Wait(time(rest));
      default ->
          throw new IllegalArgumentException(
              "'%s' is not a step; write given, from, expect, say, press, silence, noise, wait or hang up"
                  .formatted(parts[0]));
    };
  }

  private static String caller(String rest) {
    return CallerNumber.parse(rest)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "from needs a number such as +15553569377, or withheld, got '%s'".formatted(rest)));
  }

  private static Given given(String rest) {
    if (rest.equals("recording-consent")) {
      return new Given.RecordingConsent();
    }
    return agents(rest)
        .<Given>map(Given.AgentQueue::new)
        .or(() -> Fault.named(rest).map(Given.Broken::new))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "given cannot be '%s'; it takes recording-consent, %s%s, %s"
                    .formatted(rest, AGENT_QUEUE, everyKindOfAgents(), Fault.names())));
  }

  private static Optional<Given.Agents> agents(String rest) {
    return rest.startsWith(AGENT_QUEUE)
        ? Given.Agents.written(rest.substring(AGENT_QUEUE.length()))
        : Optional.empty();
  }

  private static String everyKindOfAgents() {
    return Arrays.stream(Given.Agents.values())
        .map(Given.Agents::written)
        .collect(Collectors.joining("|"));
  }

  private static Expectation expectation(String rest) {
    if (rest.equals("end")) {
      return new Expectation.End();
    }
    if (rest.startsWith("not ")) {
      return new Expectation.NotSpoken(rest.substring("not ".length()).strip());
    }
    return new Expectation.Spoken(some(rest, "expect", "the words to be heard, or end"));
  }

  private static CallerInput hangUp(String rest) {
    if (!rest.equals("up")) {
      throw new IllegalArgumentException("'hang %s' is not a step; write hang up".formatted(rest));
    }
    return new CallerInput.HungUp();
  }

  private static Duration time(String rest) {
    Matcher time = TIME.matcher(rest);
    if (!time.matches()) {
      throw new IllegalArgumentException(
          "wait needs a time such as 30s, 61m, 2h or 1d, got '%s'".formatted(rest));
    }
    long amount = Long.parseLong(time.group(1));
    return switch (time.group(2)) {
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }

  private static String matching(Pattern pattern, String rest, String step, String wanted) {
    if (!pattern.matcher(rest).matches()) {
      throw new IllegalArgumentException("%s needs %s, got '%s'".formatted(step, wanted, rest));
    }
    return rest;
  }

  private static String some(String rest, String step, String wanted) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException("%s needs %s".formatted(step, wanted));
    }
    return rest;
  }

  private static CallerInput alone(String rest, String step, CallerInput input) {
    if (!rest.isEmpty()) {
      throw new IllegalArgumentException(
          "%s takes nothing after it, got '%s'".formatted(step, rest));
    }
    return input;
  }
}
