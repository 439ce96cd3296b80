package vanity.deployed.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanity.deployed.assembly.Assembly;
import vanity.deployed.assembly.Part;
import vanity.deployed.assembly.Part.Kind;
import vanity.deployed.assembly.Parts;

/** Whatever is taken away is missed, by a message that names it, or there is a reason for it. */
@ExtendWith(Stage.Shared.class)
class RemovalsTest {
  private static final boolean ALL = Boolean.getBoolean("vanity.long");
  private static final int SAMPLE = 1;
  private static final long SEED = 25;

  /**
   * Each statement, action, resource and permission: what was asked in the play is judged again
   * without it, as it would be asked again.
   */
  @ParameterizedTest
  @EnumSource
  void missesEveryRight(Deployments deployment, Stage stage) throws IOException {
    Assembly assembly = deployment.assembly();
    PlayedStack played = stage.played(deployment);
    List<String> unmissed = new ArrayList<>();
    for (Part part : of(assembly, Kind.RIGHT)) {
      List<String> faults = played.judge.faultsWithout(part, assembly.without(part));
      told(part, deployment, faults).forEach(unmissed::add);
    }

    assertThat(unmissed).isEmpty();
  }

  /** Each variable, attribute, route and header: all is played again without it. */
  @ParameterizedTest
  @EnumSource
  void missesWhateverElseIsTakenAway(Deployments deployment, Stage stage) throws IOException {
    List<String> unmissed = new ArrayList<>();
    for (Part part : chosen(deployment)) {
      told(part, deployment, stage.playedWithout(part, deployment).faults()).forEach(unmissed::add);
    }

    assertThat(unmissed).isEmpty();
  }

  /** That judging again says what playing again would. */
  @Test
  void judgesAgainAsItPlaysAgain(Stage stage) throws IOException {
    Deployments deployment = Deployments.EXISTING_INSTANCE;
    Assembly assembly = deployment.assembly();
    Part part =
        of(assembly, Kind.RIGHT).stream()
            .filter(it -> it.named().contains("dynamodb:UpdateItem"))
            .findFirst()
            .orElseThrow();

    List<String> again = stage.playedWithout(part, deployment).faults();

    assertThat(stage.played(deployment).judge.faultsWithout(part, assembly.without(part)))
        .isNotEmpty()
        .allMatch(again::contains);
  }

  private static List<Part> of(Assembly assembly, Kind kind) {
    return Parts.of(assembly).stream().filter(it -> it.kind() == kind).toList();
  }

  private static List<Part> chosen(Deployments deployment) {
    List<Part> parts = of(deployment.assembly(), Kind.PLAYED);
    List<Part> mixed =
        new ArrayList<>(
            parts.stream().filter(it -> Reason.notMissed(it, deployment).isEmpty()).toList());
    Collections.shuffle(mixed, new Random(SEED + deployment.ordinal()));
    return ALL ? parts : mixed.subList(0, SAMPLE);
  }

  /** What is wrong: nobody misses it, or nobody says what is missed, or a reason is not needed. */
  private static Stream<String> told(Part part, Deployments deployment, List<String> faults) {
    boolean missed =
        faults.stream().anyMatch(fault -> part.named().stream().allMatch(fault::contains));
    boolean excused = Reason.notMissed(part, deployment).isPresent();
    if (missed == excused) {
      return Stream.of(part + (missed ? " is missed: no reason" : " is not missed: " + faults));
    }
    return Stream.empty();
  }
}
