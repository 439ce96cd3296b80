package vanity.simulator.lex;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Lex remembers of one contact between turns. */
final class Session {
  private final Contexts contexts = new Contexts();
  private Map<String, String> attributes = new LinkedHashMap<>();
  private Map<String, String> requestAttributes = Map.of();
  private @Nullable ActiveIntent intent;
  private Eliciting eliciting = new Eliciting.AnIntent();
  private Instant lastUsed;
  private int turns;

  Session(Instant now) {
    this.lastUsed = now;
  }

  Contexts contexts() {
    return contexts;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  /** Attributes are replaced as a whole, never merged. */
  void attributes(Map<String, String> now) {
    attributes = new LinkedHashMap<>(now);
  }

  /** Request attributes of an answer hold for the next turn only. */
  void requestAttributes(Map<String, String> now) {
    requestAttributes = Map.copyOf(now);
  }

  boolean switchingDisabled() {
    return "DISABLE".equals(requestAttributes.get("x-amz-lex:intent-switch"));
  }

  @Nullable ActiveIntent intent() {
    return intent;
  }

  /** The active intent, where there must be one. */
  ActiveIntent active() {
    if (intent == null) {
      throw new IllegalStateException("no intent is active");
    }
    return intent;
  }

  void begin(ActiveIntent now) {
    intent = now;
  }

  void end() {
    intent = null;
    eliciting = new Eliciting.AnIntent();
  }

  Eliciting eliciting() {
    return eliciting;
  }

  void eliciting(Eliciting now) {
    eliciting = now;
  }

  int turn(Instant now) {
    lastUsed = now;
    contexts.turn(now);
    return ++turns;
  }

  Instant lastUsed() {
    return lastUsed;
  }
}
