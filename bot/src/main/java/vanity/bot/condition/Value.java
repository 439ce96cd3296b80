package vanity.bot.condition;

import org.jspecify.annotations.Nullable;

/** Something in an expression that has a text, or none. */
sealed interface Value {
  @Nullable String of(Condition.Facts facts);

  record Literal(String text) implements Value {
    @Override
    public String of(Condition.Facts facts) {
      return text;
    }
  }

  record SlotNamed(String name) implements Value {
    @Override
    public @Nullable String of(Condition.Facts facts) {
      return facts.slots().get(name);
    }
  }

  record AttributeNamed(String name) implements Value {
    @Override
    public @Nullable String of(Condition.Facts facts) {
      return facts.attributes().get(name);
    }
  }

  /** What is known of the input, for example {@code $.inputMode}. */
  record OfRequest(String name) implements Value {
    @Override
    public @Nullable String of(Condition.Facts facts) {
      return facts.request().get(name);
    }
  }

  /** How many values: of a slot that takes one, one or none. */
  record Count(Value value) implements Value {
    @Override
    public String of(Condition.Facts facts) {
      return value.of(facts) == null ? "0" : "1";
    }
  }

  /** How many characters. */
  record Length(Value value) implements Value {
    @Override
    public String of(Condition.Facts facts) {
      String text = value.of(facts);
      return text == null ? "0" : String.valueOf(text.length());
    }
  }
}
