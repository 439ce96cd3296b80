package vanity.bot.reply;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.bot.BotLocale;
import vanity.bot.Findings;
import vanity.bot.Messages;
import vanity.json.Json;
import vanity.json.Problem;

/** Reads a Lambda function's answer to a code hook, and refuses what Lex V2 would refuse. */
public final class ReplyReader {
  private static final int MAX_BYTES = 50 * 1024;

  private final BotLocale locale;

  /** Answers are read against the intents and slots of one locale. */
  public ReplyReader(BotLocale locale) {
    this.locale = locale;
  }

  /** What became of an answer. */
  public sealed interface Result {
    record Accepted(LexReply reply) implements Result {}

    record Refused(List<Problem> problems) implements Result {
      /** All findings in one line. */
      public String reason() {
        return problems.stream()
            .map(p -> (p.where().isEmpty() ? "" : p.where() + ": ") + p.message())
            .reduce((a, b) -> a + "; " + b)
            .orElse("");
      }
    }
  }

  /** Reads one answer, as JSON text. */
  public Result read(String json) {
    Findings findings = new Findings();
    LexReply reply = read(json, findings);
    List<Problem> problems = findings.all();
    return reply != null && problems.isEmpty()
        ? new Result.Accepted(reply)
        : new Result.Refused(problems);
  }

  private @Nullable LexReply read(String json, Findings findings) {
    int size = json.getBytes(StandardCharsets.UTF_8).length;
    if (size > MAX_BYTES) {
      findings.error("", "reply-size", size + " bytes; Lex takes at most " + MAX_BYTES);
    }
    Map<?, ?> root = parse(json, findings);
    if (root == null) {
      return null;
    }
    Part reply = new Part("", root, findings);
    reply.only("sessionState", "messages", "requestAttributes");
    Part state = reply.required("sessionState");
    if (state == null) {
      return null;
    }
    LexReply read = assemble(reply, state, findings);
    if (read != null) {
      new ReplyRules(locale, findings).check(read);
    }
    return read;
  }

  private static @Nullable LexReply assemble(Part reply, Part state, Findings findings) {
    state.only(
        "sessionAttributes",
        "activeContexts",
        "dialogAction",
        "intent",
        "runtimeHints",
        "originatingRequestId");
    List<Messages.Message> messages = MessagesPart.read(reply, findings);
    Map<String, String> request = reply.texts("requestAttributes");
    LexReply.IntentState intent = IntentPart.read(state.part("intent"), findings);
    Part action = state.required("dialogAction");
    if (action == null) {
      return null;
    }
    LexReply.Action type = action(action);
    return type == null
        ? null
        : new LexReply(
            type,
            action.text("slotToElicit"),
            intent,
            state.texts("sessionAttributes"),
            contexts(state),
            HintsPart.read(state.part("runtimeHints")),
            request == null ? Map.of() : request,
            messages);
  }

  private static LexReply.@Nullable Action action(Part action) {
    action.only("type", "slotToElicit", "slotElicitationStyle", "subSlotToElicit");
    action.oneOf("slotElicitationStyle", "Default", "SpellByLetter", "SpellByWord");
    if (!action.has("type")) {
      action.missing("type");
    }
    String type =
        action.oneOf("type", "Close", "ConfirmIntent", "Delegate", "ElicitIntent", "ElicitSlot");
    for (LexReply.Action candidate : LexReply.Action.values()) {
      if (candidate.wireName().equals(type)) {
        return candidate;
      }
    }
    return null;
  }

  private static @Nullable List<LexReply.ActiveContext> contexts(Part state) {
    List<Part> parts = state.parts("activeContexts");
    return parts == null ? null : parts.stream().map(ReplyReader::context).toList();
  }

  private static LexReply.ActiveContext context(Part context) {
    context.only("name", "contextAttributes", "timeToLive");
    context.texts("contextAttributes");
    if (!context.has("name")) {
      context.missing("name");
    }
    Part life = context.required("timeToLive");
    String name = context.text("name");
    return new LexReply.ActiveContext(
        name == null ? "" : name,
        life == null ? 1 : life.number("turnsToLive", 1),
        life == null ? 5 : life.number("timeToLiveInSeconds", 5));
  }

  private static @Nullable Map<?, ?> parse(String json, Findings findings) {
    try {
      if (Json.read(json) instanceof Map<?, ?> map) {
        return map;
      }
      findings.error("", "reply-json", "the answer must be a JSON object, not " + start(json));
    } catch (IOException e) {
      findings.error("", "reply-json", "the answer is not JSON: " + e.getMessage());
    }
    return null;
  }

  private static String start(String json) {
    return json.length() <= 40 ? json : json.substring(0, 40) + "...";
  }
}
