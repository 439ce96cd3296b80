package vanity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  @Test
  void readsAValueAndTheBlanksAroundIt() throws IOException {
    assertThat(Json.read(" {\"a\":[1,true,null]}\n "))
        .isEqualTo(Map.of("a", java.util.Arrays.asList(1, true, null)));
    assertThat(Json.read("[]")).isEqualTo(List.of());
    assertThat(Json.read("null")).isNull();
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
    assertThatThrownBy(() -> Json.read(json))
        .isInstanceOf(IOException.class)
        .message()
        .startsWith(why)
        .containsPattern("\\(line 1, column \\d+\\)$")
        .doesNotContain("\n", "Source");
  }

  @Test
  void countsLines() {
    assertThatThrownBy(() -> Json.read("{\n}\n  {}"))
        .hasMessage("text goes on behind the end of the value (line 3, column 3)");
  }

  @Test
  void anEmptyFileIsNoValue() {
    assertThatThrownBy(() -> Json.read("")).isInstanceOf(IOException.class);
  }

  @Test
  void anObjectMayNotHoldAKeyTwice() {
    String twice = "{\"a\":1,\n \"a\":2}";

    assertThatThrownBy(() -> Json.read(twice)).hasMessageStartingWith("Duplicate key (key 'a')");
    assertThatThrownBy(() -> Json.document(twice, "flow"))
        .hasMessageStartingWith("Duplicate key (key 'a')")
        .hasMessageEndingWith("(line 2, column 6)");
  }

  @Test
  void aDocumentIsCalledWhatItIsAndCountedInCharacters() {
    assertThatThrownBy(() -> Json.document("{\"é\":1} {}", "flow"))
        .hasMessage("text goes on behind the end of the flow (line 1, column 9)");
  }

  @Test
  void nestingWithoutEndIsRefusedLikeAnyOtherFault() {
    String deep = "[".repeat(100_000);

    assertThatThrownBy(() -> Json.read(deep))
        .isInstanceOf(MalformedJson.class)
        .hasMessageContaining("nesting depth");
    assertThatThrownBy(() -> Json.document(deep, "flow"))
        .isInstanceOf(MalformedJson.class)
        .hasMessageContaining("nesting depth");
  }

  @Test
  void bytesInNoEncodingOfJsonAreRefusedLikeAnyOtherFault() {
    byte[] bytes = {0, 0, 0, '{', 0x7f, 0, 0, 0};

    assertThatThrownBy(() -> Json.read(bytes)).isInstanceOf(MalformedJson.class);
    assertThatThrownBy(() -> JsonObject.read(bytes)).hasMessage("the event is not JSON");
  }
}
