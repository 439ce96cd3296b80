package vanity.deployed;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.deployed.Assemblies.KEY;
import static vanity.deployed.account.Account.INSTANCE;
import static vanity.deployed.account.Account.NUMBER;
import static vanity.deployed.account.Account.arn;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.cli.ready.ReadyCommand;
import vanity.deployed.account.Account;
import vanity.publisher.cloud.Call;
import vanity.publisher.cloud.Fault;

/** Before a deployment, against an account on this machine and with what the CDK synthesised. */
@ExtendWith(AwsSettings.class)
class ReadyTest {
  private static final String DOMAIN = "vanity-line-main-123456789012";

  private static final Path GIVEN = Assemblies.GIVEN;
  private static final Path CREATED = Assemblies.OfItsOwn.CREATED;

  @TempDir private static Path folder;

  private static Path takenOver = Path.of("");
  private static Path asking = Path.of("");
  private static Path logging = Path.of("");
  private static Path mute = Path.of("");
  private static Path pageless = Path.of("");

  private final Account account = new Account();

  @BeforeAll
  static void edit() {
    takenOver = set("TakeOver", "false", "true");
    asking = set("RecordingConsent", "none", "ask");
    logging = set("FlowLogging", "Disabled", "Enabled");
    mute =
        Assemblies.edited(
            CREATED, folder.resolve("mute"), "AWS::Connect::PhoneNumber", "No::Number");
    pageless =
        Assemblies.edited(
            CREATED, folder.resolve("pageless"), "AWS::CloudFront::Distribution", "No::Page");
  }

  private static Path set(String property, String from, String to) {
    String line = "\"%s\": \"%s\"";
    return Assemblies.edited(
        GIVEN,
        folder.resolve(property),
        line.formatted(property, from),
        line.formatted(property, to));
  }

  @BeforeEach
  void prepare() {
    AwsSettings.endpoint(account.plane.endpoint());
  }

  @AfterEach
  void close() {
    account.close();
    AwsSettings.withCredentials();
    AwsSettings.withRegion();
  }

  private static Command ready(Path assembly) {
    return Command.run(new ReadyCommand(), "-c", "any=key", "--assembly", assembly.toString());
  }

  @Test
  void isReadyWhereNothingIsInTheWay() {
    Command ran = ready(GIVEN);

    assertThat(ran.output()).endsWith("0 blockers, 0 warnings: ready for npx cdk deploy\n");
    assertThat(ran.output().lines())
        .contains(
            "ok       account: 123456789012, as it should be",
            "ok       calls at once: 10 may be active",
            "ok       number: +12065550100 leads nowhere yet",
            "ok       flow name: 'Vanity Line main' is free")
        .allMatch(line -> line.matches("(ok|note|warning|blocker) +\\S.*|0 blockers.*"));
    assertThat(ran.status()).isZero();
  }

  @Test
  void onlyReads() {
    ready(GIVEN);
    ready(CREATED);
    withInstance(account);
    ready(CREATED);

    assertThat(account.plane.calls()).hasSizeGreaterThan(50);
    assertThat(account.plane.writes())
        .extracting(Call::operation)
        .containsOnly("SearchAvailablePhoneNumbers");
  }

  @Test
  void saysInOneLineThatThereAreNoCredentials() {
    AwsSettings.withoutCredentials();

    Command ran = ready(GIVEN);

    assertThat(ran.output())
        .startsWith("blocker  credentials: there are none")
        .contains("Run aws sso login")
        .hasLineCount(1);
    assertThat(ran.status()).isOne();
  }

  @Test
  void saysInOneLineThatTheCredentialsAreRefused() {
    fail("GetCallerIdentity", Fault.ACCESS_DENIED);

    assertThat(ready(GIVEN).output())
        .startsWith("blocker  credentials: AWS refuses them: AccessDeniedException. Run aws sso")
        .hasLineCount(1);
  }

  @Test
  void saysInOneLineThatNobodyAnswers() {
    fail("GetCallerIdentity", Fault.TIME_OUT_AFTER_SUCCESS);

    assertThat(ready(GIVEN).output())
        .startsWith("blocker  network: AWS gives no answer: ")
        .endsWith("Look at the network\n")
        .hasLineCount(1);
  }

