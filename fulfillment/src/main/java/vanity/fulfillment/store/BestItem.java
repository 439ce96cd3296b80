package vanity.fulfillment.store;

import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vanity.engine.Grade;
import vanity.engine.PhoneNumber;
import vanity.engine.Piece;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;
import vanity.engine.VanityNumber;

/**
 * One vanity number inside an item, as facts alone: what is printed and said of it follows from
 * them. Pieces are text, for digits and letters tell themselves apart.
 */
final class BestItem {
  static final TableSchema<BestItem> SCHEMA =
      new ItemSchema<>(BestItem.class, BestItem::new)
          .add(EnhancedType.listOf(String.class), "pieces", i -> i.pieces, (i, v) -> i.pieces = v)
          .add(EnhancedType.of(Double.class), "score", i -> i.score, (i, v) -> i.score = v)
          .text("grade", i -> i.grade, (i, v) -> i.grade = v)
          .add(ReasonItem.TYPE, "reason", i -> i.reason, (i, v) -> i.reason = v)
          .build();
  static final EnhancedType<List<BestItem>> LIST =
      EnhancedType.listOf(EnhancedType.documentOf(BestItem.class, SCHEMA));

  private static final String COUNTRY = "+1";

  List<String> pieces = List.of();
  double score;
  String grade = "";
  ReasonItem reason = new ReasonItem();

  static List<BestItem> of(List<VanityNumber> best) {
    return best.stream().map(BestItem::of).toList();
  }

  static BestItem of(VanityNumber number) {
    var item = new BestItem();
    item.pieces = number.pieces().stream().map(BestItem::text).toList();
    item.score = number.score();
    item.grade = number.grade().label();
    item.reason = ReasonItem.of(number.reason());
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
        ReasonItem.named(Grade.class, grade),
        reason.reason());
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
