package vanity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The promises of the command line about wrong input: exit status, and one plain line. */
class MainTest {
  @TempDir private Path folder;

  @Test
  void listsOnlyWhatIsBuilt() {
    var ran = run("", "--help");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("call", "play", "run-flow", "numbers", "test");
  }

  @Test
  void saysItsVersion() {
    assertThat(run("", "--version").out()).startsWith("Vanity Line 1.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "call",
        "callers",
        "numbers",
        "play",
        "check",
        "run-flow",
        "ready",
        "verify",
        "quality",
        "bench",
        "test"
      })
  void explainsEachCommand(String command) {
    var ran = run("", command, "--help");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("Usage: vanity " + command);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          call --loud       | unknown option '--loud'; ./vanity call --help lists them
          numbers --jsn     | unknown option '--jsn'; did you mean --json?
          check --strcit=no | unknown option '--strcit'; did you mean --strict?
          sing              | unknown command 'sing'; ./vanity --help lists them
          playy a.call      | unknown command 'playy'; did you mean play?
          call me           | 'me' is one word too many; see ./vanity call --help
          """)
  void namesWhatWasMostLikelyMeant(String arguments, String complaint) {
    wrongUsage(run("", arguments.split(" ")), complaint);
  }

  @Test
  void refusesABadNumber() {
    wrongUsage(run("", "call", "--from", "12"), "--from '12' is not a phone number");
  }

  @Test
  void refusesAnUnknownFault() {
    wrongUsage(run("", "call", "--fault", "rain"), "--fault 'rain' is unknown; use store-down");
  }

  @Test
  void refusesAFaultInABlockThatIsNotThere() {
    wrongUsage(run("", "call", "--fault", "block:nowhere"), "the flow has no block 'nowhere'");
  }

  @Test
  void refusesAScriptThatIsNotThere() {
    wrongUsage(run("", "call", "--script", "missing.call"), "there is no file missing.call");
  }

  @Test
  void refusesAScriptItCannotReadAndNamesTheLine() {
    wrongUsage(
        run("from withheld\ndance\n", "call", "--script", "-"),
        "standard input line 2: 'dance' is not a step");
  }

  @Test
  void refusesTwoCallers() {
    wrongUsage(
        run("from withheld\n", "call", "--from", "+15553569377", "--script", "-"),
        "name two callers");
  }

  @Test
  void refusesToPlayWhatIsNotThere() {
    wrongUsage(run("", "play", "missing"), "there is no file missing");
  }

  @Test
  void refusesToReadCallersWhereNoneWereKept() {
    Path missing = folder.resolve("not/there");

    wrongUsage(
        run("", "callers", "--data", missing.toString()),
        "there is no folder " + missing + "; calls with --data make it");
    assertThat(missing.getParent()).doesNotExist();
  }

  @Test
  void refusesAStubFileThatMeansNothing() throws IOException {
    Path stub = Files.writeString(folder.resolve("stub.json"), "{\"lambda\":{}}");

    wrongUsage(
        run("", "run-flow", flow("Disconnect").toString(), "--stub", stub.toString()),
        "'lambda' is not a section of a stub file");
  }

  @Test
  void findsAFlowThatIsNone() throws IOException {
    var ran = run("", "run-flow", Files.writeString(folder.resolve("x.json"), "{").toString());

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).startsWith("vanity: ").contains("x.json: not JSON").hasLineCount(1);
  }

  @Test
  void findsAnExpectationThatDoesNotHold() {
    var ran = run("from +18003569377\nexpect bananas\nhang up\n", "call", "--script", "-");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err())
        .contains("standard input line 2: expected 'bananas', but heard: 'Welcome");
  }

  @Test
  void goesFineWhereAllExpectationsHold() {
    var ran =
        run(
            "from +18003569377\nexpect flowers\nsay goodbye\nexpect end\n",
            "call",
            "--script",
            "-");

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("flowers").endsWith("expect  end\n");
  }

  @Test
  void takesTypedWordsKeysAndSilence() {
    var ran = run("more options\n\n9\n", "call", "--json");

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).contains("Not emulated");
    assertThat(ran.out())
        .contains(
            "\"event\":\"caller\",\"said\":\"more options\"",
            "\"event\":\"caller\",\"silent\":true",
            "\"event\":\"caller\",\"pressed\":\"9\",\"taken\":\"9\"",
            "\"event\":\"end\",\"reason\":\"goodbye\"");
  }

  @Test
  void playsAStrangersFlow() throws IOException {
    var ran = run("", "run-flow", flow("DisconnectParticipant").toString());

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("end     disconnected");
  }

  @Test
  void keepsTheFlowsLogBesideTheCall() throws IOException {
    Path log = Files.writeString(folder.resolve("flow.log"), "of a former call");

    var ran =
        run("", "run-flow", flow("DisconnectParticipant").toString(), "--flow-log", log.toString());

    assertThat(ran.out()).contains("end     disconnected");
    assertThat(Files.readAllLines(log))
        .singleElement()
        .asString()
        .startsWith("{\"ContactId\":\"")
        .contains("\"ContactFlowModuleType\":\"Disconnect\",\"Identifier\":\"only\"")
        .endsWith("\"Parameters\":{},\"Results\":\"DISCONNECTED\"}");
  }

  @Test
  void keepsTheLogOfOurOwnFlowOverAllCallsOfAScript() throws IOException {
    Path log = folder.resolve("flow.log");
    String twice = "from +18003569377\nsay goodbye\nfrom +18003569377\nhang up\n";

    run(twice, "call", "--script", "-", "--flow-log", log.toString());

    assertThat(Files.readString(log))
        .containsOnlyOnce("\"Results\":\"GOODBYE\"")
        .containsOnlyOnce("\"Results\":\"HUNG_UP\"")
        .contains("\"ContactFlowModuleType\":\"InvokeExternalResource\"");
  }

  @Test
  void saysPlainlyThatAFlowLogCannotBeWritten() throws IOException {
    var ran = run("", "run-flow", flow("Disconnect").toString(), "--flow-log", folder.toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("vanity: cannot use " + folder);
  }

  @Test
  void refusesAnActionItCannotRunByName() throws IOException {
    var ran = run("", "run-flow", flow("Levitate").toString());

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("the block 'only' is of a type that does not exist: Levitate");
  }

  @Test
  void aStrangersFlowWithABotThatIsNoneIsRefused() throws IOException {
    Files.createDirectory(folder.resolve("bot"));
    Path stub = Files.writeString(folder.resolve("stub.json"), "{\"lex\":{\"*\":\"bot\"}}");

    var ran = run("", "run-flow", flow("Disconnect").toString(), "--stub", stub.toString());

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).startsWith("vanity: " + folder.resolve("bot")).hasLineCount(1);
  }

  @Test
  void listsTheLinksNotWalkedOnlyAfterSeveralCalls() throws IOException {
    Path one = Files.writeString(folder.resolve("one.call"), "from withheld\nhang up\n");

    assertThat(run("", "play", one.toString()).out())
        .containsPattern("\nlinks walked: \\d+ of \\d+ \\(\\d+ %\\)\\R1 passed, 0 failed\\R$");
    assertThat(run("", "play", "--json", one.toString()).out()).contains("\"missing\":[\"");
    assertThat(run("", "play", one.toString(), one.toString()).out())
        .contains("\n  not walked: ", "\nnot reached in the bot: ");
  }

  private Path flow(String type) throws IOException {
    return Files.writeString(
        folder.resolve("flow.json"),
        """
        {"Version":"2019-10-30","StartAction":"only","Metadata":{},
         "Actions":[{"Identifier":"only","Type":"%s","Parameters":{},"Transitions":{}}]}
        """
            .formatted(type));
  }

  private static void wrongUsage(Ran ran, String message) {
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines().filter(line -> line.startsWith("vanity: ")).toList())
        .singleElement()
        .satisfies(line -> assertThat(line).contains(message));
    assertThat(ran.err()).doesNotContain("\tat ");
  }
}
