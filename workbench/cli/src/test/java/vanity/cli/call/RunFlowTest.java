package vanity.cli.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.cli.Ran;

class RunFlowTest {
  private static final String FLOW =
      """
      {"Version":"2019-10-30","StartAction":"ask","Metadata":{},"Actions":[
       {"Identifier":"ask","Type":"InvokeLambdaFunction",
        "Parameters":{"LambdaFunctionARN":"f","InvocationTimeLimitSeconds":"8"},
        "Transitions":{"NextAction":"task","Errors":[
         {"ErrorType":"NoMatchingError","NextAction":"task"}]}},
       {"Identifier":"task","Type":"CreateTask","Parameters":{},
        "Transitions":{"NextAction":"end","Errors":[
         {"ErrorType":"NoMatchingError","NextAction":"end"}]}},
       {"Identifier":"end","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}]}
      """;

  @TempDir private Path folder;
  private String flow;

  @BeforeEach
  void writeTheFlow() throws IOException {
    flow = Files.writeString(folder.resolve("flow.json"), FLOW).toString();
  }

  private String stub(String json) throws IOException {
    return Files.writeString(folder.resolve("stub.json"), json).toString();
  }

  @Test
  void saysWhyABlockFailedAndWhatIsStubbed() throws IOException {
    String stub = stub("{\"lambdas\":{\"f\":{\"error\":\"no database\"}}}");
    String log = folder.resolve("log").toString();

    var text = Ran.run("", "run-flow", flow, "--stub", stub, "--flow-log", log);
    var json = Ran.run("", "run-flow", flow, "--stub", stub, "--json");

    assertThat(text.status()).isZero();
    assertThat(text.out())
        .contains("block   ask: Unhandled: no database (NoMatchingError)")
        .contains("STUB    task: CreateTask is not played: goes on at Success");
    assertThat(json.out())
        .contains("\"link\":\"NoMatchingError\",\"to\":\"task\",\"why\":\"Unhandled: no database\"")
        .contains("\"event\":\"stub\",\"block\":\"task\",\"detail\":\"CreateTask is not played");
    assertThat(Files.readString(Path.of(log)))
        .contains("\"Results\":\"NoMatchingError: Unhandled: no database\"");
  }

  @Test
  void runsAStrangersProgramsOnlyIfAllowed() throws IOException {
    String stub = stub("{\"lambdas\":{\"*\":{\"command\":[\"cat\"]}}}");

    var asked = Ran.run("", "run-flow", flow, "--stub", stub);
    var allowed = Ran.run("", "run-flow", flow, "--stub", stub, "--allow-commands");

    assertThat(asked.status()).isEqualTo(2);
    assertThat(asked.out()).isEmpty();
    assertThat(asked.err())
        .isEqualToIgnoringNewLines(
            "vanity: "
                + stub
                + ": the Lambda '*' is a program of this machine; run it with --allow-commands");
    assertThat(allowed.status()).isZero();
  }

  @Test
  void tellsItsDefaults() {
    assertThat(Ran.run("", "run-flow", "--help").out())
        .contains("--allow-commands", "Without --stub: Lambdas answer {}");
  }
}
