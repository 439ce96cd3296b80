package vanity.fulfillment.store;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vanity.engine.Grade;
import vanity.engine.PhoneNumber;
import vanity.engine.Reason;
import vanity.engine.VanityNumber;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.CallerEvent;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Favourite;
import vanity.json.JsonObject;

/** A late event as a JSON message, written and read back without loss. */
final class LateMessage {
  private static final int FORMAT = 1;

  private LateMessage() {}

  static String write(CallerEvent event) {
    var message = new LinkedHashMap<String, Object>();
    message.put("format", FORMAT);
    message.put("event", kind(event));
    message.put("contactId", event.contactId());
    message.put("caller", event.caller());
    message.put("at", ItemTimes.text(event.at()));
    switch (event) {
      case CallStart call -> {
        message.put("best", best(call.best()));
        message.put("lexiconVersion", call.lexiconVersion());
      }
      case Conversion conversion -> {
        message.put("target", conversion.target().digits());
        message.put("best", best(conversion.best()));
      }
      case Favourite kept -> message.put("display", FavouriteItem.text(kept.display()));
    }
    try {
      return JSON.std.asString(message);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** One word for the kind of event, as it appears in messages, logs and metrics. */
  static String kind(CallerEvent event) {
    return switch (event) {
      case CallStart _ -> "opening";
      case Conversion _ -> "conversion";
      case Favourite _ -> "favourite";
    };
  }

  /** Reads a message; whatever is wrong with it is an {@link Unreadable} without its content. */
  static CallerEvent read(String text) {
    MessageFields fields = fields(text);
    try {
      return event(fields);
    } catch (Unreadable known) {
      throw known;
    } catch (RuntimeException bad) {
      // Whatever a made-up value trips over: one message must never hold up the others.
      throw new Unreadable("a field has a value that cannot be");
    }
  }

  private static MessageFields fields(String text) {
    try {
      return new MessageFields(JsonObject.read(text.getBytes(StandardCharsets.UTF_8)).fields());
    } catch (IllegalArgumentException refused) {
      throw new Unreadable("not exactly one JSON object");
    }
  }

  private static CallerEvent event(MessageFields message) {
    if (message.number("format") != FORMAT) {
      throw new Unreadable("a format other than " + FORMAT);
    }
    String contactId = LateBounds.name(message.text("contactId"));
    String caller = LateBounds.caller(message.text("caller"));
    Instant at = LateBounds.time(message.text("at"));
    return switch (message.text("event")) {
      case "opening" ->
          new CallStart(
              contactId,
              caller,
              at,
              best(message, caller),
              LateBounds.name(message.text("lexiconVersion")));
      case "conversion" -> {
        var target = new PhoneNumber(message.text("target"));
        yield new Conversion(contactId, caller, target, best(message, target.e164()), at);
      }
      case "favourite" -> {
        String display = LateBounds.display(message.text("display"));
        yield new Favourite(contactId, caller, FavouriteItem.display(display), at);
      }
      default -> throw new Unreadable("an unknown event");
    };
  }

  private static List<Map<String, Object>> best(List<VanityNumber> numbers) {
    return numbers.stream().map(LateMessage::number).toList();
  }

  private static Map<String, Object> number(VanityNumber number) {
    return Map.of(
        "pieces", number.pieces().stream().map(BestItem::text).toList(),
        "score", number.score(),
        "grade", number.grade().label(),
        "reason", reason(number.reason()));
  }

  private static Map<String, Object> reason(Reason reason) {
    return Map.of(
        "words", reason.words(),
        "letters", reason.letters(),
        "place", ReasonItem.label(reason.place()),
        "traits", ReasonItem.traits(reason));
  }

  private static List<VanityNumber> best(MessageFields message, String number) {
    return LateBounds.best(
        message.objects("best").stream().map(found -> number(found, number)).toList());
  }

  private static VanityNumber number(MessageFields found, String number) {
    return new VanityNumber(
        BestItem.phoneNumber(number),
        found.texts("pieces").stream().map(BestItem::piece).toList(),
        found.number("score"),
        ReasonItem.named(Grade.class, found.text("grade")),
        reason(found.object("reason")));
  }

  private static Reason reason(MessageFields found) {
    return ReasonItem.reason(
        LateBounds.count(found.number("words")),
        LateBounds.count(found.number("letters")),
        found.text("place"),
        found.texts("traits"));
  }

  /** A message that will never be read, however often it is delivered. */
  static final class Unreadable extends RuntimeException {
    Unreadable(String reason) {
      super(reason);
    }
  }
}
