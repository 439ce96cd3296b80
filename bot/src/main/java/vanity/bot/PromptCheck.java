package vanity.bot;

import org.jspecify.annotations.Nullable;

/** Messages and prompts: counts, lengths, and attempts at which a caller is heard. */
final class PromptCheck {
  private PromptCheck() {}

  static void prompt(String where, @Nullable Prompt prompt, Findings findings) {
    if (prompt == null) {
      return;
    }
    messages(where, prompt.messages(), findings);
    if (prompt.maxRetries() < 0 || prompt.maxRetries() > 5) {
      findings.error(where, "retries", "maxRetries is " + prompt.maxRetries() + "; use 0 to 5");
    }
    prompt.attempts().forEach((name, attempt) -> attempt(where, prompt, name, attempt, findings));
  }

  static void messages(String where, Messages messages, Findings findings) {
    int groups = messages.groups().size();
    if (groups < 1 || groups > 5) {
      findings.error(where, "message-groups", groups + " message groups; use 1 to 5");
    }
    for (Messages.Group group : messages.groups()) {
      BotCheck.most(where, "variations", group.choices().size() - 1, 2, findings);
      group.choices().forEach(m -> message(where, m, findings));
    }
  }

  private static void message(String where, Messages.Message message, Findings findings) {
    int length = message.value().length();
    if (length < 1 || length > 1_000) {
      findings.error(
          where, "message-length", "a message has %d characters; use 1 to 1000".formatted(length));
    }
    String flaw = message.kind() == Messages.Kind.SSML ? Ssml.flaw(message.value()) : null;
    if (flaw != null) {
      findings.error(where, "message-ssml", flaw);
    }
  }

  private static void attempt(
      String where, Prompt prompt, String name, Prompt.Attempt attempt, Findings findings) {
    int number =
        name.equals("Initial") ? 0 : name.matches("Retry[1-5]") ? name.charAt(5) - '0' : -1;
    if (number < 0) {
      findings.error(
          where,
          "attempt",
          "'%s' is not an attempt; use Initial or Retry1 to Retry5".formatted(name));
    } else if (number > prompt.maxRetries()) {
      findings.warning(
          where,
          "attempt",
          "%s is never reached with maxRetries %d".formatted(name, prompt.maxRetries()));
    }
    if (!attempt.audio() && !attempt.dtmf()) {
      findings.error(where, "attempt", name + " allows neither speech nor keys");
    }
    if (attempt.dtmfMaxLength() < 1 || attempt.dtmfMaxLength() > 1_024) {
      findings.error(
          where,
          "attempt",
          "%s: maxLength %d is not 1 to 1024".formatted(name, attempt.dtmfMaxLength()));
    }
    key(where, name, attempt.endCharacter(), findings);
    key(where, name, attempt.deletionCharacter(), findings);
  }

  private static void key(String where, String attempt, String key, Findings findings) {
    if (!key.matches("[A-D0-9#*]")) {
      findings.error(where, "attempt", "%s: '%s' is not one key".formatted(attempt, key));
    }
  }
}
