package vanity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.engine.Piece.Digits;
import vanity.engine.Piece.Word;
import vanity.engine.english.Spoken;

/** How a vanity number is printed and spoken. */
class VanityNumberTest {
  private static final Reason REASON = new Reason(1, 7, Reason.Place.END, Set.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8003569377 | 1 800 flowers | 1-800-FLOWERS | FLOWERS | 1, 8 0 0, flowers. That is F, L, O, W, E, R, S.
          5552253288 | 1 555 cake cut | 1-555-CAKE-CUT | CAKECUT | 1, 5 5 5, cake cut. That is C, A, K, E; C, U, T.
          5553294968 | 1 555 day 4 you | 1-555-DAY-4-YOU | DAYYOU | 1, 5 5 5, day, 4, you. That is D, A, Y; Y, O, U.
          5555727599 | 1 555 5 park 99 | 1-555-5-PARK-99 | PARK | 1, 5 5 5, 5, park, 9 9. That is P, A, R, K.
          5552221234 | 1 555 abc 1234 | 1-555-ABC-1234 | ABC | 1, 5 5 5, abc, 1 2 3 4. That is A, B, C.
          5552269571 | 1 555 a bowl 71 | 1-555-A-BOWL-71 | ABOWL | 1, 5 5 5, a bowl, 7 1. That is A; B, O, W, L.
          7872923779 | 1 strawberry | 1-STRAWBERRY | STRAWBERRY | 1, strawberry. That is S, T, R, A, W, B, E, R, R, Y.
          8004654329 | 1 800 holiday | 1-800-HOLIDAY | HOLIDAY | 1, 8 0 0, holiday. That is H, O, L, I, D, A, Y.
          8004054329 | 1 800 holiday | 1-800-H0LIDAY | HOLIDAY | 1, 8 0 0, H 0 L I D A Y. That is H, 0, L, I, D, A, Y.
          8004651329 | 1 800 hol idea | 1-800-HOL-1DEA | HOLIDEA | 1, 8 0 0, hol 1 D E A. That is H, O, L; 1, D, E, A.
          """)
  void isPrintedForTheEyeAndSpokenForTheHand(
      String number, String pieces, String display, String letters, String spoken) {
    VanityNumber vanity = vanity(new PhoneNumber(number), pieces);

    assertThat(vanity.display()).isEqualTo(display);
    assertThat(vanity.letters()).isEqualTo(letters);
    assertThat(Spoken.of(vanity)).isEqualTo(spoken);
  }

  @Test
  void itsWordsComeInTheOrderTheyAreDialled() {
    assertThat(vanity(new PhoneNumber("5553294968"), "1 555 day 4 you").words())
        .containsExactly("day", "you");
  }

  @Test
  void holdsAWordAtLeast() {
    assertThatThrownBy(() -> vanity(new PhoneNumber("5553294968"), "1 555 329 4968"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one word");
  }

  @Test
  void itsPiecesStayAsTheyWereGiven() {
    var pieces = new ArrayList<>(pieces("1 800 flowers"));
    var vanity = new VanityNumber(new PhoneNumber("8003569377"), pieces, 1, Grade.SPEAK, REASON);

    pieces.clear();

    assertThat(vanity.display()).isEqualTo("1-800-FLOWERS");
  }

  @Test
  void piecesHoldDigitsOrLettersAndNothingElse() {
    for (String wrong : List.of("", "Flowers", "fl0wers", "flowers ", "é", "٣", "5a")) {
      assertThatThrownBy(() -> new Word(wrong)).hasMessageContaining("'" + wrong + "'");
      assertThatThrownBy(() -> new Digits(wrong)).hasMessageContaining("'" + wrong + "'");
    }
  }

  private static VanityNumber vanity(PhoneNumber number, String pieces) {
    return new VanityNumber(number, pieces(pieces), 1, Grade.SPEAK, REASON);
  }

  private static List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    for (String part : text.split(" ")) {
      pieces.add(part.matches("\\d+") ? new Digits(part) : new Word(part));
    }
    return pieces;
  }
}
