package vanity.bot;

import org.jspecify.annotations.Nullable;

/** What follows a step: something to say, a condition to test, a next step. All may be absent. */
public record Outcome(
    @Nullable Messages response, @Nullable Conditional conditional, @Nullable NextStep nextStep) {

  public static final Outcome NONE = new Outcome(null, null, null);
}
