package vanity.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeJsonTest {
  @Test
  void readsAValueAndTheBlanksAroundIt() throws IOException {
    assertThat(WholeJson.read(" {\"a\":[1,true,null]}\n "))
        .isEqualTo(Map.of("a", java.util.Arrays.asList(1, true, null)));
    assertThat(WholeJson.read("[]")).isEqualTo(List.of());
    assertThat(WholeJson.read("null")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {} {}    | text goes on behind the end of the value (line 1, column 4)
          {"a":1},  | Unexpected character (',' (code 44)): expected a value (line 1, column 8)
          1 2      | text goes on behind the end of the value (line 1, column 3)
          {"a":1} and | Unrecognized token 'and'
          {"a":    | Unexpected end-of-input within/between Object entries (line 1, column 6)
          """)
  void whatIsNotOneValueIsRefusedWithItsPlace(String json, String why) {
    assertThatThrownBy(() -> WholeJson.read(json))
        .isInstanceOf(IOException.class)
        .message()
        .startsWith(why)
        .containsPattern("\\(line 1, column \\d+\\)$")
        .doesNotContain("\n", "Source");
  }

  @Test
  void countsLines() {
    assertThatThrownBy(() -> WholeJson.read("{\n}\n  {}"))
        .hasMessage("text goes on behind the end of the value (line 3, column 3)");
  }

  @Test
  void anEmptyFileIsNoValue() {
    assertThatThrownBy(() -> WholeJson.read("")).isInstanceOf(IOException.class);
  }
}
