package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.ConnectException;
import software.amazon.awssdk.services.connect.model.ContactFlowNotPublishedException;
import software.amazon.awssdk.services.connect.model.ContactFlowSummary;
import software.amazon.awssdk.services.connect.model.ContactFlowType;
import software.amazon.awssdk.services.connect.model.CreateContactFlowResponse;
import software.amazon.awssdk.services.connect.model.DuplicateResourceException;
import software.amazon.awssdk.services.connect.model.InvalidContactFlowException;
import software.amazon.awssdk.services.connect.model.InvalidRequestException;
import software.amazon.awssdk.services.connect.model.ListFlowAssociationResourceType;
import software.amazon.awssdk.services.connect.model.ResourceConflictException;
import software.amazon.awssdk.services.connect.model.ResourceNotFoundException;
import software.amazon.awssdk.services.connect.model.ThrottlingException;
import software.amazon.awssdk.services.lexmodelsv2.LexModelsV2Client;
import software.amazon.awssdk.services.lexmodelsv2.model.BotAliasStatus;
import software.amazon.awssdk.services.lexmodelsv2.model.BotLocaleStatus;
import software.amazon.awssdk.services.lexmodelsv2.model.PreconditionFailedException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vanity.publisher.cloud.Access;
import vanity.publisher.cloud.Cloud;
import vanity.publisher.cloud.ControlPlane;
import vanity.publisher.cloud.Fault;
import vanity.publisher.cloud.Instance;

/**
 * Each rule of the control plane, asked for by the real SDK; docs/wire-formats.md has the sources.
 */
class ControlPlaneTest {
  private static final ControlPlane PLANE = new ControlPlane();
  private static final AwsConnectInstance.Clients CLIENTS =
      new PublisherWiring(
              Region.US_EAST_1,
              StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")),
              Optional.of(PLANE.endpoint()),
              PublisherWiring.overTheNetwork())
          .clients();
  private static final String ID = Deployment.INSTANCE;

  private final ConnectClient connect = CLIENTS.connect();
  private final LexModelsV2Client lex = CLIENTS.lex();
  private final S3Client s3 = CLIENTS.s3();

  private Deployment prod = Deployment.in(PLANE, "prod");

  @BeforeEach
  void startEmpty() {
    PLANE.restore(new Cloud());
    prod = Deployment.in(PLANE, "prod");
  }

  @AfterAll
  static void close() {
    PLANE.close();
  }

  @Test
  void throttlesAnOperationAfterABurstOfFiveAndGrantsTwoASecond() {
    for (int i = 0; i < 5; i++) {
      listBots();
    }
    assertThatExceptionOfType(ThrottlingException.class).isThrownBy(this::listBots);
    assertThatNoException().isThrownBy(this::listFunctions);

    PLANE.clock.pass(Duration.ofMillis(500));

    assertThatNoException().isThrownBy(this::listBots);
  }

  @Test
  void refusesAFlowThatNamesABotWhichIsNotAssociated() {
    assertThatExceptionOfType(InvalidContactFlowException.class)
        .isThrownBy(() -> create("Flow", content()))
        .satisfies(e ->
            assertThat(e.problems().getFirst().message())
                .contains("Actions[3].Parameters.LexV2Bot.AliasArn"));
  }

  @Test
  void refusesItForSomeTimeAfterTheAssociationToo() {
    associateBot();
    assertThatExceptionOfType(InvalidContactFlowException.class)
        .isThrownBy(() -> create("Flow", content()));

    PLANE.clock.pass(Duration.ofSeconds(12));

    assertThatNoException().isThrownBy(() -> create("Flow", content()));
  }

  @Test
  void acceptsAFlowThatNamesAFunctionWhichIsNotAssociated() {
    associateBot();
    PLANE.clock.pass(Duration.ofMinutes(1));

    assertThatNoException().isThrownBy(() -> create("Flow", content()));
    assertThat(prod.instance().functions).isEmpty();
  }

