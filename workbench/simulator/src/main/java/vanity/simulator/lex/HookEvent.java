package vanity.simulator.lex;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vanity.bot.Prompt;
import vanity.bot.reply.LexReply;
import vanity.bot.reply.RuntimeHints;

/** The code-hook event of Lex V2, as a voice call of Connect produces it. */
final class HookEvent {
  private static final JSON WRITER = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  /** The step that asks. */
  enum Source {
    DIALOG("DialogCodeHook"),
    FULFILLMENT("FulfillmentCodeHook");

    private final String wireName;

    Source(String wireName) {
      this.wireName = wireName;
    }
  }

  /** What Lex would do next if the function only said Delegate. */
  record Proposal(String action, @Nullable String slot, @Nullable Integer attempt) {}

  private HookEvent() {}

  static String json(
      Turn turn, Source source, @Nullable String label, @Nullable Proposal proposal) {
    Map<String, @Nullable Object> event = new LinkedHashMap<>();
    Heard.Input heard = turn.heard();
    event.put("messageVersion", "1.0");
    event.put("invocationSource", source.wireName);
    event.put("inputMode", heard.mode().wireName());
    event.put("responseContentType", "text/plain; charset=utf-8");
    event.put("sessionId", turn.block().contactId());
    event.put("inputTranscript", heard.transcript());
    event.put("rawInputTranscript", heard.transcript());
    if (label != null) {
      event.put("invocationLabel", label);
    }
    event.put("bot", bot(turn));
    event.put("interpretations", HookIntents.interpretations(turn));
    event.put("proposedNextState", proposal == null ? null : proposed(turn, proposal));
    event.put("requestAttributes", requestAttributes(heard));
    event.put("sessionState", sessionState(turn));
    event.put("transcriptions", HookIntents.transcriptions(turn));
    try {
      return WRITER.asString(event);
    } catch (IOException e) {
      throw new UncheckedIOException("a code-hook event cannot be written", e);
    }
  }

  private static Map<String, @Nullable Object> bot(Turn turn) {
    BotAlias alias = turn.service().alias();
    Map<String, @Nullable Object> bot = new LinkedHashMap<>();
    bot.put("id", alias.botId());
    bot.put("name", alias.bot().name());
    bot.put("aliasId", alias.aliasId());
    bot.put("aliasName", "live");
    bot.put("localeId", turn.service().locale().id());
    bot.put("version", "1");
    return bot;
  }

  private static Map<String, Object> proposed(Turn turn, Proposal proposal) {
    Map<String, @Nullable Object> action = new LinkedHashMap<>();
    action.put("type", proposal.action());
    if (proposal.slot() != null) {
      action.put("slotToElicit", proposal.slot());
    }
    Map<String, Object> next = new LinkedHashMap<>();
    next.put("intent", HookIntents.of(turn.session().active()));
    next.put("dialogAction", action);
    if (proposal.attempt() != null) {
      next.put("prompt", Map.of("attempt", Prompt.attemptName(proposal.attempt())));
    }
    return next;
  }

  private static Map<String, String> requestAttributes(Heard.Input heard) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("x-amz-lex:accept-content-types", "PlainText,SSML");
    attributes.put("x-amz-lex:channels:platform", "Connect");
    if (heard.mode() == Heard.Mode.DTMF && !heard.transcript().isEmpty()) {
      attributes.put("x-amz-lex:dtmf-transcript", heard.transcript());
    }
    return attributes;
  }

  private static Map<String, @Nullable Object> sessionState(Turn turn) {
    Map<String, @Nullable Object> state = new LinkedHashMap<>();
    Instant now = turn.block().clock().instant();
    state.put(
        "activeContexts",
        turn.session().contexts().active(now).stream().map(HookEvent::context).toList());
    state.put("sessionAttributes", turn.session().attributes());
    state.put("runtimeHints", hints(turn.session().hints()));
    state.put("dialogAction", null);
    state.put("intent", HookIntents.of(turn.session().active()));
    state.put("originatingRequestId", requestId(turn));
    return state;
  }

  private static @Nullable Map<String, Object> hints(RuntimeHints hints) {
    if (hints.phrases().isEmpty()) {
      return null;
    }
    Map<String, Object> intents = new LinkedHashMap<>();
    hints
        .phrases()
        .forEach((intent, slots) -> {
          Map<String, Object> details = new LinkedHashMap<>();
          slots.forEach((slot, phrases) -> details.put(slot, values(phrases)));
          intents.put(intent, details);
        });
    return Map.of("slotHints", intents);
  }

  private static Map<String, Object> values(List<String> phrases) {
    return Map.of("runtimeHintValues", phrases.stream().map(p -> Map.of("phrase", p)).toList());
  }

  private static Map<String, Object> context(LexReply.ActiveContext context) {
    return Map.of(
        "name", context.name(),
        "contextAttributes", Map.of(),
        "timeToLive",
            Map.of(
                "turnsToLive", context.turnsToLive(),
                "timeToLiveInSeconds", context.secondsToLive()));
  }

  private static String requestId(Turn turn) {
    String seed = turn.block().contactId() + "/" + turn.number();
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
