package vanity.deployed.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanity.deployed.assembly.Assembly;

class WiringTest {
  @TempDir private static Path folder;
  private static LocalEngine engine;

  @BeforeAll
  static void start() {
    engine = new LocalEngine(folder);
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @ParameterizedTest
  @EnumSource
  void playsFromTheFirstDeploymentToTheDeletion(Deployments deployment) throws IOException {
    long t = System.nanoTime();
    PlayedStack played = Play.through(Assembly.read(deployment.folder()), engine);
    System.err.println(deployment + " " + (System.nanoTime() - t) / 1_000_000 + " ms, asks " + played.judge.asks());

    assertThat(played.faults()).isEmpty();
  }
}