  @Test
  void asksForARegionWhereNoneIsNamed() {
    AwsSettings.withoutRegion();

    Command ran =
        ready(
            Assemblies.placed(GIVEN, folder.resolve("nowhere"), "unknown-account/unknown-region"));

    assertThat(ran.output())
        .isEqualTo("blocker  region: none is named. Set AWS_REGION, or give -c region=REGION\n");
    assertThat(ran.status()).isOne();
  }

  @Test
  void warnsOfARegionThatIsNotKnown() {
    Path away = Assemblies.placed(GIVEN, folder.resolve("away"), "123456789012/eu-west-99");

    assertThat(ready(away).output())
        .contains(
            "warning  region: eu-west-99 is not known to have Amazon Connect and Amazon Lex V2."
                + " Look at AWS's list");
  }

  @Test
  void asksNothingAboutAPageThatIsLeftOut() {
    assertThat(ready(pageless).output())
        .contains("note     page: it is left out")
        .doesNotContain("sign-in name", "certificate", "CloudFront", "domain:");
  }

  @Test
  void tellsOfRecordsThatItDoesNotAskAbout() {
    assertThat(ready(CREATED).output())
        .contains(
            "note     domain: the zone Z0123456789ABCDEFGHIJ gets the records of line.example");
  }

  @Test
  void asksForTheAccountOfTheInstance() {
    account.id = "999999999999";

    Command ran = ready(GIVEN);

    assertThat(ran.output())
        .isEqualTo(
            "blocker  account: the credentials are of 999999999999, the instance is in"
                + " 123456789012. Use those of the instance's account\n");
    assertThat(ran.status()).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACCESS_DENIED | cannot be asked, AccessDeniedException: | Allow it to whoever runs this",
        "SERVER_ERROR | AWS answers InternalServiceException: | Look yourself, and try again",
        "TIME_OUT_AFTER_SUCCESS | AWS gave no answer: | Look at the network and try again"
      })
  void goesOnWhereOneQuestionIsNotAnswered(Fault fault, String why, String remedy) {
    fail("DescribeInstance", fault);

    Command ran = ready(GIVEN);

    assertThat(ran.output())
        .containsPattern("warning  instance: " + why + ".*\\. " + remedy)
        .contains("ok       flow name");
    assertThat(ran.status()).isZero();
  }

  private void fail(String operation, Fault fault) {
    account.plane.fail(
        call -> call.operation().equals(operation) ? Optional.of(fault) : Optional.empty());
  }

  /** What is in the way, in which deployment, and the line that names it. */
  private record Trouble(String line, Path assembly, Consumer<Account> made) {
    @Override
    public String toString() {
      return line;
    }
  }

  private static Trouble blocker(String line, Path assembly, Consumer<Account> made) {
    return new Trouble("blocker  " + line, assembly, made);
  }

  private static Trouble warning(String line, Path assembly, Consumer<Account> made) {
    return new Trouble("warning  " + line, assembly, made);
  }

  private static Trouble note(String line, Path assembly, Consumer<Account> made) {
    return new Trouble("note     " + line, assembly, made);
  }

  @ParameterizedTest
  @MethodSource({"ofTheAccount", "ofTheInstance", "ofTheNumber", "ofNames", "ofThePage"})
  void tellsWhatIsInTheWayAndWhatToDo(Trouble trouble) {
    trouble.made().accept(account);

    Command ran = ready(trouble.assembly());

    String line =
        ran.output().lines().filter(it -> it.startsWith(trouble.line())).findFirst().orElse("");
    assertThat(line).as(ran.output()).isNotEmpty();
    if (!line.startsWith("note")) {
      assertThat(line).matches(".*\\. [A-Z].*");
    }
    assertThat(ran.status()).isEqualTo(line.startsWith("blocker") ? 1 : 0);
  }

  private static Stream<Trouble> ofTheAccount() {
    return Stream.of(
        blocker(
            "bootstrap: account and region are not bootstrapped. Run: npx cdk bootstrap"
                + " aws://123456789012/us-east-1",
            GIVEN,
            it -> it.bootstrapVersion = ""),
        blocker("bootstrap: version 5, and 6 is needed", GIVEN, it -> it.bootstrapVersion = "5"),
        blocker("stack: vanity-line-main is in state DELETE_FAILED", GIVEN, stack("DELETE_FAILED")),
        blocker(
            "stack: vanity-line-main is in state UPDATE_ROLLBACK_FAILED",
            GIVEN,
            stack("UPDATE_ROLLBACK_FAILED")),
        blocker(
            "stack: vanity-line-main is in state UPDATE_IN_PROGRESS. Wait",
            GIVEN,
            stack("UPDATE_IN_PROGRESS")),
        warning("stack: vanity-line-main is in state CREATE_FAILED", GIVEN, stack("CREATE_FAILED")),
        warning("stack: vanity-line-main is in state UPDATE_FAILED", GIVEN, stack("UPDATE_FAILED")),
        warning(
            "stack: vanity-line-main is in state ROLLBACK_COMPLETE",
            GIVEN,
            stack("ROLLBACK_COMPLETE")),
        warning(
            "leftovers: 1 of an earlier deployment:"
                + " arn:aws:dynamodb:us-east-1:123456789012:table/T",
            GIVEN,
            it -> it.tagged.add("arn:aws:dynamodb:us-east-1:123456789012:table/T")),
        warning("functions: 10 calls of functions at once", GIVEN, it -> it.concurrency = 10),
        blocker("functions: 120 calls of functions at once", CREATED, it -> it.concurrency = 120));
  }

  private static Consumer<Account> stack(String status) {
    return stack(status, "AWS::Lex::Bot", "OURBOT");
  }

  private static Consumer<Account> stack(String status, String type, String id) {
    return account ->
        account.stack =
            Optional.of(
                new Account.Stack(
                    "vanity-line-main",
                    status,
                    Map.of("Thing", new Account.Resource(type, id)),
                    Map.of(),
                    "{}"));
  }

  private static Stream<Trouble> ofTheInstance() {
    return Stream.of(
        blocker("instance: arn:aws:connect", GIVEN, it -> it.missing.add("instance")),
        blocker("instance: arn:aws:connect", GIVEN, it -> it.instanceStatus = "CREATION_FAILED"),
        blocker("instance: my-line takes no inbound calls", GIVEN, it -> it.inbound = false),
        blocker(
            "instance: this account has an instance my-line already",
            CREATED,
            it -> it.otherInstances.add("my-line")),
        blocker(
            "instances: 2 of 2 are there. Ask for more",
            CREATED,
            it -> it.otherInstances.addAll(List.of("one", "two"))),
        note("instances: how many there may be", CREATED, it -> it.quotas.remove("L-AA17A6B9")),
        blocker(
            "calls at once: 0 calls may be active",
            GIVEN,
            it -> it.quotas.put("L-12AB7C57 " + arn("instance/" + INSTANCE), 0)),
        note("calls at once: 10 in an instance by default", CREATED, it -> {}),
        note("calls at once: how many", GIVEN, it -> it.quotas.remove("L-12AB7C57")),
        warning("recordings: the instance keeps none", asking, it -> it.recordings = false),
        warning("flow log: the instance writes none", logging, it -> it.flowLogs = false));
  }

  private static Stream<Trouble> ofTheNumber() {
    return Stream.of(
        warning("number: none is asked for", mute, it -> {}),
        blocker("number: arn:aws:connect", GIVEN, it -> it.instance.numbers.clear()),
        blocker(
            "number: +12065550100 is in state IN_PROGRESS",
            GIVEN,
            it -> it.numberStatus = "IN_PROGRESS"),
        blocker(
            "number: +12065550100 belongs to arn:aws:connect:us-east-1:123456789012:instance/other",
            GIVEN,
            it -> it.numberTarget = arn("instance/other")),
        warning(
            "number: +12065550100 belongs to the traffic distribution group",
            GIVEN,
            it -> it.numberTarget = arn("traffic-distribution-group/g")),
        blocker("number: +12065550100 leads to another flow", GIVEN, ReadyTest::boundElsewhere),
        warning(
            "number: +12065550100 leads to arn:aws:connect", takenOver, ReadyTest::boundElsewhere),
        note("number: whether US has a number to claim can be asked only", CREATED, it -> {}),
        blocker(
            "number: US has no number of the type DID to claim",
            CREATED,
            it -> {
              withInstance(it);
              it.availableNumbers = 0;
            }),
        blocker(
            "numbers: 1 of 1 are there. Ask for more",
            CREATED,
            it -> {
              withInstance(it);
              it.quotas.put("L-8F812903", 1);
            }));
  }

  /** An earlier attempt came as far as the instance. */
  private static void withInstance(Account account) {
    stack("UPDATE_COMPLETE", "AWS::Connect::Instance", account.instance.arn).accept(account);
  }

  private static void boundElsewhere(Account account) {
    account.instance.numbers.put(NUMBER, Optional.of(flow(account, "Sales", Map.of())));
  }

  private static String flow(Account account, String name, Map<String, String> tags) {
    return account.instance.add(
        new vanity.publisher.cloud.Instance.Flow(
            name, "CONTACT_FLOW", "PUBLISHED", "ACTIVE", "{}", tags, Instant.EPOCH));
  }

  private static Stream<Trouble> ofNames() {
    return Stream.of(
        blocker(
            "flow name: 'Vanity Line main' is taken",
            GIVEN,
            it -> flow(it, "Vanity Line main", Map.of())),
        blocker(
            "flows: 1 of 1 are there",
            GIVEN,
            it -> {
              flow(it, "Sales", Map.of());
              it.quotas.put("L-22922690", 1);
            }),
        blocker(
            "bot name: 'vanity-line-main' is taken",
            GIVEN,
            it -> it.bots.put("vanity-line-main", "THEIRS")),
        warning(
            "bots: 100 are there, and an account has 100 unless it asked for more",
            GIVEN,
            it -> IntStream.range(0, 100).forEach(at -> it.bots.put("bot-" + at, "BOT" + at))),
        blocker(
            "sign-in name: '" + DOMAIN + "' is taken",
            GIVEN,
            it -> it.signInDomains.put(DOMAIN, "pool")));
  }

  private static Stream<Trouble> ofThePage() {
    return Stream.of(
        note("CloudFront: whether a new account has been verified", GIVEN, it -> {}),
        blocker("certificate: arn:aws:acm", CREATED, it -> it.missing.add("certificate")),
        blocker(
            "certificate: it is in state PENDING_VALIDATION",
            CREATED,
            it -> it.certificateStatus = "PENDING_VALIDATION"),
        blocker("certificate: it ended", CREATED, it -> it.certificateEnd = 1),
        blocker(
            "certificate: it does not cover line.example.com but *.line.example.com",
            CREATED,
            it -> it.certificateNames = List.of("*.line.example.com")),
        blocker("key: " + KEY + " does not exist", CREATED, it -> it.missing.add("key")),
        blocker("key: " + KEY + " is in state Disabled", CREATED, it -> it.keyState = "Disabled"));
  }

  @Test
  void takesNamesOfItsOwnForFree() {
    stack("UPDATE_COMPLETE").accept(account);
    account.bots.put("vanity-line-main", "OURBOT");
    account.tagged.add("arn:aws:lex:us-east-1:123456789012:bot/OURBOT");
    String ours =
        flow(account, "Vanity Line main", Map.of("vanity-line:owner", "vanity-line-main"));
    account.instance.numbers.put(NUMBER, Optional.of(ours));
    account.distributions = 1;

    Command ran = ready(GIVEN);

    assertThat(ran.output())
        .contains(
            "stack: vanity-line-main is in state UPDATE_COMPLETE",
            "bot name: 'vanity-line-main' is this deployment's",
            "flow name: 'Vanity Line main' is this deployment's",
            "leads to this deployment's flow",
            "nothing of an earlier deployment",
            "the account has distributions");
    assertThat(ran.status()).isZero();
  }

  @Test
  void tellsNamesOfCloudFrontThatAreTaken() {
    String policy = named("AWS::CloudFront::ResponseHeadersPolicy", "ResponseHeadersPolicyConfig");
    String control = named("AWS::CloudFront::OriginAccessControl", "OriginAccessControlConfig");
    account.headerPolicies.put(policy, "P1");
    account.accessControls.put(control, "O1");

    assertThat(ready(GIVEN).output())
        .contains(
            "blocker  headers name: '%s' is taken".formatted(policy),
            "blocker  access name: '%s' is taken".formatted(control));
  }

  private static String named(String type, String config) {
    return Assemblies.text(GIVEN, type, config, "Name");
  }
}