  @Test
  void takesTheSecondOfTwoEqualCreationsForADuplicate() {
    create("Flow", "{\"StartAction\":\"a\",\"Actions\":[{\"Identifier\":\"a\"}]}");

    assertThatExceptionOfType(DuplicateResourceException.class)
        .isThrownBy(
            () -> create("Flow", "{\"StartAction\":\"a\",\"Actions\":[{\"Identifier\":\"a\"}]}"));
  }

  @Test
  void asksForTheRightToTagWhenAFlowIsCreatedWithTags() {
    PLANE.allow(new Access(List.of(new Access.Grant("connect:CreateContactFlow", "*"))));

    assertThatExceptionOfType(ConnectException.class)
        .isThrownBy(() -> create("Flow", "{}"))
        .satisfies(
            e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("AccessDeniedException"))
        .withMessageContaining("connect:TagResource");
  }

  @Test
  void tellsUpToFiftyProblemsAndNothingInTheMessage() {
    String fields = "{\"Identifier\":\"a\",\"Parameters\":{\"Text\":\"\"}},".repeat(60);

    assertThatExceptionOfType(InvalidContactFlowException.class)
        .isThrownBy(() -> create("Flow", "{\"StartAction\":\"a\",\"Actions\":[" + fields + "{}]}"))
        .satisfies(e -> assertThat(e.problems()).hasSize(50))
        .satisfies(e -> assertThat(e.awsErrorDetails().errorMessage()).isEqualTo("None"));
  }

  @Test
  void givesTheContentBackByteForByte() {
    String content = " {\"StartAction\" : \"ä\",\n\"Actions\":[{\"Identifier\":\"ä\"}]} ";

    String id = create("Flow", content).contactFlowId();

    assertThat(describe(id)).isEqualTo(content);
  }

  @Test
  void listsFlowsOfEveryTypeWithoutTagsAndANewOneLate() {
    create("Flow", "{\"StartAction\":\"a\",\"Actions\":[{\"Identifier\":\"a\"}]}");
    assertThat(listFlows()).isEmpty();

    PLANE.clock.pass(Duration.ofSeconds(3));

    assertThat(listFlows()).extracting(ContactFlowSummary::name).containsExactly("Flow");
  }

  @Test
  void doesNotDescribeAFlowThatWasOnlySaved() {
    String id =
        prod.instance()
            .add(
                new Instance.Flow(
                    "Draft", "CONTACT_FLOW", "SAVED", "ACTIVE", "{}", Map.of(), Instant.EPOCH));

    assertThatExceptionOfType(ContactFlowNotPublishedException.class)
        .isThrownBy(() -> describe(id));
  }

  @Test
  void doesNotDeleteAFlowThatANumberPointsAt() {
    String id = flow();
    bind(id);

    assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> delete(id));

