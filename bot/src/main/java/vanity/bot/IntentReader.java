package vanity.bot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one {@code Intent.json} and the slots beside it. */
final class IntentReader {
  private static final List<String> FOREIGN =
      List.of(
          "kendraConfiguration",
          "qnAIntentConfiguration",
          "bedrockAgentIntentConfiguration",
          "qInConnectIntentConfiguration");

  private IntentReader() {}

  static Intent read(ExportFiles files, String path) throws IOException {
    Fields intent = BotReader.fields(files, path);
    return new Intent(
        path,
        intent.text("name"),
        intent.text("identifier", ""),
        intent.text("description", ""),
        intent.textOrNull("parentIntentSignature"),
        intent.has("sampleUtterances") ? intent.column("sampleUtterances", "utterance") : null,
        initial(intent.child("initialResponseSetting")),
        enabled(intent.child("dialogCodeHook")),
        confirmation(intent.child("intentConfirmationSetting")),
        fulfillment(intent.child("fulfillmentCodeHook")),
        closing(intent.child("intentClosingSetting")),
        intent.column("inputContexts", "name"),
        outputContexts(intent),
        priorities(intent),
        slots(files, path),
        FOREIGN.stream().filter(intent::has).toList());
  }

  private static boolean enabled(@Nullable Fields hook) throws IOException {
    return hook != null && hook.flag("enabled", false);
  }

  private static Intent.@Nullable InitialResponse initial(@Nullable Fields initial)
      throws IOException {
    return initial == null
        ? null
        : new Intent.InitialResponse(
            StepReader.outcome(initial, "initialResponse", "conditional", "nextStep"),
            StepReader.codeHook(initial.child("codeHook")));
  }

  private static Intent.@Nullable Confirmation confirmation(@Nullable Fields setting)
      throws IOException {
    return setting == null
        ? null
        : new Intent.Confirmation(
            setting.flag("isActive", true),
            StepReader.prompt(setting.child("promptSpecification")),
            StepReader.outcome(setting, "confirmation"),
            StepReader.outcome(setting, "declination"),
            StepReader.outcome(setting, "failure"),
            StepReader.codeHook(setting.child("codeHook")));
  }

  private static Intent.@Nullable FulfillmentHook fulfillment(@Nullable Fields hook)
      throws IOException {
    if (hook == null) {
      return null;
    }
    Fields after = hook.child("postFulfillmentStatusSpecification");
    return new Intent.FulfillmentHook(
        hook.flag("enabled", false),
        hook.flag("isActive", true),
        after == null ? null : StepReader.afterwards(after));
  }

  private static Intent.@Nullable Closing closing(@Nullable Fields setting) throws IOException {
    return setting == null
        ? null
        : new Intent.Closing(
            setting.flag("isActive", true),
            StepReader.outcome(setting, "closingResponse", "conditional", "nextStep"));
  }

  private static List<Intent.OutputContext> outputContexts(Fields intent) throws IOException {
    List<Intent.OutputContext> contexts = new ArrayList<>();
    for (Fields context : intent.children("outputContexts")) {
      contexts.add(
          new Intent.OutputContext(
              context.text("name"),
              context.number("timeToLiveInSeconds", 90),
              context.number("turnsToLive", 5)));
    }
    return contexts;
  }

  private static List<Intent.SlotPriority> priorities(Fields intent) throws IOException {
    List<Intent.SlotPriority> priorities = new ArrayList<>();
    for (Fields priority : intent.children("slotPriorities")) {
      priorities.add(
          new Intent.SlotPriority(priority.number("priority", 0), priority.text("slotName")));
    }
    return priorities;
  }

  private static List<Slot> slots(ExportFiles files, String path) throws IOException {
    String folder = path.substring(0, path.length() - "Intent.json".length());
    List<Slot> slots = new ArrayList<>();
    for (String slot : files.matching(Pattern.quote(folder) + "Slots/[^/]+/Slot\\.json")) {
      slots.add(SlotReader.read(BotReader.fields(files, slot)));
    }
    return slots;
  }
}
