package vanity.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.cli.Ran;

class CheckCommandTest {
  private static final String SOUND =
      """
      {"Version":"2019-10-30","StartAction":"end","Metadata":{},"Actions":[
       {"Identifier":"end","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}]}\
      """;

  @TempDir Path folder;
  private int status;

  @Test
  void acceptsASoundFlow() throws IOException {
    Path file = write("sound.json", SOUND);

    assertThat(check("--json", file.toString()))
        .isEqualTo(
            "{\"path\":\"%s\",\"kind\":\"flow\",\"type\":\"CONTACT_FLOW\",\"verdict\":\"accept\",\"problems\":[]}\n"
                .formatted(file));
    assertThat(status).isZero();
  }

  @Test
  void rejectsABrokenFlowWithEveryProblem() throws IOException {
    Path file =
        write(
            "broken.json",
            SOUND.replace("2019-10-30", "1").replace("DisconnectParticipant", "Hangup"));

    assertThat(check("--json", file.toString()))
        .contains("\"verdict\":\"reject\"")
        .contains("\"where\":\"flow\",\"rule\":\"version\"")
        .contains("\"where\":\"Actions[0] 'end'\",\"rule\":\"action-type\"");
    assertThat(status).isOne();
  }

  @Test
  void takesTheTypeFromTheOptionElseFromTheFile() throws IOException {
    String hold = SOUND.replace("\"Metadata\":{}", "\"Metadata\":{\"type\":\"customerHold\"}");
    Path file = write("hold.json", hold);

    assertThat(check("--json", file.toString())).contains("\"type\":\"CUSTOMER_HOLD\"", "reject");
    assertThat(check("--json", "--type", "CONTACT_FLOW", file.toString())).contains("accept");
    assertThat(check("--type", "SONG", file.toString())).isEmpty();
    assertThat(status).isEqualTo(2);
  }

  @Test
  void strictlyAWarningRejects() throws IOException {
    Path file =
        write(
            "warned.json",
            SOUND.replace(
                "\"Actions\":[",
                "\"Actions\":[{\"Identifier\":\"x\",\"Type\":\"EndFlowExecution\",\"Transitions\":{}},"));

    assertThat(check(file.toString())).contains("accept (flow, CONTACT_FLOW)", "[unreachable]");
    assertThat(check("--strict", file.toString())).contains("reject");
    assertThat(status).isOne();
  }

  @Test
  void tellsKindsThatAreNoFlow() throws IOException {
    write("a-text.json", "hello");
    write("b-list.json", "[]");
    write("c-old.json", "{\"modules\":[],\"start\":\"x\"}");
    Files.write(folder.resolve("d-bytes.json"), new byte[] {(byte) 0xC3, 0x28});

    assertThat(check("--json", folder.toString()).lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"kind\":\"unknown\"", "not-json", "\"type\":null"),
            line -> assertThat(line).contains("\"kind\":\"unknown\"", "not-a-flow"),
            line -> assertThat(line).contains("\"kind\":\"legacy-flow\"", "reject"),
            line -> assertThat(line).contains("\"kind\":\"unknown\"", "not-json"));
  }

  @Test
  void refusesAPathThatIsNotThere() {
    assertThat(check(folder.resolve("gone.json").toString())).isEmpty();
    assertThat(status).isEqualTo(2);
  }

  @Test
  void acceptsOurOwnFlowAndOurOwnBot() {
    assertThat(check("../../contactflow/flow/vanity-line.json"))
        .contains("accept, only values to fill in (flow");
    assertThat(check("../../bot/definition")).contains("accept (bot)");
  }

  @Test
  void tellsErrorsFirstWithTheirPlacesAndCountsAll() throws IOException {
    String text =
        SOUND
            .replace("\"end\",\"Meta", "\"a\",\"Meta")
            .replace(
                "\"Actions\":[",
                """
                "Actions":[
                {"Identifier":"x","Type":"EndFlowExecution","Transitions":{}},
                {"Identifier":"a","Type":"PlayPrompt"},\
                """);
    Path file = write("broken.json", text);

    assertThat(check(file.toString()).lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("reject (flow, CONTACT_FLOW)"),
            line -> assertThat(line).contains("broken.json:3:26: error:", "Use MessageParticipant"),
            line -> assertThat(line).contains("broken.json:2:1: warning:", "[unreachable]"),
            line -> assertThat(line).contains("broken.json:4:2: warning:", "[unreachable]"),
            line -> assertThat(line).isEqualTo("0 accepted, 1 rejected: 1 errors, 2 warnings"));
    assertThat(check("--json", file.toString())).contains("\"line\":3,\"column\":26");
  }

  @Test
  void tellsWhereOnlyValuesAreToBeFilledIn() throws IOException {
    String text =
        SOUND
            .replace("\"end\",\"Meta", "\"a\",\"Meta")
            .replace(
                "\"Actions\":[",
                """
                "Actions":[{"Identifier":"a","Type":"TransferToFlow","Parameters":{"ContactFlowId":""},
                "Transitions":{"NextAction":"end","Errors":[{"ErrorType":"NoMatchingError","NextAction":"end"}]}},\
                """);

    assertThat(check(write("template.json", text).toString()))
        .contains("accept, only values to fill in (flow, CONTACT_FLOW)");
    assertThat(status).isZero();
  }

  @Test
  void checksWhatTheServiceDescribes() throws IOException {
    String content = SOUND.replace("\n", "").replace("\"", "\\\"");
    Path file =
        write(
            "described.json",
            "{\"ContactFlow\":{\"Type\":\"AGENT_HOLD\",\"Content\":\"%s\"}}".formatted(content));

    assertThat(check("--json", file.toString())).contains("AGENT_HOLD", "reject", "flow-type");
  }

  @Test
  void aFolderWithNothingToCheckHidesNoOther() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path zip = Files.writeString(folder.resolve("cut.zip"), "PK\u0003\u0004cut");
    Path sound = write("sound.json", SOUND);

    assertThat(check(empty.toString(), zip.toString(), sound.toString()))
        .contains("neither a bot nor a .json file", "damaged zip", "sound.json: accept")
        .endsWith("1 accepted, 2 rejected: 2 errors, 0 warnings\n");
    assertThat(status).isOne();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private String check(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Ran ran = Ran.run("", all);
    status = ran.status();
    return ran.out();
  }
}
