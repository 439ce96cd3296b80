package vanity.fulfillment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vanity.engine.Grade;
import vanity.engine.Reason;
import vanity.engine.Reason.Place;
import vanity.engine.Reason.Trait;
import vanity.engine.VanityNumber;

class BestItemTest {
  @Test
  void holdsFactsAlone() {
    assertThat(BestItem.SCHEMA.itemToMap(BestItem.of(Sample.FLOWERS), true))
        .containsOnlyKeys("pieces", "score", "grade", "reason");
  }

  @Test
  void isReadAsItWasWrittenWhateverSpeaksForTheNumber() {
    for (Place place : Place.values()) {
      var reason = new Reason(2, 7, place, EnumSet.allOf(Trait.class));
      var number =
          new VanityNumber(
              Sample.FLOWERS.number(), Sample.FLOWERS.pieces(), 12.5, Grade.WEAK, reason);

      var read = BestItem.SCHEMA.mapToItem(BestItem.SCHEMA.itemToMap(BestItem.of(number), true));

      assertThat(BestItem.numbers(List.of(read), Sample.NUMBER)).containsExactly(number);
    }
  }
}
