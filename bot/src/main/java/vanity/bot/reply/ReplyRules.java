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

/** What must hold between the parts of an answer, and between an answer and the bot. */
final class ReplyRules {
  private static final int MAX_MESSAGES = 10;
  private static final int MAX_CONTENT = 1024;
  private static final int MAX_ATTRIBUTES = 12 * 1024;

  private final BotLocale locale;
  private final Findings findings;

  ReplyRules(BotLocale locale, Findings findings) {
    this.locale = locale;
    this.findings = findings;
  }

  void check(LexReply reply) {
    messages(reply.messages());
    attributes(reply.sessionAttributes());
    Intent intent = intent(reply.intent());
    switch (reply.action()) {
      case CLOSE -> close(reply);
      case CONFIRM_INTENT -> confirm(reply, intent);
      case DELEGATE -> {}
      case ELICIT_INTENT -> elicitIntent(reply);
      case ELICIT_SLOT -> elicitSlot(reply, intent);
    }
    if (reply.action() != LexReply.Action.DELEGATE) {
      notReady(reply.intent());
    }
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
      state.slots().keySet().forEach(slot -> slot("sessionState.intent.slots", intent, slot));
    }
    return intent;
  }

  private void slot(String where, Intent intent, String slot) {
    if (intent.slot(slot).isEmpty()) {
      error(
          where,
          "unknown-slot",
          "intent '%s' has no slot '%s'; it has %s"
              .formatted(intent.name(), slot, intent.slots().stream().map(s -> s.name()).toList()));
    }
  }

  private void close(LexReply reply) {
    LexReply.IntentState intent = reply.intent();
    if (intent == null) {
      error("sessionState.intent", "missing", "Close needs the intent that it closes");
    } else if (intent.state() == null) {
      error(
          "sessionState.intent.state",
          "missing",
          "Close needs the state in which it leaves the intent: Fulfilled or Failed");
    }
  }

  private void confirm(LexReply reply, @Nullable Intent intent) {
    if (reply.intent() == null) {
      error("sessionState.intent", "missing", "ConfirmIntent needs the intent to confirm");
    } else if (reply.messages().isEmpty() && intent != null && !hasPrompt(intent)) {
      error(
          "messages",
          "no-prompt",
          "ConfirmIntent without a message, and intent '%s' has no confirmation prompt"
              .formatted(intent.name()));
    }
  }

  private static boolean hasPrompt(Intent intent) {
    return intent.confirmation() != null && intent.confirmation().prompt() != null;
  }

  private void elicitIntent(LexReply reply) {
    if (reply.messages().isEmpty()) {
      error("messages", "no-prompt", "ElicitIntent needs at least one message");
    }
  }

  private void elicitSlot(LexReply reply, @Nullable Intent intent) {
    String slot = reply.slotToElicit();
    if (slot == null || slot.isEmpty()) {
      error(
          "sessionState.dialogAction.slotToElicit", "missing", "ElicitSlot needs the slot's name");
    } else if (reply.intent() == null) {
      error("sessionState.intent", "missing", "ElicitSlot needs the intent that has the slot");
    } else if (intent != null) {
      slot("sessionState.dialogAction.slotToElicit", intent, slot);
      prompt(reply, intent, slot);
    }
  }

  private void prompt(LexReply reply, Intent intent, String slot) {
    boolean prompted = intent.slot(slot).map(s -> s.prompt() != null).orElse(true);
    if (reply.messages().isEmpty() && !prompted) {
      error(
          "messages",
          "no-prompt",
          "ElicitSlot without a message, and slot '%s' has no prompt".formatted(slot));
    }
  }

  private void notReady(LexReply.@Nullable IntentState intent) {
    if (intent != null && "ReadyForFulfillment".equals(intent.state())) {
      error(
          "sessionState.intent.state",
          "ready-without-delegate",
          "ReadyForFulfillment may only be answered with Delegate");
    }
  }

  private void error(String where, String rule, String message) {
    findings.error(where, rule, message);
  }
}
