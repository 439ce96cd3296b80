package vanity.fulfillment.call;

import vanity.engine.PhoneNumber;

/** What the call does after it has spoken. */
public sealed interface Next {

  /** Listens for anything of the menu. */
  record Menu() implements Next {}

  /** Listens for the digits of a phone number. */
  record Digits() implements Next {}

  /** Listens for yes or no to a number read back. */
  record Confirm(PhoneNumber number) implements Next {}

  /** Listens for one, two or three, to spell, keep or explain it. */
  record Choice(Command command) implements Next {}

  record End(Outcome outcome) implements Next {}

  /** Why the conversation ends; the flow goes on from there. */
  enum Outcome {
    GOODBYE,
    AGENT,
    KEYPAD
  }
}
