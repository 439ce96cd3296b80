package vanity.simulator.lex.playable;

import java.util.List;
import vanity.bot.BotLocale;
import vanity.bot.Conditional;
import vanity.bot.Intent;
import vanity.bot.Outcome;
import vanity.bot.Outcomes;
import vanity.bot.Slot;
import vanity.bot.SlotType;
import vanity.bot.condition.Condition;
import vanity.bot.condition.UnreadableConditionException;
import vanity.simulator.lex.understanding.BuiltInIntents;
import vanity.simulator.lex.understanding.BuiltInSlotTypes;

/** Refuses, by name and before any call, whatever the double cannot play. */
public final class Emulation {
  private Emulation() {}

  /**
   * Looks through all of a locale.
   *
   * @throws UnsupportedBotException naming what is not played
   */
  public static void check(BotLocale locale) {
    locale.slotTypes().forEach(Emulation::slotType);
    locale.intents().forEach(i -> intent(locale, i));
    if (locale.fallback().isEmpty()) {
      throw new UnsupportedBotException(locale.where(), "there is no AMAZON.FallbackIntent");
    }
  }

  static void slotType(SlotType type) {
    refuse(type.where(), type.foreign());
    String parent = type.parent();
    if (parent != null && !parent.equals("AMAZON.AlphaNumeric")) {
      throw new UnsupportedBotException(
          type.where(), "slot types that extend " + parent + " are not played");
    }
    if (type.resolution() == SlotType.Resolution.CONCATENATION) {
      throw new UnsupportedBotException(type.where(), "CONCATENATION is not played");
    }
  }

  static void intent(BotLocale locale, Intent intent) {
    refuse(intent.where(), intent.foreign());
    String parent = intent.parent();
    if (parent != null && !BuiltInIntents.plays(parent)) {
      throw new UnsupportedBotException(
          intent.where(), "built-in intent " + parent + " is not played");
    }
    intent.slots().forEach(s -> slot(locale, s));
    Outcomes.of(intent).forEach(o -> conditions(intent.where(), o));
  }

  private static void slot(BotLocale locale, Slot slot) {
    refuse(slot.where(), slot.foreign());
    boolean known =
        locale.slotType(slot.typeName()).isPresent() || BuiltInSlotTypes.plays(slot.typeName());
    if (!known) {
      throw new UnsupportedBotException(
          slot.where(),
          "slot type %s is not played; custom types and %s are"
              .formatted(slot.typeName(), String.join(", ", BuiltInSlotTypes.names())));
    }
    Outcomes.of(slot).forEach(o -> conditions(slot.where(), o));
  }

  private static void refuse(String where, List<String> foreign) {
    if (!foreign.isEmpty()) {
      throw new UnsupportedBotException(where, String.join(", ", foreign) + " is not played");
    }
  }

  private static void conditions(String where, Outcome outcome) {
    Conditional conditional = outcome.conditional();
    if (conditional == null || !conditional.active()) {
      return;
    }
    for (Conditional.Branch branch : conditional.branches()) {
      try {
        Condition.parse(branch.expression());
      } catch (UnreadableConditionException e) {
        throw new UnsupportedBotException(where, String.valueOf(e.getMessage()));
      }
      conditions(where, branch.outcome());
    }
    conditions(where, conditional.otherwise());
  }
}
