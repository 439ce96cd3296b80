package vanity.bot.reply;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.bot.BotLocale;
import vanity.bot.Findings;
import vanity.bot.Intent;
import vanity.bot.Messages;
import vanity.bot.Ssml;

/**
 * What must hold of an answer, whatever it asks for; {@link ActionRules} are those of its action.
 */
final class ReplyRules {
  private static final int MAX_MESSAGES = 10;
  private static final int MAX_CONTENT = 1024;
  private static final int MAX_ATTRIBUTES = 12 * 1024;

  private final BotLocale locale;
  private final Findings findings;
  private final ActionRules actions;

  ReplyRules(BotLocale locale, Findings findings) {
    this.locale = locale;
    this.findings = findings;
    this.actions = new ActionRules(findings);
  }

  void check(LexReply reply) {
    messages(reply.messages());
    attributes(reply.sessionAttributes());
    new HintRules(locale, findings).check(reply.runtimeHints());
    Intent intent = intent(reply.intent());
    actions.check(reply, intent);
  }

  private void messages(List<Messages.Message> messages) {
    if (messages.size() > MAX_MESSAGES) {
      error("messages", "message-count", messages.size() + " messages; Lex takes at most 10");
    }
    for (int i = 0; i < messages.size(); i++) {
      message("messages[" + i + "].content", messages.get(i));
    }
  }

  private void message(String where, Messages.Message message) {
    int length = message.value().length();
    if (length == 0 || length > MAX_CONTENT) {
      error(
          where,
          "message-length",
          "%d characters; Lex takes 1 to %d, so split the message".formatted(length, MAX_CONTENT));
    }
    if (message.kind() == Messages.Kind.SSML) {
      String flaw = Ssml.flaw(message.value());
      if (flaw != null) {
        error(where, "message-ssml", flaw);
      }
    }
  }

  private void attributes(@Nullable Map<String, String> attributes) {
    int bytes =
        attributes == null
            ? 0
            : attributes.entrySet().stream()
                .mapToInt(e -> bytes(e.getKey()) + bytes(e.getValue()))
                .sum();
    // The limit holds for the base-64 form, which is a third longer.
    if (bytes * 4 / 3 > MAX_ATTRIBUTES) {
      error(
          "sessionState.sessionAttributes",
          "attributes-size",
          "%d bytes, %d in base 64; Lex takes at most %d"
              .formatted(bytes, bytes * 4 / 3, MAX_ATTRIBUTES));
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private @Nullable Intent intent(LexReply.@Nullable IntentState state) {
    if (state == null) {
      return null;
    }
    Intent intent = locale.intent(state.name()).orElse(null);
    if (intent == null) {
      error(
          "sessionState.intent.name",
          "unknown-intent",
          "the bot has no intent '%s' in %s".formatted(state.name(), locale.id()));
    } else if (state.slots() != null) {
      state
          .slots()
          .keySet()
          .forEach(slot -> actions.slot("sessionState.intent.slots", intent, slot));
    }
    return intent;
  }

  private void error(String where, String rule, String message) {
    findings.error(where, rule, message);
  }
}
