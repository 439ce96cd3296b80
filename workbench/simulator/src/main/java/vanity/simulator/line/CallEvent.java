package vanity.simulator.line;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Something that happened in a call, in the words of {@code call --json}. */
public sealed interface CallEvent {

  /**
   * Something was spoken.
   *
   * @param text what is heard: the SSML without its tags
   * @param ssml the SSML document, or null where plain text was spoken
   */
  record Say(String block, String text, @Nullable String ssml) implements CallEvent {}

  record Listen(String block, Listening.By by, @Nullable String slot) implements CallEvent {}

  record Said(String said) implements CallEvent {}

  /**
   * Keys were pressed.
   *
   * @param taken the part of them that the listener took
   */
  record Pressed(String pressed, String taken) implements CallEvent {}

  record Silent() implements CallEvent {}

  record Noisy() implements CallEvent {}

  record HungUp() implements CallEvent {}

  /**
   * One delivery of an event to a Lambda function.
   *
   * @param source {@code connect} or {@code lex}
   * @param asked the operation or the intent
   * @param status what it answered ({@code status} or dialog action), or the kind of failure
   * @param attempt counts from 1
   */
  record Lambda(String source, String asked, String status, Duration took, int attempt)
      implements CallEvent {}

  record Block(String id, String type) implements CallEvent {}

  /**
   * A link of the flow was taken.
   *
   * @param link the condition's operand, the error's type, or {@code NextAction}
   * @param why why it is that of an error; null for any other
   */
  record Branch(String from, String link, String to, @Nullable Why why) implements CallEvent {
    public Branch(String from, String link, String to) {
      this(from, link, to, null);
    }
  }

  /**
   * Why a block took the way of an error.
   *
   * @param failed it could not do its work; if not, it only compared, and nothing matched
   */
  record Why(String text, boolean failed) {}

  /** A block did not do its work, for what it needs is not here; the detail says what it did. */
  record Stubbed(String block, String detail) implements CallEvent {}

  record Attribute(String name, String value) implements CallEvent {}

  record Expect(String text, boolean held) implements CallEvent {}

  record End(Reason reason, String detail) implements CallEvent {}

  /** How a call ended. */
  enum Reason {
    GOODBYE,
    DISCONNECTED,
    HUNG_UP,
    TRANSFERRED,
    WAITING,
    ERROR
  }
}
