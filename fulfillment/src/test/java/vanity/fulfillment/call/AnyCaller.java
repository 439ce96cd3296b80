package vanity.fulfillment.call;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.hearing.Heard.Intent;
import vanity.fulfillment.hearing.Heard.Transcript;

/** A caller who says and presses anything, by chance; the same seed does the same again. */
public final class AnyCaller {
  private static final List<String> COMMANDS =
      List.of(
          "more options",
          "previous",
          "another number",
          "again",
          "slower",
          "louder",
          "spell it",
          "spell number two",
          "keep number two",
          "keep it",
          "why",
          "help",
          "two",
          "the third one",
          "flowers",
          "yes",
          "no",
          "okay",
          "thanks",
          "um",
          "start over",
          "my number",
          "never mind",
          "hold on",
          "what did I keep",
          "forget that one",
          "delete my data",
          "agent",
          "goodbye",
          "that's it",
          "no thanks",
          "what does it cost",
          "text it to me",
          "what number spells pizza",
          "206 555 0142",
          "two oh six",
          "five five five",
          "oh one four two",
          "one one one",
          "no, 0143",
          "it ends in 2369",
          "eight hundred",
          "0",
          "+44 20 7946 0958",
          "911");

  private static final List<String> NOISE =
      List.of(
          "",
          "banana",
          "mumble",
          "the the",
          "uh",
          "you know what I mean right",
          "</speak><audio src='x'/>",
          "&amp;<break/>",
          "$.External.x",
          "\u0000\uD83D");

  private static final List<String> WORDS =
      List.of(
          "keep", "don't", "not", "one", "two", "the", "first", "last", "it", "that", "no", "yes",
          "okay", "goodbye", "bye", "stop", "never", "want", "to", "hang", "up", "agent", "person",
          "number", "elm", "flowers", "is", "right", "more", "again", "what", "why", "spell", "my",
          "data", "forget", "me", "delete", "like", "save", "I", "you", "please", "um", "sorry",
          "wait", "mean", "nine", "all", "thanks", "done", "cancel", "quit", "help", "can", "how");

  private static final List<String> KEYS =
      List.of(
          "1",
          "2",
          "3",
          "4",
          "5",
          "6",
          "7",
          "8",
          "9",
          "0",
          "*",
          "",
          "2065550142",
          "2065553656",
          "206",
          "12065550142",
          "5550142",
          "0000000000",
          "425*2065550142",
          "911");

  private static final List<String> INTENTS =
      List.of(
          "MoreOptions",
          "PreviousOptions",
          "ConvertNumber",
          "RepeatNumbers",
          "SpellNumber",
          "KeepNumber",
          "UnkeepNumber",
          "KeptNumber",
          "ForgetMe",
          "Explain",
          "Help",
          "Goodbye",
          "Agent",
          "PickNumber",
          "GoBack",
          "StartOver",
          "Wait",
          "Asides",
          "FallbackIntent");

  private static final List<String> CORPUS = corpus();

  private final Random random;

  public AnyCaller(long seed) {
    random = new Random(seed);
  }

  /** How many callers a test plays: few, thousands with the long tests, or as many as are asked. */
  public static int many(int few) {
    return Integer.getInteger("vanity.callers", Boolean.getBoolean("vanity.long") ? 2_000 : few);
  }

  /** One time in so many. */
  public boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  public String intent() {
    return any(INTENTS);
  }

  public String keys() {
    return any(KEYS);
  }

  /** Something said, with sense or without. */
  public String words() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> any(COMMANDS);
      case 3, 4 -> any(CORPUS);
      case 5 -> salad();
      default -> any(NOISE);
    };
  }

  private String salad() {
    return Stream.generate(() -> any(WORDS))
        .limit(1 + random.nextInt(7))
        .collect(Collectors.joining(" "));
  }

  /** Something said, typed, or nothing. */
  CallerTurn turn() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> new CallerTurn.Keyed(keys());
      case 2 -> new CallerTurn.Silent();
      default -> says(words());
    };
  }

  /** These words, now and then with other transcripts, and with an intent that fits or not. */
  CallerTurn says(String words) {
    if (words.isBlank()) {
      return new CallerTurn.Silent();
    }
    var best = new Transcript(words, 0.9);
    String other = oneIn(3) ? words() : "";
    List<Transcript> heard =
        other.isBlank() ? List.of(best) : List.of(best, new Transcript(other, 0.5));
    return new CallerTurn.Spoken(heard, oneIn(3) ? null : new Intent(intent(), confidence()));
  }

  private @Nullable Double confidence() {
    return oneIn(3) ? null : Double.valueOf(oneIn(3) ? 0.3 : 0.95);
  }

  /** How much of a prompt is heard before the next thing is done. */
  Duration hears(Duration prompt) {
    return oneIn(3)
        ? Duration.ofMillis(1_000 + random.nextInt(3_000))
        : prompt.plusMillis(1_000 + random.nextInt(4_000));
  }

  private static List<String> corpus() {
    try (var in = AnyCaller.class.getResourceAsStream("../hearing/corpus.jsonl")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(AnyCaller::said).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String said(String line) {
    try {
      return JSON.std.mapFrom(line).get("say").toString();
    } catch (IOException broken) {
      throw new UncheckedIOException(line, broken);
    }
  }
}
