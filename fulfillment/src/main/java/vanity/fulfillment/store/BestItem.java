package vanity.fulfillment.store;

import java.util.List;
import java.util.Locale;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vanity.engine.Grade;
import vanity.engine.PhoneNumber;
import vanity.engine.Piece;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;
import vanity.engine.VanityNumber;

/**
 * One vanity number inside an item; pieces are text, for digits and letters tell themselves apart.
 */
final class BestItem {
  static final TableSchema<BestItem> SCHEMA =
      new ItemSchema<>(BestItem.class, BestItem::new)
          .text("display", i -> i.display, (i, v) -> i.display = v)
          .text("spoken", i -> i.spoken, (i, v) -> i.spoken = v)
          .add(EnhancedType.listOf(String.class), "pieces", i -> i.pieces, (i, v) -> i.pieces = v)
          .add(EnhancedType.of(Double.class), "score", i -> i.score, (i, v) -> i.score = v)
          .text("grade", i -> i.grade, (i, v) -> i.grade = v)
          .text("why", i -> i.why, (i, v) -> i.why = v)
          .build();
  static final EnhancedType<List<BestItem>> LIST =
      EnhancedType.listOf(EnhancedType.documentOf(BestItem.class, SCHEMA));

  private static final String COUNTRY = "+1";

  String display = "";
  String spoken = "";
  List<String> pieces = List.of();
  double score;
  String grade = "";
  String why = "";

  static List<BestItem> of(List<VanityNumber> best) {
    return best.stream().map(BestItem::of).toList();
  }

  static BestItem of(VanityNumber number) {
    var item = new BestItem();
    item.display = number.display();
    item.spoken = number.spoken();
    item.pieces = number.pieces().stream().map(BestItem::text).toList();
    item.score = number.score();
    item.grade = number.grade().name().toLowerCase(Locale.ROOT);
    item.why = number.why();
    return item;
  }

  static List<VanityNumber> numbers(List<BestItem> best, String number) {
    return best.stream().map(item -> item.number(number)).toList();
  }

  private VanityNumber number(String number) {
    return new VanityNumber(
        phoneNumber(number),
        pieces.stream().map(BestItem::piece).toList(),
        score,
        Grade.valueOf(grade.toUpperCase(Locale.ROOT)),
        why);
  }

  static PhoneNumber phoneNumber(String e164) {
    return new PhoneNumber(e164.substring(COUNTRY.length()));
  }

  static String text(Piece piece) {
    return switch (piece) {
      case Digits d -> d.digits();
      case Word w -> w.word();
    };
  }

  static Piece piece(String text) {
    return Character.isDigit(text.charAt(0)) ? new Digits(text) : new Word(text);
  }
}
