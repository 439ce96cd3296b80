package vanity.bot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A custom slot type.
 *
 * @param where the file it was read from
 * @param boosted whether speech recognition is to expect the values
 * @param parent null, or {@code AMAZON.AlphaNumeric}
 * @param regex what a value must match, for a child of AlphaNumeric
 * @param foreign kinds that this project does not play, by the key that configures them
 */
public record SlotType(
    String where,
    String name,
    String description,
    boolean boosted,
    @Nullable String parent,
    Resolution resolution,
    @Nullable String regex,
    List<Value> values,
    List<String> foreign) {

  public SlotType {
    values = List.copyOf(values);
    foreign = List.copyOf(foreign);
  }

  /** Whether only listed values are taken ({@code TOP}) or any words are ({@code ORIGINAL}). */
  public enum Resolution {
    ORIGINAL,
    TOP,
    CONCATENATION
  }

  /** A value with the other words that mean it. */
  public record Value(String value, List<String> synonyms) {
    public Value {
      synonyms = List.copyOf(synonyms);
    }
  }
}
