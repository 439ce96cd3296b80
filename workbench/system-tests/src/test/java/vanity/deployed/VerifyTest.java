package vanity.deployed;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.deployed.account.Account.INSTANCE;
import static vanity.deployed.account.Account.NUMBER;
import static vanity.deployed.account.Account.arn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.cli.verify.VerifyCommand;
import vanity.deployed.account.Account;
import vanity.deployed.account.LineDouble;

/** After a deployment, against a line on this machine whose function is the real one. */
@ExtendWith(AwsSettings.class)
class VerifyTest {
  private static String template = "";

  private final Account account = new Account();
  private final List<Duration> pauses = new ArrayList<>();
  private LineDouble line;

  @BeforeAll
  static void findTheProject() {
    System.setProperty("vanity.home", Path.of("../..").toAbsolutePath().normalize().toString());
    template = Assemblies.template(Assemblies.GIVEN);
  }

  @BeforeEach
  void deploy() {
    line = new LineDouble(account, template);
    AwsSettings.endpoint(account.plane.endpoint());
  }

  @AfterEach
  void close() {
    account.close();
    AwsSettings.withCredentials();
  }

  /** Time passes for the control plane while the command waits. */
  private Command verify(String... arguments) {
    return Command.run(
        new VerifyCommand(length -> {
          pauses.add(length);
          account.plane.clock.pass(length);
        }),
        arguments);
  }

  @Test
  void findsNothingWrongWithALineThatAnswers() {
    Command ran = verify();

    assertThat(ran.output()).doesNotContain("fault", "warning");
    assertThat(ran.output().lines())
        .contains(
            "ok       permission: Amazon Lex may call the function",
            "ok       function: it answers a caller who hides the number",
            "ok       bot: its alias is at version 7, built",
            "ok       flow: it is what was deployed",
            "ok       number: " + arn("phone-number/" + NUMBER) + " leads to our flow",
            "ok       page: /v1/callers wants a token")
        .anyMatch(it -> it.matches("ok +call does-everything-by-keypad: passed, all \\d+ .*"))
        .anyMatch(it -> it.matches("ok +bot: (\\d+) of \\1 intents are understood .*"));
    saysWhatATestCaseCannotSay(ran.output());
    settlesFacts(ran.output());
    tookItsTestCasesAway();
    assertThat(ran.status()).isZero();
  }

  private static void saysWhatATestCaseCannotSay(String output) {
    assertThat(output.lines())
        .contains(
            "note     call hears-flowers-and-says-goodbye: a test case cannot say: expect 1, 8 0 0,"
                + " flowers. Number two. (spoken in the Lex block); expect Thank you for calling"
                + " (spoken in the Lex block); expect end");
  }

  private static void settlesFacts(String output) {
    assertThat(output.lines())
        .contains(
            "confirmed docs/wire-formats.md#content-round-trip: a flow with a Lex block comes back"
                + " byte for byte",
            "confirmed docs/wire-formats.md#lex-missing-bot: Lex answers 412 for a missing bot",
            "refuted   docs/wire-formats.md#connect-permission: associating a function writes a"
                + " permission, too (Sid connect-...)",
            "confirmed docs/wire-formats.md#test-flow-action: the start of a block may carry"
                + " actions in a test case");
  }

  @Test
  void tellsWhatTheGuideSaysThatOnlyAnAccountCanShow() throws IOException {
    List<String> printed =
        verify("--no-calls")
            .output()
            .lines()
            .filter(it -> it.matches("(confirmed|refuted|open) +docs/.*"))
            .map(it -> it.replaceFirst("\\w+ +docs/wire-formats.md#", ""))
            .toList();

    List<String> listed =
        Files.readString(Path.of("../../docs/deploy.md"))
            .replace("\n  ", " ")
            .lines()
            .filter(it -> it.matches("- \\[.*]\\(wire-formats\\.md#.*"))
            .map(it -> it.replaceFirst("- \\[.*]\\(wire-formats\\.md#(.*?)\\)", "$1"))
            .toList();
    assertThat(printed).isEqualTo(listed).hasSizeGreaterThan(8);
  }

