package vanity.simulator.lex.session;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.bot.reply.RuntimeHints;

/** What Lex remembers of one contact between turns. */
public final class Session {
  private final Contexts contexts = new Contexts();
  private Map<String, String> attributes = new LinkedHashMap<>();
  private Map<String, String> requestAttributes = Map.of();
  private RuntimeHints hints = RuntimeHints.NONE;
  private @Nullable ActiveIntent intent;
  private Eliciting eliciting = new Eliciting.AnIntent();
  private Instant lastUsed;
  private int turns;

  public Session(Instant now) {
    this.lastUsed = now;
  }

  public Contexts contexts() {
    return contexts;
  }

  public Map<String, String> attributes() {
    return attributes;
  }

  /** Attributes are replaced as a whole, never merged. */
  public void attributes(Map<String, String> now) {
    attributes = new LinkedHashMap<>(now);
  }

  /** What the function expects callers to say; it stays until other hints come. */
  public RuntimeHints hints() {
    return hints;
  }

  public void hints(RuntimeHints now) {
    hints = now;
  }

  /** Request attributes of an answer hold for the next turn only. */
  public void requestAttributes(Map<String, String> now) {
    requestAttributes = Map.copyOf(now);
  }

  public boolean switchingDisabled() {
    return "DISABLE".equals(requestAttributes.get("x-amz-lex:intent-switch"));
  }

  public @Nullable ActiveIntent intent() {
    return intent;
  }

  /** The active intent, where there must be one. */
  public ActiveIntent active() {
    if (intent == null) {
      throw new IllegalStateException("no intent is active");
    }
    return intent;
  }

  public void begin(ActiveIntent now) {
    intent = now;
  }

  public void end() {
    intent = null;
    eliciting = new Eliciting.AnIntent();
  }

  public Eliciting eliciting() {
    return eliciting;
  }

  public void eliciting(Eliciting now) {
    eliciting = now;
  }

  public int turn(Instant now) {
    lastUsed = now;
    contexts.turn(now);
    return ++turns;
  }

  public Instant lastUsed() {
    return lastUsed;
  }
}
