package vanity.simulator;

import java.util.List;
import java.util.Random;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.Line;
import vanity.simulator.line.Listening;

/** Says and presses anything, sensible or not, for up to sixty turns, then only waits. */
final class RandomCaller implements Line {
  static final int PATIENCE = 60;

  private static final List<String> WORDS =
      List.of(
          "more options",
          "another number",
          "again",
          "slower",
          "spell it",
          "spell the second one",
          "keep number one",
          "keep number three",
          "that one",
          "why",
          "help",
          "agent",
          "yes",
          "no",
          "two",
          "the third",
          "start over",
          "never mind",
          "five five five",
          "0143",
          "five five five three five six nine three seven seven",
          "try 2065550142",
          "one eight hundred three five six nine three seven seven",
          "no, 0143",
          "double two oh",
          "plus four four twenty seven",
          "colorless green ideas",
          "<speak>",
          "a&b \"c\" 'd'",
          "ünïcödé 電話",
          "x".repeat(1100),
          "   ",
          "nine nine nine nine nine nine nine nine nine nine");
  private static final String KEYS = "0123456789*#";

  private final Random random;
  private int turns;

  RandomCaller(long seed) {
    random = new Random(seed);
  }

  @Override
  public CallerInput listen(Listening at) {
    turns++;
    if (turns > PATIENCE) {
      return new CallerInput.Silence();
    }
    return switch (random.nextInt(20)) {
      case 0, 1 -> new CallerInput.Silence();
      case 2 -> new CallerInput.Noise();
      case 3, 4, 5, 6 -> new CallerInput.Keys(keys(1));
      case 7 -> new CallerInput.Keys(keys(1 + random.nextInt(14)));
      case 8 -> new CallerInput.Keys("2065550" + (100 + random.nextInt(900)) + "#");
      default -> new CallerInput.Speech(WORDS.get(random.nextInt(WORDS.size())));
    };
  }

  private String keys(int count) {
    var keys = new StringBuilder();
    for (int i = 0; i < count; i++) {
      keys.append(KEYS.charAt(random.nextInt(KEYS.length())));
    }
    return keys.toString();
  }
}
