package vanity.fulfillment.call;

import vanity.fulfillment.hearing.Question;

/** What the call does after it has spoken. */
public sealed interface Next {

  /**
   * Listens for an answer.
   *
   * @param patient the caller has asked for time, and gets more of it than usual
   */
  record Listen(Question question, boolean patient) implements Next {}

  record End(Outcome outcome) implements Next {}

  /** Why the conversation ends; the flow goes on from there. */
  enum Outcome {
    GOODBYE,
    AGENT
  }
}
