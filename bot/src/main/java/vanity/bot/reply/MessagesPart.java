package vanity.bot.reply;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vanity.bot.Findings;
import vanity.bot.Messages;

/** Reads the messages of an answer. */
final class MessagesPart {
  private MessagesPart() {}

  static List<Messages.Message> read(Part reply, Findings findings) {
    List<Part> parts = reply.parts("messages");
    List<Messages.Message> messages = new ArrayList<>();
    for (Part part : parts == null ? List.<Part>of() : parts) {
      Messages.Message message = message(part, findings);
      if (message != null) {
        messages.add(message);
      }
    }
    return messages;
  }

  private static Messages.@Nullable Message message(Part part, Findings findings) {
    part.only("contentType", "content", "imageResponseCard");
    if (!part.has("contentType")) {
      part.missing("contentType");
    }
    Messages.Kind kind =
        kind(part.oneOf("contentType", "PlainText", "SSML", "CustomPayload", "ImageResponseCard"));
    if (kind == null) {
      return null;
    }
    String content = kind == Messages.Kind.IMAGE_CARD ? card(part) : part.text("content");
    if (content == null) {
      findings.error(
          part.at("content"), "missing", "a " + kind.contentType() + " message has no content");
      return null;
    }
    return new Messages.Message(kind, content);
  }

  private static @Nullable String card(Part part) {
    Part card = part.required("imageResponseCard");
    return card == null ? null : card.text("title");
  }

  private static Messages.@Nullable Kind kind(@Nullable String contentType) {
    for (Messages.Kind kind : Messages.Kind.values()) {
      if (kind.contentType().equals(contentType)) {
        return kind;
      }
    }
    return null;
  }
}
