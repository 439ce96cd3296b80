package vanity.simulator.lex.understanding;

import java.util.List;
import java.util.Map;
import vanity.bot.Intent;

/** The documented phrases of built-in intents, whose children have no utterances of their own. */
public final class BuiltInIntents {
  private static final Map<String, List<String>> PHRASES =
      Map.of(
          "AMAZON.HelpIntent",
          List.of("help", "help me", "can you help me"),
          "AMAZON.RepeatIntent",
          List.of("repeat", "say that again", "repeat that"),
          "AMAZON.StopIntent",
          List.of("stop", "off", "shut up"),
          "AMAZON.CancelIntent",
          List.of("cancel", "never mind", "forget it"),
          "AMAZON.StartOverIntent",
          List.of("start over", "restart", "start again"),
          "AMAZON.PauseIntent",
          List.of("pause", "pause that"),
          "AMAZON.ResumeIntent",
          List.of("resume", "continue", "keep going"),
          Intent.FALLBACK,
          List.of());

  private BuiltInIntents() {}

  public static boolean plays(String signature) {
    return PHRASES.containsKey(signature);
  }

  /** What a caller says to reach an intent: its own utterances or its parent's phrases. */
  public static List<String> utterances(Intent intent) {
    String parent = intent.parent();
    return parent == null ? intent.samples() : PHRASES.getOrDefault(parent, List.of());
  }
}
