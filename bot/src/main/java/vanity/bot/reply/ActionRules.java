package vanity.bot.reply;

import org.jspecify.annotations.Nullable;
import vanity.bot.Findings;
import vanity.bot.Intent;

/** What an answer must hold for the dialog action that it asks for. */
final class ActionRules {
  private final Findings findings;

  ActionRules(Findings findings) {
    this.findings = findings;
  }

  void check(LexReply reply, @Nullable Intent intent) {
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

  /** The intent has such a slot. */
  void slot(String where, Intent intent, String slot) {
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
