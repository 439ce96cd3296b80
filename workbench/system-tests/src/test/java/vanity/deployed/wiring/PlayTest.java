package vanity.deployed.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Stage.Shared.class)
class PlayTest {

  @ParameterizedTest
  @EnumSource
  void playsFromTheFirstDeploymentToTheDeletion(Deployments deployment, Stage stage)
      throws IOException {
    assertThat(stage.played(deployment).faults()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void playsEveryResourceOrSaysWhyNot(Deployments deployment, Stage stage) throws IOException {
    Set<String> played = stage.played(deployment).played();

    List<String> silent =
        deployment.assembly().all().stream()
            .filter(it -> !played.contains(it.id()))
            .map(it -> it.id() + " " + it.type())
            .filter(it -> Reason.of(it, Reason.NOT_PLAYED).isEmpty())
            .toList();

    assertThat(silent).isEmpty();
  }

  @Test
  void givesNoReasonForWhatIsPlayed(Stage stage) throws IOException {
    Set<String> played = stage.played(Deployments.ALL_OPTIONS).played();

    Set<Reason> needed =
        Deployments.ALL_OPTIONS.assembly().all().stream()
            .filter(it -> !played.contains(it.id()))
            .flatMap(it -> Reason.of(it.id() + " " + it.type(), Reason.NOT_PLAYED).stream())
            .collect(Collectors.toSet());

    assertThat(needed).containsExactlyInAnyOrderElementsOf(Reason.NOT_PLAYED);
  }
}
