package vanity.fulfillment.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.contract.Variables;

class SettingsTest {
  @ParameterizedTest
  @MethodSource("vanity.contract.Variables#deployed")
  void readEveryVariableThatADeploymentSets(String name) {
    Map<String, String> environment =
        Variables.deployed().stream().collect(Collectors.toMap(it -> it, _ -> "1"));
    Map<String, String> changed = new HashMap<>(environment);
    changed.put(name, "2");

    assertThat(everything(changed)).isNotEqualTo(everything(environment));
  }

  private static List<Object> everything(Map<String, String> environment) {
    var settings = new Settings(environment);
    return List.of(
        settings.tableName(),
        settings.feedShards(),
        settings.retention(),
        settings.erasureKey(),
        settings.lateWritesUrl(),
        settings.deadLettersUrl(),
        settings.fulfillmentFunction(),
        settings.hourlyLimit(),
        settings.businessWords());
  }
}
