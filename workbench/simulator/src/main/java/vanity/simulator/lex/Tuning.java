package vanity.simulator.lex;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.bot.Prompt;

/**
 * Reads the listening settings of a turn: session attributes by specificity, then the bot's own
 * settings for the attempt, then the service's defaults.
 */
final class Tuning {
  private static final int AUDIO_MAX_MS = 15_000;
  private static final Prompt.Attempt DEFAULTS =
      new Prompt.Attempt(true, true, true, 4_000, 13_000, 600, 1_024, 5_000, "#", "*");

  private final Map<String, String> attributes;
  private final String intent;
  private final String slot;
  private final Prompt.Attempt attempt;

  /** For a slot, a confirmation (no slot) or an intent (neither). */
  Tuning(
      Map<String, String> attributes,
      @Nullable String intent,
      @Nullable String slot,
      Prompt.@Nullable Attempt attempt) {
    this.attributes = attributes;
    this.intent = intent == null ? "*" : intent;
    this.slot = slot == null ? "*" : slot;
    this.attempt = attempt == null ? DEFAULTS : attempt;
  }

  ListenSettings settings() {
    return new ListenSettings(
        attempt.audio(),
        attempt.dtmf(),
        flag("allow-interrupt", attempt.allowInterrupt()),
        millis("audio:start-timeout-ms", attempt.startTimeoutMs(), Integer.MAX_VALUE),
        millis("audio:max-length-ms", attempt.maxLengthMs(), AUDIO_MAX_MS),
        millis("audio:end-timeout-ms", attempt.audioEndTimeoutMs(), Integer.MAX_VALUE),
        number("dtmf:max-length", attempt.dtmfMaxLength(), 1, 1_024),
        millis("dtmf:end-timeout-ms", attempt.dtmfEndTimeoutMs(), Integer.MAX_VALUE),
        key("dtmf:end-character", attempt.endCharacter()),
        key("dtmf:deletion-character", attempt.deletionCharacter()));
  }

  private Duration millis(String name, int otherwise, int most) {
    return Duration.ofMillis(number(name, otherwise, 1, most));
  }

  private int number(String name, int otherwise, int least, int most) {
    String text = attribute(name);
    if (text == null) {
      return otherwise;
    }
    int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw new LexFailure(
          "x-amz-lex:%s is '%s'; it must be a number from %d%s"
              .formatted(name, text, least, most == Integer.MAX_VALUE ? "" : " to " + most));
    }
    return number;
  }

  private boolean flag(String name, boolean otherwise) {
    String text = attribute(name);
    return text == null ? otherwise : Boolean.parseBoolean(text);
  }

  private char key(String name, String otherwise) {
    String text = attribute(name);
    String key = text == null ? otherwise : text;
    if (!key.matches("[A-D0-9#*]")) {
      throw new LexFailure("x-amz-lex:%s is '%s'; it must be one key".formatted(name, key));
    }
    return key.charAt(0);
  }

  private @Nullable String attribute(String name) {
    for (String place : List.of(intent + ":" + slot, intent + ":*", "*:" + slot, "*:*")) {
      String value = attributes.get("x-amz-lex:" + name + ":" + place);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
