package vanity.bot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the parts that intents and slots share: prompts, outcomes, code hooks, next steps. */
final class StepReader {
  private StepReader() {}

  static @Nullable Prompt prompt(@Nullable Fields prompt) throws IOException {
    if (prompt == null) {
      return null;
    }
    Messages messages = MessageReader.messages(prompt);
    Map<String, Prompt.Attempt> attempts = new LinkedHashMap<>();
    Fields specification = prompt.child("promptAttemptsSpecification");
    for (String name : specification == null ? List.<String>of() : specification.keys()) {
      Fields attempt = specification == null ? null : specification.child(name);
      if (attempt != null) {
        attempts.put(name, AttemptReader.read(attempt));
      }
    }
    return new Prompt(
        messages,
        prompt.text("messageSelectionStrategy", "Random").equals("Ordered"),
        prompt.number("maxRetries", 0),
        attempts);
  }

  /** Reads {@code <prefix>Response}, {@code <prefix>Conditional} and {@code <prefix>NextStep}. */
  static Outcome outcome(@Nullable Fields parent, String prefix) throws IOException {
    return parent == null
        ? Outcome.NONE
        : outcome(parent, prefix + "Response", prefix + "Conditional", prefix + "NextStep");
  }

  static Outcome outcome(Fields parent, String response, String conditional, String nextStep)
      throws IOException {
    Fields said = parent.child(response);
    return new Outcome(
        said == null ? null : MessageReader.messages(said),
        conditional(parent.child(conditional)),
        nextStep(parent.child(nextStep)));
  }

  static @Nullable CodeHook codeHook(@Nullable Fields hook) throws IOException {
    return hook == null
        ? null
        : new CodeHook(
            hook.flag("isActive", false),
            hook.flag("enableCodeHookInvocation", false),
            hook.textOrNull("invocationLabel"),
            afterwards(hook.child("postCodeHookSpecification")));
  }

  static CodeHook.Afterwards afterwards(@Nullable Fields after) throws IOException {
    return new CodeHook.Afterwards(
        outcome(after, "success"), outcome(after, "failure"), outcome(after, "timeout"));
  }

  private static @Nullable Conditional conditional(@Nullable Fields conditional)
      throws IOException {
    if (conditional == null) {
      return null;
    }
    List<Conditional.Branch> branches = new ArrayList<>();
    for (Fields branch : conditional.children("conditionalBranches")) {
      Fields condition = branch.child("condition");
      branches.add(
          new Conditional.Branch(
              branch.text("name", ""),
              condition == null ? "" : condition.text("expressionString", ""),
              branchOutcome(branch)));
    }
    Fields otherwise = conditional.child("defaultBranch");
    return new Conditional(
        conditional.flag("isActive", false),
        branches,
        otherwise == null ? Outcome.NONE : branchOutcome(otherwise));
  }

  private static Outcome branchOutcome(Fields branch) throws IOException {
    return outcome(branch, "response", "conditional", "nextStep");
  }

  private static @Nullable NextStep nextStep(@Nullable Fields step) throws IOException {
    if (step == null) {
      return null;
    }
    Fields action = step.child("dialogAction");
    Fields intent = step.child("intent");
    return new NextStep(
        action == null ? null : type(step.where(), action.text("type")),
        action == null ? null : action.textOrNull("slotToElicit"),
        intent == null ? null : intent.textOrNull("name"),
        intent == null ? Map.of() : slotValues(intent.child("slots")),
        step.texts("sessionAttributes"));
  }

  private static NextStep.Type type(String where, String name) throws IOException {
    for (NextStep.Type type : NextStep.Type.values()) {
      if (type.wireName().equals(name)) {
        return type;
      }
    }
    throw new UnreadableBotException(where, "'" + name + "' is not a dialog action of Lex V2");
  }

  private static Map<String, String> slotValues(@Nullable Fields slots) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : slots == null ? List.<String>of() : slots.keys()) {
      Fields slot = slots == null ? null : slots.child(name);
      Fields value = slot == null ? null : slot.child("value");
      if (value != null) {
        values.put(name, value.text("interpretedValue", ""));
      }
    }
    return values;
  }
}
