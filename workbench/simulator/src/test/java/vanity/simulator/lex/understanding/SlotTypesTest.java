package vanity.simulator.lex.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.bot.BotLocale;
import vanity.bot.SlotType;
import vanity.bot.reply.SlotValue;

/** docs/wire-formats.md: phone-slot, top-resolution, original-value, alphanumeric-regex. */
class SlotTypesTest {
  private static final SlotTypes TYPES =
      new SlotTypes(
          new BotLocale(
              "locale",
              "en_US",
              null,
              0.4,
              List.of(),
              List.of(
                  listed("Top", SlotType.Resolution.TOP),
                  listed("Original", SlotType.Resolution.ORIGINAL),
                  new SlotType(
                      "f",
                      "Ten",
                      "",
                      false,
                      "AMAZON.AlphaNumeric",
                      SlotType.Resolution.ORIGINAL,
                      "[0-9]{10}",
                      List.of(),
                      List.of()),
                  new SlotType(
                      "g",
                      "Any",
                      "",
                      false,
                      "AMAZON.AlphaNumeric",
                      SlotType.Resolution.ORIGINAL,
                      null,
                      List.of(),
                      List.of()))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AMAZON.PhoneNumber | +1 (509) 555-1212 | +15095551212
          AMAZON.PhoneNumber | (509) 555-1212    | 5095551212
          AMAZON.PhoneNumber | 555-1212          | 5551212
          AMAZON.PhoneNumber | two oh six        | 206
          AMAZON.PhoneNumber | double five 12    |
          AMAZON.PhoneNumber | eight hundred     |
          AMAZON.PhoneNumber | two               |
          AMAZON.PhoneNumber | 1234567890123456  |
          AMAZON.Number      | 123.45            | 123.45
          AMAZON.Number      | twenty one        | 21
          AMAZON.Number      | one hundred and five | 105
          AMAZON.Number      | two oh six        |
          AMAZON.Time        | five pm           |
          AMAZON.Time        | 5 pm              | 17:00
          AMAZON.Time        | ten               | 10:00
          AMAZON.Time        | noon              | 12:00
          AMAZON.Time        | 25:00             |
          AMAZON.Date        | 2026-01-31        | 2026-01-31
          AMAZON.Date        | sometime          |
          AMAZON.AlphaNumeric | A B 12           | AB12
          AMAZON.AlphaNumeric | what? no         |
          Any                | abcde12345abcde12345abcde12345 | abcde12345abcde12345abcde12345
          Any                | abcde12345abcde12345abcde12345x |
          AMAZON.City        | New York          | New York
          AMAZON.City        | 42                |
          AMAZON.EmailAddress | a@example.com    | a@example.com
          AMAZON.EmailAddress | example.com      |
          AMAZON.StreetName  | 5th Avenue        | 5th Avenue
          AMAZON.Confirmation | yep              | Yes
          AMAZON.Confirmation | no thanks        | No
          AMAZON.Confirmation | maybe            |
          AMAZON.FreeFormInput | whatever it is  | whatever it is
          Ten                | 206 555 0142      | 2065550142
          Ten                | 206 555           |
          Top                | Big!              | large
          Top                | huge              |
          Original           | huge              | huge
          Original           | big               | big
          """)
  void aTextIsAValueOfATypeOrNot(String type, String text, String value) {
    assertThat(TYPES.resolve(type, text).map(SlotValue::interpreted))
        .isEqualTo(Optional.ofNullable(value));
  }

  @Test
  void anOriginalValueKeepsTheListedOneBesideIt() {
    assertThat(TYPES.resolve("Original", "big"))
        .contains(new SlotValue("big", "big", List.of("large")));
    assertThat(TYPES.resolve("Original", "huge"))
        .contains(new SlotValue("huge", "huge", List.of()));
  }

  private static SlotType listed(String name, SlotType.Resolution resolution) {
    return new SlotType(
        "f",
        name,
        "",
        false,
        null,
        resolution,
        null,
        List.of(new SlotType.Value("large", List.of("big"))),
        List.of());
  }
}
