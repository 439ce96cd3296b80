package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.contactflow.FlowReader;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallEvent.Reason;
import vanity.simulator.line.CallerInput;

/** Flows as other people write them, each with a block that few have. */
class FlowFilesTest {

  /** The keys are pressed in one go; none stands for silence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agentic-voice       | ''         | a NextAction say, say NextAction bye              | DISCONNECTED
          create-case         | ''         | hi NextAction k, k NextAction say, say NextAction bye | DISCONNECTED
          keyexists           | ''         | a NoMatchingCondition bye                         | DISCONNECTED
          loop-array          | ''         | a DoneLooping bye                                 | DISCONNECTED
          phone-peru          | 987654321# | a NextAction say, say NextAction bye              | DISCONNECTED
          phone-peru          | 12#        | a InvalidPhoneNumber bye                          | DISCONNECTED
          store-then-lex      | 1234#      | a NextAction say, say NextAction bye              | DISCONNECTED
          store-then-lex      | ''         | a NextAction say, say NextAction bye              | DISCONNECTED
          third-party-dynamic | ''         | ''                                                | TRANSFERRED
          wait-voice          | ''         | a NoMatchingError bye                             | DISCONNECTED
          """)
  void arePlayedToTheirEnd(String name, String keys, String way, Reason end) throws IOException {
    TestCall call = TestCall.through(FlowReader.flow(file(name)));
    call.does(keys.isEmpty() ? new CallerInput.Silence() : new CallerInput.Keys(keys));

    assertThat(call.run().reason()).isEqualTo(end);
    assertThat(call.branches().stream().collect(Collectors.joining(", "))).isEqualTo(way);
    assertThat(
            call.of(CallEvent.Branch.class)
                .filter(b -> b.link().startsWith("NoMatching") || b.link().startsWith("Invalid")))
        .allSatisfy(branch -> assertThat(branch.why()).isNotNull());
  }

  @ParameterizedTest
  @CsvSource({
    "phone-peru, 987654321#, +51987654321",
    "phone-peru, 0987654321#, +51987654321",
    "store-then-lex, 12345#, 1234",
    "store-then-lex, 12*34#, 34",
    "store-then-lex, '', Timeout"
  })
  void storeWhatIsKeyed(String name, String keys, String stored) throws IOException {
    TestCall call = TestCall.through(FlowReader.flow(file(name)));
    call.does(keys.isEmpty() ? new CallerInput.Silence() : new CallerInput.Keys(keys));

    call.run();

    assertThat(call.said()).isEqualTo(List.of("Key in", "You keyed " + stored + "."));
  }

  @ParameterizedTest
  @CsvSource({"x, 1, a x bye", "y, 1, a NoMatchingCondition bye"})
  void findKeysThatExist(String name, String value, String way) throws IOException {
    TestCall call = TestCall.through(FlowReader.flow(file("keyexists")));
    call.contact().put(Contact.ATTRIBUTES, Map.of(name, value));

    call.run();

    assertThat(call.branches()).containsExactly(way);
  }

  private static String file(String name) throws IOException {
    try (var in = FlowFilesTest.class.getResourceAsStream("/flows/" + name + ".json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
