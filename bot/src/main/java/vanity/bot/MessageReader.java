package vanity.bot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code messageGroupsList} with its messages and variations. */
final class MessageReader {
  private MessageReader() {}

  static Messages messages(Fields parent) throws IOException {
    List<Messages.Group> groups = new ArrayList<>();
    for (Fields group : parent.children("messageGroupsList")) {
      List<Messages.Message> choices = new ArrayList<>();
      Fields first = group.child("message");
      if (first == null) {
        throw new UnreadableBotException(parent.where(), "a message group has no 'message'");
      }
      choices.add(message(first));
      for (Fields variation : group.children("variations")) {
        choices.add(message(variation));
      }
      groups.add(new Messages.Group(choices));
    }
    return new Messages(parent.flag("allowInterrupt", true), groups);
  }

  private static Messages.Message message(Fields message) throws IOException {
    Fields plain = message.child("plainTextMessage");
    Fields ssml = message.child("ssmlMessage");
    Fields custom = message.child("customPayload");
    Fields card = message.child("imageResponseCard");
    if (plain != null) {
      return new Messages.Message(Messages.Kind.PLAIN_TEXT, plain.text("value"));
    } else if (ssml != null) {
      return new Messages.Message(Messages.Kind.SSML, ssml.text("value"));
    } else if (custom != null) {
      return new Messages.Message(Messages.Kind.CUSTOM_PAYLOAD, custom.text("value"));
    } else if (card != null) {
      return new Messages.Message(Messages.Kind.IMAGE_CARD, card.text("title"));
    }
    throw new UnreadableBotException(message.where(), "a message has no content");
  }
}
