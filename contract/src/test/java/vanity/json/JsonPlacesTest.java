package vanity.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vanity.json.JsonPlaces.Place;

class JsonPlacesTest {
  private static final JsonPlaces PLACES =
      JsonPlaces.of(
          """
          {"Actions": [
            {"Type": "Wait"},
            {"Parameters": {"Text": "Hi"}}
          ]}
          """);

  @Test
  void countsFromOneAsEditorsDo() {
    assertThat(PLACES.at("Actions[0].Type")).contains(new Place(2, 12));
    assertThat(PLACES.at("Actions[1].Parameters.Text")).contains(new Place(3, 27));
    assertThat(PLACES.at("")).contains(new Place(1, 1));
  }

  @Test
  void whatIsMissingIsWhereItShouldBe() {
    assertThat(PLACES.at("Actions[1].Parameters.SSML.x[3]")).contains(new Place(3, 18));
    assertThat(PLACES.at("Nothing")).isEmpty();
  }

  @Test
  void knowsWhatStandsBeforeABreak() {
    assertThat(JsonPlaces.of("{\"a\": 1, \"b\": [").at("a")).contains(new Place(1, 7));
  }

  @Test
  void endsWhereNobodyLooks() {
    String deep = "{\"a\":".repeat(900) + "1" + "}".repeat(900);

    assertThat(JsonPlaces.of(deep).at("a.a.a")).isPresent();
  }
}
