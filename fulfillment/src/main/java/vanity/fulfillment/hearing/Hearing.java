package vanity.fulfillment.hearing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.fulfillment.hearing.Heard.Intent;
import vanity.fulfillment.hearing.Heard.Transcript;
import vanity.fulfillment.hearing.Meaning.Plain;
import vanity.fulfillment.hearing.word.Tokens;

/** Understands what a caller said. */
public final class Hearing {
  private static final int LONGEST = 1024;
  private static final double CERTAIN = 0.6;

  private Hearing() {}

  /**
   * The one thing that a turn means.
   *
   * <p>The likeliest transcript decides; the others are asked only where it says nothing at all,
   * and the bot's intent only after them. What stores, hangs up, transfers or erases is never taken
   * from those.
   */
  public static Understood understand(Heard heard) {
    List<Transcript> transcripts = heard.transcripts();
    for (int i = 0; i < transcripts.size(); i++) {
      Optional<Understood> found = understood(transcripts.get(i), i == 0, heard);
      if (found.isPresent()) {
        return i == 0 ? orWhole(found.get(), heard) : found.get();
      }
    }
    return new Understood(transcripts.isEmpty() ? Plain.UNCLEAR : Intents.meant(heard), false);
  }

  /** A part of a number among words that are none may be a whole one in another transcript. */
  private static Understood orWhole(Understood best, Heard heard) {
    boolean part = best.meaning() instanceof Meaning.Part;
    if (part && heard.question() instanceof Question.Digits && Answer.isHazy(heard)) {
      for (Transcript other : heard.transcripts().subList(1, heard.transcripts().size())) {
        Optional<Understood> found = understood(other, false, heard);
        if (found.isPresent() && found.get().meaning() instanceof Meaning.Whole) {
          return found.get();
        }
      }
    }
    return best;
  }

  private static Optional<Understood> understood(Transcript said, boolean best, Heard heard) {
    if (said.words().length() > LONGEST) {
      return best ? Optional.of(new Understood(Plain.UNCLEAR, true)) : Optional.empty();
    }
    return new Answer(Tokens.of(said.words()), heard)
        .meaning()
        .map(meaning -> weighed(meaning, best, heard));
  }

  private static Understood weighed(Meaning meaning, boolean best, Heard heard) {
    // A transcript's score only compares it with the others of its turn: Amazon says not to take it
    // as an absolute one, and right short words score low.
    // https://docs.aws.amazon.com/lexv2/latest/dg/using-transcript-confidence-scores.html
    boolean clear = best && isClear(confidence(heard.intent()));
    Optional<Doubtful> act = Acts.doubtful(meaning);
    return act.isPresent() && !clear
        ? new Understood(new Meaning.Sure(act.get(), meaning), false)
        : new Understood(meaning, clear && !(meaning instanceof Meaning.Sure));
  }

  private static @Nullable Double confidence(@Nullable Intent intent) {
    return intent == null ? null : intent.confidence();
  }

  private static boolean isClear(@Nullable Double confidence) {
    return confidence == null || confidence >= CERTAIN;
  }
}
