package vanity.bot;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vanity.bot.condition.Condition;
import vanity.bot.condition.UnreadableConditionException;

/** The next steps of an intent lead to slots and intents that exist. */
final class StepCheck {
  private final BotLocale locale;
  private final Intent intent;
  private final Findings findings;

  private StepCheck(BotLocale locale, Intent intent, Findings findings) {
    this.locale = locale;
    this.intent = intent;
    this.findings = findings;
  }

  static void check(BotLocale locale, Intent intent, Findings findings) {
    StepCheck check = new StepCheck(locale, intent, findings);
    Outcomes.of(intent).forEach(o -> check.outcome(intent.where(), o));
    for (Slot slot : intent.slots()) {
      Outcomes.of(slot).forEach(o -> check.outcome(slot.where(), o));
    }
  }

  private void outcome(String where, Outcome outcome) {
    Messages response = outcome.response();
    if (response != null) {
      PromptCheck.messages(where, response, findings);
    }
    step(where, outcome.nextStep(), outcome.conditional());
    conditional(where, outcome.conditional());
  }

  private void step(String where, @Nullable NextStep step, @Nullable Conditional conditional) {
    if (step == null || step.type() == null) {
      return;
    }
    switch (step.type()) {
      case ELICIT_SLOT -> slot(where, step.slotToElicit());
      case START_INTENT -> target(where, step.intent());
      case EVALUATE_CONDITIONAL -> {
        if (conditional == null || !conditional.active()) {
          findings.error(
              where, "next-step", "EvaluateConditional, but there is no active condition here");
        }
      }
      default -> {}
    }
  }

  private void slot(String where, @Nullable String slot) {
    if (slot == null || intent.slot(slot).isEmpty()) {
      findings.error(
          where,
          "next-step",
          "ElicitSlot names '%s', which is not a slot of intent '%s'"
              .formatted(slot, intent.name()));
    }
  }

  private void target(String where, @Nullable String name) {
    if (name == null || locale.intent(name).isEmpty()) {
      findings.error(
          where, "next-step", "StartIntent names '%s', which is not an intent".formatted(name));
    }
  }

  private void conditional(String where, @Nullable Conditional conditional) {
    if (conditional == null) {
      return;
    }
    BotCheck.most(where, "conditional branches", conditional.branches().size(), 4, findings);
    for (Conditional.Branch branch : conditional.branches()) {
      BotCheck.most(
          where, "characters of condition", branch.expression().length(), 1_024, findings);
      if (conditional.active()) {
        expression(where, branch.expression());
      }
    }
    Stream.concat(
            conditional.branches().stream().map(Conditional.Branch::outcome),
            Stream.of(conditional.otherwise()))
        .forEach(o -> outcome(where, o));
  }

  // The service's own reader is not known in full: what is not documented is doubted, not refused.
  private void expression(String where, String expression) {
    try {
      Condition.parse(expression);
    } catch (UnreadableConditionException e) {
      findings.warning(where, "condition", String.valueOf(e.getMessage()));
    }
  }
}
