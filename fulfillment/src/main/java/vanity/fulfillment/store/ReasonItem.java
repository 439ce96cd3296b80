package vanity.fulfillment.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vanity.engine.Reason;
import vanity.engine.Reason.Place;
import vanity.engine.Reason.Trait;

/** The facts that speak for a vanity number, inside an item; the sentence is made when needed. */
final class ReasonItem {
  static final TableSchema<ReasonItem> SCHEMA =
      new ItemSchema<>(ReasonItem.class, ReasonItem::new)
          .count("words", i -> i.words, (i, v) -> i.words = v)
          .count("letters", i -> i.letters, (i, v) -> i.letters = v)
          .text("place", i -> i.place, (i, v) -> i.place = v)
          .add(EnhancedType.listOf(String.class), "traits", i -> i.traits, (i, v) -> i.traits = v)
          .build();
  static final EnhancedType<ReasonItem> TYPE = EnhancedType.documentOf(ReasonItem.class, SCHEMA);

  long words;
  long letters;
  String place = "";
  List<String> traits = List.of();

  static ReasonItem of(Reason reason) {
    var item = new ReasonItem();
    item.words = reason.words();
    item.letters = reason.letters();
    item.place = label(reason.place());
    item.traits = traits(reason);
    return item;
  }

  Reason reason() {
    return reason((int) words, (int) letters, place, traits);
  }

  /** From the words that stand for its facts; others are refused. */
  static Reason reason(int words, int letters, String place, List<String> traits) {
    Set<Trait> known =
        traits.stream().map(label -> named(Trait.class, label)).collect(Collectors.toSet());
    return new Reason(words, letters, named(Place.class, place), known);
  }

  static List<String> traits(Reason reason) {
    return reason.traits().stream().map(ReasonItem::label).toList();
  }

  /** One word in lower case, as all items and messages hold. */
  static String label(Enum<?> fact) {
    return fact.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E named(Class<E> type, String label) {
    return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
