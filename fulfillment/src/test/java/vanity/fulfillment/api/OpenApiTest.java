package vanity.fulfillment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.api.Asked.OPERATORS;
import static vanity.fulfillment.api.Asked.VIEWERS;
import static vanity.fulfillment.store.Sample.NOON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.contract.MetricName;
import vanity.fulfillment.metrics.ServiceState;
import vanity.fulfillment.store.Sample;

/** The document says what the handler does. */
class OpenApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode DOCUMENT = document();

  private final Asked api = new Asked();

  @BeforeEach
  void somebodyCalls() {
    api.called("caller-1", Sample.NUMBER, NOON);
    api.called("caller-2", "+15552000000", NOON.plusSeconds(1));
    api.counted.add(NOON.toString(), Map.of(MetricName.CALLS, 3L, MetricName.RECORDS_LOST, 1L));
    api.counted.services = Optional.of(new ServiceState(NOON, 1, 0, 0, null));
    api.log.eraseNumber("+15552000001", NOON);
    api.called("caller-3", "+15552000002", NOON);
    api.log.erase("caller-3", "person-1", NOON);
    api.log.record(Sample.conversion("contact-caller-1", "5553569377", NOON));
  }

  static Stream<Arguments> requests() {
    return Stream.of(
        Arguments.of("/v1/callers", "/v1/callers", Map.of("limit", "1")),
        Arguments.of("/v1/callers", "/v1/callers", Map.of("limit", "0")),
        Arguments.of("/v1/callers/{id}", "/v1/callers/caller-1", Map.of()),
        Arguments.of("/v1/callers/{id}", "/v1/callers/nobody", Map.of()),
        Arguments.of("/v1/callers", "/v1/callers", Map.of("q", "flow", "kept", "no")),
        Arguments.of("/v1/callers", "/v1/callers", Map.of("kept", "perhaps")),
        Arguments.of("/v1/summary", "/v1/summary", Map.of()),
        Arguments.of("/v1/summary", "/v1/summary", Map.of("limit", "x")),
        Arguments.of("/v1/calls-over-time", "/v1/calls-over-time", Map.of()),
        Arguments.of("/v1/erasures", "/v1/erasures", Map.of("limit", "1")),
        Arguments.of("/v1/erasures", "/v1/erasures", Map.of("cursor", "x")),
        Arguments.of(
            "/v1/vanity-numbers",
            "/v1/vanity-numbers",
            Map.of("phoneNumber", "8004355300", "lookAlikes", "yes")),
        Arguments.of(
            "/v1/vanity-numbers", "/v1/vanity-numbers", Map.of("phoneNumber", "8003569377")),
        Arguments.of(
            "/v1/vanity-numbers", "/v1/vanity-numbers", Map.of("phoneNumber", "+442079460123")),
        Arguments.of("/v1/vanity-numbers", "/v1/vanity-numbers", Map.of("phoneNumber", "1")));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void everyAnswerIsAsDocumented(String route, String path, Map<String, String> query)
      throws IOException {
    for (String groups : new String[] {OPERATORS, VIEWERS, "[]"}) {
      var answer = api.get(groups, path, query);

      var problems = schema(route, answer.getStatusCode(), answer.getHeaders().get("Content-Type"));
      assertThat(problems.validate(JSON.readTree(answer.getBody()))).isEmpty();
    }
  }

  @Test
  void anAnswerWithAFieldTooManyWouldBeFound() throws IOException {
    var summary = schema("/v1/summary", 200, "application/json");

    assertThat(summary.validate(JSON.readTree("{\"callers\":1,\"withWords\":1,\"x\":1}")))
        .isNotEmpty();
  }

  /** The schema of one answer, references resolved against the whole document. */
  private static JsonSchema schema(String route, int status, String type) {
    String route6901 = route.replace("~", "~0").replace("/", "~1");
    JsonNode response = DOCUMENT.at("/paths/" + route6901 + "/get/responses/" + status);
    assertThat(response.isMissingNode()).as(route + " documents " + status).isFalse();
    JsonNode named = response.has("$ref") ? at(response.get("$ref").asText()) : response;
    JsonNode schema = named.get("content").get(type).get("schema");
    var whole = JSON.createObjectNode();
    whole.set("components", DOCUMENT.get("components"));
    whole.setAll((ObjectNode) schema);
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole);
  }

  private static JsonNode at(String reference) {
    return DOCUMENT.at(reference.substring(1));
  }

  private static JsonNode document() {
    try {
      return new ObjectMapper(new YAMLFactory()).readTree(Path.of("openapi.yaml").toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
