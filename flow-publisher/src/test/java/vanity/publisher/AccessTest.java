package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.publisher.ProviderFramework.Response;
import vanity.publisher.cloud.Access;
import vanity.publisher.cloud.Call;

/** iam-actions.json is what the stack allows: no action too few and none too many. */
class AccessTest {
  private static final List<String> CALLED = actions("called");

  private static final Duration OFTEN = Duration.ofSeconds(5);
  private static final Duration SELDOM = Duration.ofSeconds(100);

  private final World world = World.own();

  @Test
  void needsExactlyTheActionsThatAreListed() {
    TreeSet<String> needed = new TreeSet<>();
    Arrays.stream(Scenario.values())
        .forEach(scenario -> needed.addAll(world.undisturbed(scenario).checked()));
    needed.addAll(world.checkedWithGate());

    assertThat(needed).containsExactlyInAnyOrderElementsOf(allowed().toList());
  }

  @Test
  void callsExactlyTheActionsThatAreListed() {
    TreeSet<String> called = new TreeSet<>();
    Arrays.stream(Scenario.values())
        .flatMap(scenario -> world.undisturbed(scenario).calls().stream())
        .map(Call::api)
        .forEach(called::add);
    assertThat(world.checkedWithGate()).isNotEmpty();
    world.plane.calls().forEach(call -> called.add(call.api()));

    assertThat(called).containsExactlyElementsOf(CALLED);
  }

  static Stream<String> allowed() {
    return Stream.concat(CALLED.stream(), actions("inTheCallersName").stream());
  }

  @ParameterizedTest
  @MethodSource("allowed")
  void saysWhichRightIsMissing(String missing) {
    Scenario scenario = scenarioThatNeeds(missing);
    world.at(scenario);
    world.plane.allow(
        new Access(
            allowed()
                .filter(action -> !action.equals(missing))
                .map(action -> new Access.Grant(action, "*"))
                .toList()));

    world.asking.pollEvery(SELDOM);
    Response response = scenario.run(world.asking, world.prod);
    world.asking.pollEvery(OFTEN);

    assertThat(response.reason()).contains("AccessDenied", missing, "deploy again");
  }

  private Scenario scenarioThatNeeds(String action) {
    return Arrays.stream(Scenario.values())
        .filter(scenario -> world.undisturbed(scenario).checked().contains(action))
        .findFirst()
        .orElse(Scenario.CREATE);
  }

  private static List<String> actions(String kind) {
    try {
      Map<String, Object> json = JSON.std.mapFrom(Files.readString(Path.of("iam-actions.json")));
      return ((List<?>) json.get(kind)).stream().map(Object::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
