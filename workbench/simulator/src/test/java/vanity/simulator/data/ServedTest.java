package vanity.simulator.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServedTest {
  @Test
  void readsWhereAnEngineServes() {
    assertThat(Served.read("{\"port\":1,\"lease\":2}")).contains(new Served(1, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "listening on 4567",
        "[]",
        "{\"port\":1}",
        "{\"port\":1,\"lease\":99999}",
        "{\"port\":-1,\"lease\":2}",
        "{\"port\":\"1\",\"lease\":2}",
        "{\"port\":1,\"lease\":2} {\"port\":3,\"lease\":4}"
      })
  void anyOtherLineIsNotAnEngines(String line) {
    assertThat(Served.read(line)).isEmpty();
  }
}
