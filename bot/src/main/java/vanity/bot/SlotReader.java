package vanity.bot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one {@code Slot.json}. */
final class SlotReader {
  private SlotReader() {}

  static Slot read(Fields slot) throws IOException {
    Fields elicitation = slot.child("valueElicitationSetting");
    if (elicitation == null) {
      throw new UnreadableBotException(slot.where(), "'valueElicitationSetting' is missing");
    }
    Fields obfuscation = slot.child("obfuscationSetting");
    return new Slot(
        slot.where(),
        slot.text("name"),
        slot.text("description", ""),
        slot.text("slotTypeName"),
        elicitation.text("slotConstraint").equals("Required"),
        StepReader.prompt(elicitation.child("promptSpecification")),
        elicitation.column("sampleUtterances", "utterance"),
        defaults(elicitation.child("defaultValueSpecification")),
        obfuscation != null && !obfuscation.text("obfuscationSettingType", "None").equals("None"),
        capture(elicitation.child("slotCaptureSetting")),
        foreign(slot, elicitation));
  }

  private static List<String> defaults(@Nullable Fields specification) throws IOException {
    return specification == null
        ? List.of()
        : specification.column("defaultValueList", "defaultValue");
  }

  private static Slot.@Nullable Capture capture(@Nullable Fields capture) throws IOException {
    if (capture == null) {
      return null;
    }
    Fields elicitation = capture.child("elicitationCodeHook");
    return new Slot.Capture(
        StepReader.outcome(capture, "capture"),
        StepReader.outcome(capture, "failure"),
        StepReader.codeHook(capture.child("codeHook")),
        elicitation != null && elicitation.flag("enableCodeHookInvocation", false),
        elicitation == null ? null : elicitation.textOrNull("invocationLabel"));
  }

  private static List<String> foreign(Fields slot, Fields elicitation) throws IOException {
    List<String> foreign = new ArrayList<>();
    Fields multiple = slot.child("multipleValuesSetting");
    // The misspelling is the export's own.
    if (multiple != null && multiple.flag("allowMutlipleValues", false)) {
      foreign.add("multipleValuesSetting");
    }
    if (slot.has("subSlotSetting")) {
      foreign.add("subSlotSetting");
    }
    if (elicitation.has("waitAndContinueSpecification")) {
      foreign.add("waitAndContinueSpecification");
    }
    return foreign;
  }
}
