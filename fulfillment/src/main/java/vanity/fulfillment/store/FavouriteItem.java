package vanity.fulfillment.store;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vanity.fulfillment.caller.Favourite;

/** The kept number inside a caller's item. */
final class FavouriteItem {
  static final TableSchema<FavouriteItem> SCHEMA =
      new ItemSchema<>(FavouriteItem.class, FavouriteItem::new)
          .text("display", i -> i.display, (i, v) -> i.display = v)
          .text("at", i -> i.at, (i, v) -> i.at = v)
          .text("contactId", i -> i.contactId, (i, v) -> i.contactId = v)
          .build();
  static final EnhancedType<FavouriteItem> TYPE =
      EnhancedType.documentOf(FavouriteItem.class, SCHEMA);

  /** Written where nothing is kept any longer: an attribute that is null would be removed. */
  private static final String NONE = "-";

  String display = "";
  String at = "";
  String contactId = "";

  static @Nullable FavouriteItem of(@Nullable Favourite favourite) {
    if (favourite == null) {
      return null;
    }
    var item = new FavouriteItem();
    item.display = text(favourite.display());
    item.at = ItemTimes.text(favourite.at());
    item.contactId = favourite.contactId();
    return item;
  }

  /** What is written for a display, or for none. */
  static String text(@Nullable String display) {
    return Objects.requireNonNullElse(display, NONE);
  }

  /** The display of what is written, or null. */
  static @Nullable String display(String text) {
    return text.equals(NONE) ? null : text;
  }

  Favourite favourite(String caller) {
    return new Favourite(contactId, caller, display(display), Instant.parse(at));
  }
}
