package vanity.bot;

import java.util.List;

/** Something to say: one message of each group is played. */
public record Messages(boolean allowInterrupt, List<Group> groups) {
  public Messages {
    groups = List.copyOf(groups);
  }

  /** A message and the variations that may stand for it. */
  public record Group(List<Message> choices) {
    public Group {
      choices = List.copyOf(choices);
    }
  }

  /** One message, in one of the four kinds. */
  public record Message(Kind kind, String value) {}

  /** The content types of Lex. */
  public enum Kind {
    PLAIN_TEXT("PlainText"),
    SSML("SSML"),
    CUSTOM_PAYLOAD("CustomPayload"),
    IMAGE_CARD("ImageResponseCard");

    private final String contentType;

    Kind(String contentType) {
      this.contentType = contentType;
    }

    /** As Lex writes it in replies and in {@code x-amz-lex:accept-content-types}. */
    public String contentType() {
      return contentType;
    }
  }
}
