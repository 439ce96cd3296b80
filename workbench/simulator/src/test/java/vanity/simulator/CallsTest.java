package vanity.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.engine.Lexicon;
import vanity.simulator.lex.LexSettings;

/** Every {@code .call} file, through the flow, the bot and the Lambda that get deployed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallsTest {
  private static final Path ROOT = Path.of("../..");
  private static final Path CALLS = Path.of("../calls");

  private final LocalBackend here = LocalBackend.inMemory(Lexicon.load());
  private final PhoneSystem phones;
  private final CallPlayer player;

  CallsTest() throws IOException {
    phones = PhoneSystem.at(ROOT, here, LexSettings.usual());
    player = new CallPlayer(phones, here::withoutCallers);
  }

  @AfterAll
  void close() {
    phones.close();
  }

  static Stream<Path> calls() throws IOException {
    return CallPlayer.files(CALLS).stream();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void goesAsItsFileExpects(Path call) throws IOException {
    var played = player.play(call);

    assertThat(played.outcomes())
        .allSatisfy(outcome -> {
          assertThat(outcome.failures()).isEmpty();
          assertThat(outcome.fine()).isTrue();
        });
  }

  @Test
  void playsTheSameEveryTime() throws IOException {
    List<Path> files = calls().limit(10).toList();

    for (Path file : files) {
      assertThat(player.play(file).transcript()).isEqualTo(player.play(file).transcript());
    }
  }

  @Test
  void leavesNoLinkOfTheFlowAndNoPartOfTheBotUntried() throws IOException {
    try (PhoneSystem fresh = PhoneSystem.at(ROOT, here, LexSettings.usual())) {
      var all = new CallPlayer(fresh, here::withoutCallers);
      for (Path file : calls().toList()) {
        all.play(file);
      }

      List<String> pictures = fresh.linkCoverage().pictures();
      for (int flow = 0; flow < pictures.size(); flow++) {
        Files.writeString(
            Path.of("target/link-coverage-%d.svg".formatted(flow + 1)), pictures.get(flow));
      }
      assertThat(fresh.linkCoverage().missing()).as(fresh.linkCoverage().report()).isEmpty();
      assertThat(fresh.botCoverage().missing()).isEmpty();
      assertThat(fresh.botCoverage().defects()).isEmpty();
    }
  }
}