    connect.disassociatePhoneNumberContactFlow(
        call -> call.instanceId(ID).phoneNumberId(prod.number(1)));
    assertThatNoException().isThrownBy(() -> delete(id));
    assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(() -> delete(id));
  }

  @Test
  void takesASecondAssociationForAConflict() {
    associateBot();
    associateFunction();

    assertThatExceptionOfType(ResourceConflictException.class).isThrownBy(this::associateBot);
    assertThatExceptionOfType(ResourceConflictException.class).isThrownBy(this::associateFunction);
  }

  @Test
  void writesAPermissionWhenAFunctionIsAssociatedAndTakesThatOneAwayAlone() {
    PLANE.cloud.functionPolicies.put(prod.functionArn(), new HashSet<>(Set.of("the-stacks-own")));

    associateFunction();

    assertThat(PLANE.cloud.functionPolicies.get(prod.functionArn()))
        .containsExactlyInAnyOrder("the-stacks-own", "connect-" + ID);

    connect.disassociateLambdaFunction(call -> call.instanceId(ID).functionArn(prod.functionArn()));

    assertThat(PLANE.cloud.functionPolicies.get(prod.functionArn()))
        .containsExactly("the-stacks-own");
  }

  @Test
  void doesNotAssociateABotAliasThatDoesNotExist() {
    PLANE.cloud.addBot(
        "BOTprod", new Cloud.Bot("OTHER", Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, ""));

    assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(this::associateBot);
  }

  @Test
  void callsTheSecondDisassociationInvalidOrNotFound() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() ->
            connect.disassociateBot(
                call -> call.instanceId(ID).lexV2Bot(bot -> bot.aliasArn(prod.aliasArn()))));
    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(() ->
            connect.disassociateLambdaFunction(
                call -> call.instanceId(ID).functionArn(prod.functionArn())));
  }

  @Test
  void listsANewBotAssociationLate() {
    associateBot();
    assertThat(listBots()).isEmpty();

    PLANE.clock.pass(Duration.ofSeconds(3));

    assertThat(listBots()).containsExactly(prod.aliasArn());
  }

  @Test
  void bindsANumberThatIsBoundElsewhereWithoutAWord() {
    bind(flow());
    String second =
        prod.instance()
            .add(
                new Instance.Flow(
                    "Second",
                    "CONTACT_FLOW",
                    "PUBLISHED",
                    "ACTIVE",
                    "{}",
                    Map.of(),
                    Instant.EPOCH));

    bind(second);

    assertThat(prod.instance().numbers).containsEntry(prod.number(1), Optional.of(second));
  }

  @Test
  void keepsTheTagsOfAFlowThatItIsNotToldOf() {
    String arn = prod.instance().flowArn(flow());
    connect.tagResource(call -> call.resourceArn(arn).tags(Map.of("a", "1", "b:c", "2")));
    connect.tagResource(call -> call.resourceArn(arn).tags(Map.of("a", "3")));
    connect.untagResource(call -> call.resourceArn(arn).tagKeys("b:c"));

    assertThat(prod.instance().flows.values())
        .singleElement()
        .satisfies(
            flow -> assertThat(flow.tags()).containsEntry("a", "3").doesNotContainKey("b:c"));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () -> connect.tagResource(call -> call.resourceArn(arn).tags(Map.of("aws:a", "1"))));
  }

  @Test
  void tellsBindingsByTheArnsOfNumberAndFlow() {
    String id = flow();
    bind(id);

    var bindings =
        connect
            .listFlowAssociations(call ->
                call.instanceId(ID)
                    .resourceType(ListFlowAssociationResourceType.VOICE_PHONE_NUMBER))
            .flowAssociationSummaryList();

    assertThat(bindings).hasSize(1);
    assertThat(bindings.getFirst().resourceId()).isEqualTo(prod.numberArn(1));
    assertThat(bindings.getFirst().flowId()).isEqualTo(prod.instance().flowArn(id));
  }

  @Test
  void refusesAPageOfMoreThanTwentyFiveAssociations() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> connect.listLambdaFunctions(call -> call.instanceId(ID).maxResults(26)));
  }

  @Test
  void knowsNoOtherInstance() {
    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(() -> connect.listLambdaFunctions(call -> call.instanceId("another")));
  }

  @Test
  void doesNotFindABotAliasAtFirstAndThenWalksThroughItsStates() {
    Instant now = PLANE.clock.instant();
    PLANE.cloud.addBot(
        "B1", new Cloud.Bot("A1", now.plusSeconds(1), now.plusSeconds(2), now.plusSeconds(3), ""));
    assertThatExceptionOfType(
            software.amazon.awssdk.services.lexmodelsv2.model.ResourceNotFoundException.class)
        .isThrownBy(() -> aliasStatus("B1"));

    PLANE.clock.pass(Duration.ofSeconds(1));
    assertThat(aliasStatus("B1")).isEqualTo(BotAliasStatus.CREATING);
    PLANE.clock.pass(Duration.ofSeconds(1));
    assertThat(aliasStatus("B1")).isEqualTo(BotAliasStatus.AVAILABLE);
    assertThat(localeStatus()).isEqualTo(BotLocaleStatus.BUILDING);
    PLANE.clock.pass(Duration.ofSeconds(1));
    assertThat(localeStatus()).isEqualTo(BotLocaleStatus.BUILT);
  }

  @Test
  void answersForAMissingBotThatAPreconditionFailed() {
    assertThatExceptionOfType(PreconditionFailedException.class)
        .isThrownBy(() -> aliasStatus("MISSING"));
  }

  @Test
  void answersForAMissingObjectInXml() {
    assertThatExceptionOfType(NoSuchKeyException.class)
        .isThrownBy(() -> s3.getObjectAsBytes(call -> call.bucket("bucket").key("key.json")));
  }

  @Test
  void deniesWhatIsNotAllowed() {
    PLANE.allow(new Access(List.of(new Access.Grant("connect:ListBots", "*"))));

    assertThatNoException().isThrownBy(this::listBots);
    assertThatExceptionOfType(AwsServiceException.class)
        .isThrownBy(this::listFunctions)
        .satisfies(e -> assertThat(e.statusCode()).isEqualTo(403));
  }

  @Test
  void letsACallTakeEffectWithoutAnAnswerWhenTold() {
    List<Fault> faults = new ArrayList<>(List.of(Fault.TIME_OUT_AFTER_SUCCESS));
    PLANE.fail(_ -> faults.isEmpty() ? Optional.empty() : Optional.of(faults.removeFirst()));

    assertThatExceptionOfType(SdkClientException.class).isThrownBy(this::associateFunction);

    assertThat(prod.instance().functions).containsExactly(prod.functionArn());
    assertThat(PLANE.calls()).hasSize(1);
  }

  @Test
  void givesContentBackInAnotherFormWhenTold() {
    String id = flow();
    PLANE.cloud.givenBack = content -> content.replace("\"a\"", "\"b\"");

    assertThat(describe(id))
        .isEqualTo("{\"StartAction\":\"b\",\"Actions\":[{\"Identifier\":\"b\"}]}");
  }

  @Test
  void acceptsACallWithoutEffectWhenTold() {
    PLANE.cloud.withoutEffect.add("AssociateLambdaFunction");

    associateFunction();
    associateFunction();

    assertThat(listFunctions()).isEmpty();
  }

  private String content() {
    Publication publication = Publication.of(prod.properties());
    return new FlowContents(publication, _ -> TestFlow.TEMPLATE)
        .of(publication.flow(), InstanceView.EMPTY);
  }

  private String flow() {
    return create("Flow", "{\"StartAction\":\"a\",\"Actions\":[{\"Identifier\":\"a\"}]}")
        .contactFlowId();
  }

  private CreateContactFlowResponse create(String name, String content) {
    return connect.createContactFlow(call ->
        call.instanceId(ID)
            .name(name)
            .type(ContactFlowType.CONTACT_FLOW)
            .content(content)
            .tags(Map.of("a", "b")));
  }

  private String describe(String id) {
    return connect
        .describeContactFlow(call -> call.instanceId(ID).contactFlowId(id))
        .contactFlow()
        .content();
  }

  private void delete(String id) {
    connect.deleteContactFlow(call -> call.instanceId(ID).contactFlowId(id));
  }

  private void bind(String id) {
    connect.associatePhoneNumberContactFlow(
        call -> call.instanceId(ID).phoneNumberId(prod.number(1)).contactFlowId(id));
  }

  private void associateBot() {
    connect.associateBot(
        call -> call.instanceId(ID).lexV2Bot(bot -> bot.aliasArn(prod.aliasArn())));
  }

  private void associateFunction() {
    connect.associateLambdaFunction(call -> call.instanceId(ID).functionArn(prod.functionArn()));
  }

  private List<String> listBots() {
    return connect.listBots(call -> call.instanceId(ID).lexVersion("V2")).lexBots().stream()
        .map(bot -> bot.lexV2Bot().aliasArn())
        .toList();
  }

  private List<String> listFunctions() {
    return connect.listLambdaFunctions(call -> call.instanceId(ID)).lambdaFunctions();
  }

  private List<ContactFlowSummary> listFlows() {
    return connect.listContactFlows(call -> call.instanceId(ID)).contactFlowSummaryList();
  }

  private BotAliasStatus aliasStatus(String bot) {
    return lex.describeBotAlias(call -> call.botId(bot).botAliasId("A1")).botAliasStatus();
  }

  private BotLocaleStatus localeStatus() {
    return lex.describeBotLocale(call -> call.botId("B1").botVersion("1").localeId("en_US"))
        .botLocaleStatus();
  }
}
