package vanity.bot;

import java.util.List;
import java.util.Set;

/** What holds within one intent. */
final class IntentCheck {
  private static final Set<String> BUILT_IN =
      Set.of(
          Intent.FALLBACK,
          "AMAZON.BedrockAgentIntent",
          "AMAZON.CancelIntent",
          "AMAZON.HelpIntent",
          "AMAZON.KendraSearchIntent",
          "AMAZON.PauseIntent",
          "AMAZON.QInConnectIntent",
          "AMAZON.QnAIntent",
          "AMAZON.RepeatIntent",
          "AMAZON.ResumeIntent",
          "AMAZON.StartOverIntent",
          "AMAZON.StopIntent");

  private IntentCheck() {}

  static void check(BotLocale locale, Intent intent, Findings findings) {
    String where = intent.where();
    BotCheck.name(where, intent.name(), findings);
    BotCheck.most(
        where, "characters of description", intent.description().length(), 2_000, findings);
    BotCheck.most(where, "input contexts", intent.inputContexts().size(), 5, findings);
    BotCheck.most(where, "output contexts", intent.outputContexts().size(), 10, findings);
    BotCheck.most(where, "slots", intent.slots().size(), 100, findings);
    BotCheck.unique(where, "slot", intent.slots().stream().map(Slot::name).toList(), findings);
    builtIn(intent, findings);
    contexts(intent, findings);
    UtteranceCheck.within(intent, findings);
    priorities(intent, findings);
    intent.slots().forEach(s -> SlotCheck.check(locale, intent, s, findings));
    Intent.Confirmation confirmation = intent.confirmation();
    if (confirmation != null && confirmation.prompt() != null) {
      PromptCheck.prompt(where, confirmation.prompt(), findings);
    }
    StepCheck.check(locale, intent, findings);
  }

  private static void builtIn(Intent intent, Findings findings) {
    String parent = intent.parent();
    if (parent == null) {
      return;
    }
    if (!BUILT_IN.contains(parent)) {
      findings.error(
          intent.where(), "built-in", "there is no built-in intent %s to extend".formatted(parent));
    }
    if (!intent.samples().isEmpty()) {
      findings.error(
          intent.where(),
          "built-in-utterances",
          "a child of %s may have no utterances, this has %d; sampleUtterances must be null"
              .formatted(parent, intent.samples().size()));
    }
    if (parent.equals(Intent.FALLBACK) && !intent.slots().isEmpty()) {
      findings.error(intent.where(), "fallback", "the fallback intent may have no slots");
    }
  }

  private static void contexts(Intent intent, Findings findings) {
    for (Intent.OutputContext context : intent.outputContexts()) {
      boolean seconds = context.timeToLiveSeconds() >= 5 && context.timeToLiveSeconds() <= 86_400;
      boolean turns = context.turnsToLive() >= 1 && context.turnsToLive() <= 20;
      if (!seconds || !turns) {
        findings.error(
            intent.where(),
            "context",
            "output context '%s' must live 5 to 86400 seconds and 1 to 20 turns"
                .formatted(context.name()));
      }
    }
  }

  private static void priorities(Intent intent, Findings findings) {
    List<String> ranked = intent.priorities().stream().map(Intent.SlotPriority::slotName).toList();
    for (Intent.SlotPriority priority : intent.priorities()) {
      if (intent.slot(priority.slotName()).isEmpty()) {
        findings.error(
            intent.where(),
            "slot-priority",
            "slotPriorities names '%s', which is not a slot of the intent"
                .formatted(priority.slotName()));
      }
      if (priority.priority() < 0 || priority.priority() > 100) {
        findings.error(
            intent.where(),
            "slot-priority",
            "priority " + priority.priority() + " is not 0 to 100");
      }
    }
    for (Slot slot : intent.slots()) {
      if (!ranked.contains(slot.name())) {
        findings.error(
            intent.where(),
            "slot-priority",
            "slotPriorities leaves out slot '%s'; give it a priority".formatted(slot.name()));
      }
    }
  }
}
