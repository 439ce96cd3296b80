package vanity.bot;

import java.util.Set;

/** What holds for one slot. */
final class SlotCheck {
  private static final Set<String> BUILT_IN =
      Set.of(
          "AMAZON.AlphaNumeric",
          "AMAZON.City",
          "AMAZON.Confirmation",
          "AMAZON.Country",
          "AMAZON.Date",
          "AMAZON.Duration",
          "AMAZON.EmailAddress",
          "AMAZON.FirstName",
          "AMAZON.FreeFormInput",
          "AMAZON.LastName",
          "AMAZON.Number",
          "AMAZON.Percentage",
          "AMAZON.PhoneNumber",
          "AMAZON.State",
          "AMAZON.StreetName",
          "AMAZON.Time",
          "AMAZON.UKPostalCode");

  private SlotCheck() {}

  static void check(BotLocale locale, Intent intent, Slot slot, Findings findings) {
    BotCheck.name(slot.where(), slot.name(), findings);
    BotCheck.most(
        slot.where(), "characters of description", slot.description().length(), 2_000, findings);
    type(locale, slot, findings);
    Prompt prompt = slot.prompt();
    if (prompt != null) {
      PromptCheck.prompt(slot.where(), prompt, findings);
    } else if (slot.required()) {
      findings.error(
          slot.where(),
          "required-prompt",
          "slot '%s' is Required, but has no promptSpecification".formatted(slot.name()));
    }
    BotCheck.most(slot.where(), "utterances", slot.utterances().size(), 10, findings);
    slot.utterances().forEach(u -> UtteranceCheck.utterance(slot.where(), intent, u, findings));
    for (String value : slot.defaultValues()) {
      BotCheck.most(slot.where(), "characters of default value", value.length(), 202, findings);
    }
  }

  private static void type(BotLocale locale, Slot slot, Findings findings) {
    String type = slot.typeName();
    boolean known =
        type.startsWith("AMAZON.") ? BUILT_IN.contains(type) : locale.slotType(type).isPresent();
    if (!known) {
      findings.error(
          slot.where(),
          "slot-type",
          "slot type '%s' does not exist; add SlotTypes/%s/SlotType.json or use a built-in one"
              .formatted(type, type));
    }
  }
}