  private void tookItsTestCasesAway() {
    assertThat(line.tests.runs)
        .hasSize(3)
        .allMatch(name -> name.startsWith("vanity-line-main "))
        .anyMatch(name -> name.contains("hears-flowers-and-says-goodbye"));
    assertThat(line.tests.isEmpty()).isTrue();
    assertThat(pauses).hasSize(9).containsOnly(Duration.ofSeconds(10));
  }

  @Test
  void doesWithoutActionsOnTheStartOfABlock() {
    line.tests.blocksMayAct = false;

    Command ran = verify();

    assertThat(ran.output())
        .contains("refuted   docs/wire-formats.md#test-flow-action")
        .doesNotContain("fault");
    assertThat(line.tests.runs).hasSize(3);
  }

  @Test
  void onlyWritesTheTestCases(@TempDir Path folder) throws IOException {
    Command ran = verify("--write", folder.resolve("cases").toString());

    assertThat(ran.status()).isZero();
    assertThat(line.tests.taken).isEmpty();
    assertThat(Files.readString(folder.resolve("cases/does-everything-by-keypad.json")))
        .contains("2019-10-30", "OverrideSystemBehavior", "EndTest", LineDouble.BOT_ALIAS);
  }

  @Test
  void saysThatThereIsNoSuchStack() {
    Command ran = verify("--stack", "vanity-line-test");

    assertThat(ran.output())
        .isEqualTo(
            "fault    stack: there is no vanity-line-test in us-east-1 of 123456789012. Give"
                + " --stack NAME, and AWS_REGION\n");
    assertThat(ran.status()).isOne();
  }

  @Test
  void saysInOneLineThatThereAreNoCredentials() {
    AwsSettings.withoutCredentials();

    assertThat(verify().output())
        .startsWith("fault    credentials: there are none")
        .hasLineCount(1);
  }

  /** What is broken, and how the line that names it begins. */
  private record Broken(String line, Consumer<VerifyTest> how) {
    @Override
    public String toString() {
      return line;
    }
  }

  @ParameterizedTest
  @MethodSource({"ofTheLine", "ofCalls"})
  void namesTheFault(Broken broken) {
    broken.how().accept(this);

    Command ran = broken.line().startsWith("call ") ? verify() : verify("--no-calls");

    List<String> faults = ran.output().lines().filter(it -> it.startsWith("fault")).toList();
    assertThat(faults).as(ran.output()).anyMatch(it -> it.startsWith("fault    " + broken.line()));
    assertThat(ran.status()).isOne();
  }

  private static Stream<Broken> ofTheLine() {
    return Stream.of(
        new Broken("number: arn:aws:connect", it -> it.line.bindElsewhere()),
        new Broken(
            "bot: its alias has the locale en_US disabled", it -> it.line.localeEnabled = false),
        new Broken("permission: Amazon Lex may not call", it -> it.line.forgetLex()),
        new Broken(
            "flow: its content is not what was deployed: it differs at 'welcome'.",
            it -> it.line.edit("Welcome to Vanity Line", "Hello")),
        new Broken(
            "page: / comes without its Content-Security-Policy",
            it -> it.line.contentSecurityPolicy = ""),
        new Broken(
            "page: /v1/callers without a token answers 200",
            it -> it.line.statusWithoutToken = 200),
        new Broken("table: callers is not there", it -> it.account.missing.add("table")),
        new Broken(
            "bot: its alias is at version 6, and the stack made version 7",
            it -> it.line.botVersion = "6"),
        new Broken(
            "calls at once: 0 calls may be active",
            it -> it.account.quotas.put("L-12AB7C57 " + arn("instance/" + INSTANCE), 0)),
        new Broken("page: /config.json answers 200 and names", it -> it.line.config = "{}"),
        new Broken("instance: it does not know", it -> it.account.instance.functions.clear()));
  }

  private static Stream<Broken> ofCalls() {
    return Stream.of(
        new Broken(
            "call hears-flowers-and-says-goodbye: Amazon Connect refuses the test case:"
                + " InvalidTestCaseException",
            it -> it.line.tests.refusesAll = true),
        new Broken(
            "call hides-the-number: failed at observation-1 heard something else",
            it -> it.line.tests.verdict = name -> name.contains("hides") ? "FAILED" : "PASSED"),
        new Broken(
            "call hides-the-number: it does not start: ServiceQuotaExceededException",
            it -> it.account.quotas.put("L-12AB7C57 " + arn("instance/" + INSTANCE), 0)));
  }
}
