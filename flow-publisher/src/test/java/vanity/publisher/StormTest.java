package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.publisher.ProviderFramework.Response;
import vanity.publisher.cloud.Fault;

/** Many faults in one request, of all the kinds that may heal. */
class StormTest {
  private static final Fault[] HEALING = {
    Fault.THROTTLED, Fault.SERVER_ERROR, Fault.TIME_OUT_AFTER_SUCCESS, Fault.CONFLICT
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyScenarioComesThroughAStorm(long seed) {
    World world = World.own();
    Random random = new Random(seed);
    for (Scenario scenario : Scenario.values()) {
      World.Undisturbed undisturbed = world.undisturbed(scenario);
      world.at(scenario);
      world.plane.fail(_ ->
          random.nextInt(20) == 0
              ? Optional.of(HEALING[random.nextInt(HEALING.length)])
              : Optional.empty());

      Response response = scenario.run(world.provider, world.prod);

      assertThat(response.reason()).as("%s", scenario).isEmpty();
      assertThat(world.picture()).as("%s", scenario).isEqualTo(undisturbed.after());
    }
  }
}
