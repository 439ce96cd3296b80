package vanity.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonObjectTest {
  @Test
  void missingNullAndMisplacedValuesAreAllTheSame() {
    JsonObject read = read("{\"a\":null,\"b\":[1],\"c\":{\"d\":\"e\"},\"f\":7}");

    assertThat(read.text("a")).isNull();
    assertThat(read.text("b")).isNull();
    assertThat(read.text("none")).isNull();
    assertThat(read.object("b")).isEqualTo(new JsonObject(Map.of()));
    assertThat(read.objects("c")).isEqualTo(List.of());
    assertThat(read.object("c").text("d")).isEqualTo("e");
    assertThat(read.texts()).isEqualTo(Map.of("f", "7"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {} {}                     | the event goes on behind its object (line 1, column 4)
          {"Details":{}}]           | the event is not JSON (line 1, column 15)
          {"Details":{}} 2065550142 | the event goes on behind its object (line 1, column 16)
          {"Details":               | the event is not JSON (line 1, column 12)
          []                        | the event is not a JSON object
          null                      | the event is not a JSON object
          """)
  void anythingButOneObjectIsRefusedWithItsPlaceAndWithoutItsContent(String json, String why) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessage(why);
  }

  private static JsonObject read(String json) {
    return JsonObject.read(json.getBytes(UTF_8));
  }
}
