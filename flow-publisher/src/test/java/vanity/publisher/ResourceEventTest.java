package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceEventTest {
  private static final String CREATE = "{\"RequestType\":\"Create\",\"RequestId\":\"r1\"}";

  @Test
  void readsWhatTheProviderSends() throws IOException {
    ResourceEvent event = read(CREATE + " \n");

    assertThat(event.type()).isEqualTo(ResourceEvent.Type.CREATE);
    assertThat(event.requestId()).isEqualTo("r1");
    assertThat(event.physicalId()).isEmpty();
    assertThat(event.startedAt()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"RequestType\":\"Create\"} {\"RequestType\":\"Delete\"} | text goes on behind",
        "{\"RequestType\":\"Create\"}} | Unexpected close marker '}'",
        "{\"RequestType\":\"Create\" | Unexpected end-of-input",
        "[] | the event is not a JSON object",
        "null | the event is not a JSON object",
      })
  void refusesWhatIsNotExactlyOneObject(String event, String told) {
    assertThatIOException().isThrownBy(() -> read(event)).withMessageContaining(told);
  }

  private static ResourceEvent read(String event) throws IOException {
    return ResourceEvent.read(event.getBytes(StandardCharsets.UTF_8));
  }
}
