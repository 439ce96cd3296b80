package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vanity.publisher.ProviderFramework.Response;
import vanity.publisher.cloud.Call;
import vanity.publisher.cloud.Cloud;
import vanity.publisher.cloud.ControlPlane;
import vanity.publisher.cloud.Fault;
import vanity.publisher.cloud.Instance;
import vanity.publisher.cloud.WireError;

/** The custom resource from CloudFormation's side, against the control plane. */
class PublishingTest {
  private static final ControlPlane PLANE = new ControlPlane();
  private static final ProviderFramework PROVIDER = new ProviderFramework(PLANE);

  private Deployment prod = Deployment.in(PLANE, "prod");

  @BeforeEach
  void startEmpty() {
    PLANE.restore(new Cloud());
    PROVIDER.startAnew();
    prod = Deployment.in(PLANE, "prod");
  }

  @AfterAll
  static void close() {
    PLANE.close();
  }

  @Test
  void createsTheFlowWithTheRightArnsInsideAndBindsTheNumber() {
    Response response = PROVIDER.create(prod.properties());

    Instance instance = prod.instance();
    String flow = instance.flowNamed("Vanity Line prod").orElseThrow();
    assertThat(response.reason()).isEmpty();
    assertThat(response.physicalId()).isEqualTo(prod.physicalId());
    assertThat(response.data())
        .containsEntry("ContactFlowId", flow)
        .containsEntry("ContactFlowArn", instance.flowArn(flow));
    assertThat(prod.publishedContent())
        .contains("\"" + prod.aliasArn() + "\"", "\"" + prod.functionArn() + "\"")
        .doesNotContain("${");
    assertThat(instance.numbers).containsEntry(prod.number(1), Optional.of(flow));
    assertThat(instance.bots).containsOnlyKeys(prod.aliasArn());
    assertThat(instance.functions).containsExactly(prod.functionArn());
  }

  @Test
  void makesOneChangeAPollInTheOrderThatConnectNeeds() {
    must(PROVIDER.create(prod.properties()));

    assertThat(operations())
        .containsSubsequence(
            "AssociateBot",
            "AssociateLambdaFunction",
            "CreateContactFlow",
            "CreateContactFlow",
            "AssociatePhoneNumberContactFlow");
    assertThat(PROVIDER.polls()).isGreaterThan(5);
  }

  @Test
  void publishesTheFlowOfTheQueueFirstAndNamesItInTheOther() {
    must(PROVIDER.create(prod.properties()));

    Instance instance = prod.instance();
    String id = instance.flowNamed(prod.queueFlowName()).orElseThrow();
    assertThat(instance.flows.get(id).type()).isEqualTo("CUSTOMER_QUEUE");
    assertThat(instance.flows.get(id).tags()).isEqualTo(flow().tags());
    assertThat(prod.publishedContent())
        .contains("\"queueFlow\":{\"Value\":\"" + instance.flowArn(id) + "\"}");
    assertThat(prod.publishedQueueContent()).contains(prod.aliasArn(), prod.functionArn());
  }

  @Test
  void publishesNoFlowForAQueueThatIsNotNamed() {
    must(PROVIDER.create(prod.withoutQueue()));

    assertThat(prod.instance().flows).hasSize(1);
    assertThat(prod.publishedContent()).contains("\"queueFlow\":{\"Value\":\"none\"}");
  }

  @Test
  void takesTheFlowOfTheQueueAwayOnceTheOtherNoLongerNamesIt() {
    must(PROVIDER.create(prod.properties()));
    PLANE.forgetCalls();

    must(update(prod.withoutQueue(), prod.properties()));

    assertThat(operations()).containsExactly("UpdateContactFlowContent", "DeleteContactFlow");
    assertThat(prod.instance().flows.values()).containsExactly(flow());
  }

  @Test
  void restoresTheFlowOfTheQueueByteForByteWhenAnUpdateIsRolledBack() {
    must(PROVIDER.create(prod.properties()));
    String before = prod.publishedQueueContent();
    Map<String, String> changed = prod.withQueueTemplate(TestFlow.CHANGED_QUEUE);
    PLANE.forgetCalls();
    must(update(changed, prod.properties()));
    assertThat(operations()).containsExactly("UpdateContactFlowContent");
    assertThat(prod.publishedQueueContent()).contains("Still waiting");

    must(update(prod.properties(), changed));

    assertThat(prod.publishedQueueContent()).isEqualTo(before);
  }

  @Test
  void renamesTheFlowOfTheQueue() {
    must(PROVIDER.create(prod.properties()));
    String id = prod.instance().flowNamed(prod.queueFlowName()).orElseThrow();
    PLANE.forgetCalls();

    must(update(prod.with("QueueFlowName", "Waiting"), prod.properties()));

    assertThat(operations()).containsExactly("UpdateContactFlowMetadata");
    assertThat(prod.instance().flowNamed("Waiting")).contains(id);
  }

  @Test
  void refusesAFlowWithTheNameOfTheQueuesThatBelongsToSomebodyElse() {
    String id = prod.instance().add(otherFlow(prod.queueFlowName()));

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.reason()).contains("'Vanity Line prod, in the queue' (" + id + ")");
    must(PROVIDER.delete(response.physicalId(), prod.properties()));
    assertThat(prod.instance().flows).containsOnlyKeys(id);
  }

  @Test
  void checksTheFlowOfTheQueueBeforeItTouchesAnything() {
    String broken = TestFlow.QUEUE.replace("\"StartAction\":\"logging\"", "\"StartAction\":\"no\"");

    Response response = PROVIDER.create(prod.withQueueTemplate(broken));

    assertThat(response.reason()).contains("of type CUSTOMER_QUEUE", "own check", "StartAction");
    assertThat(PLANE.writes()).isEmpty();
  }

  @Test
  void changesNothingWhenNothingHasChanged() {
    must(PROVIDER.create(prod.properties()));
    PLANE.forgetCalls();

    must(update(prod.properties(), prod.properties()));

    assertThat(PLANE.writes()).isEmpty();
    assertThat(PROVIDER.polls()).isEqualTo(1);
  }

  @Test
  void publishesAgainWhatSomebodyEditedInTheConsole() {
    must(PROVIDER.create(prod.properties()));
    String published = prod.publishedContent();
    edit(flow -> withContent(flow, published.replace("Hello", "Hullo")));

    must(update(prod.properties(), prod.properties()));

    assertThat(prod.publishedContent()).isEqualTo(published);
  }

  @Test
  void leavesAFlowAloneThatDiffersInItsLayoutOnly() {
    must(PROVIDER.create(prod.properties()));
    edit(flow -> withContent(flow, flow.content().replace("\n", " ")));
    PLANE.forgetCalls();

    must(update(prod.properties(), prod.properties()));

    assertThat(PLANE.writes()).isEmpty();
  }

  @Test
  void bringsAnArchivedFlowBack() {
    must(PROVIDER.create(prod.properties()));
    edit(Instance.Flow::archived);

    must(update(prod.properties(), prod.properties()));

    assertThat(flow().state()).isEqualTo("ACTIVE");
  }

  @Test
  void restoresTheFormerContentByteForByteWhenAnUpdateIsRolledBack() {
    must(PROVIDER.create(prod.properties()));
    byte[] before = prod.publishedContent().getBytes(StandardCharsets.UTF_8);
    Map<String, String> changed = prod.withTemplate(TestFlow.CHANGED);
    must(update(changed, prod.properties()));
    assertThat(prod.publishedContent()).contains("Good day");

    must(update(prod.properties(), changed));

    assertThat(prod.publishedContent().getBytes(StandardCharsets.UTF_8)).isEqualTo(before);
  }

  @Test
  void letsTheFormerBotGoOnlyAfterTheFlowNamesTheNewOne() {
    must(PROVIDER.create(prod.properties()));
    PLANE.forgetCalls();

    must(update(prod.with("BotAliasArn", prod.newAliasArn()), prod.properties()));

    assertThat(operations())
        .containsSubsequence("AssociateBot", "UpdateContactFlowContent", "DisassociateBot");
    assertThat(prod.instance().bots).containsOnlyKeys(prod.newAliasArn());
  }

  @Test
  void adoptsAFlowOfItsNameThatCarriesOurTag() {
    String id = prod.instance().add(flow("{}", Map.of(LiveFlow.OWNER_TAG, "vanity-line-prod")));

    Response response = PROVIDER.create(prod.properties());

    must(response);
    assertThat(response.data()).containsEntry("ContactFlowId", id);
    assertThat(prod.publishedContent()).contains(prod.aliasArn());
  }

  @Test
  void refusesAFlowOfItsNameThatBelongsToSomebodyElse() {
    prod.instance().add(flow("{}", Map.of(LiveFlow.OWNER_TAG, "vanity-line-dev")));
    String before = flow().toString();

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.reason())
        .contains("'Vanity Line prod'", "without the tag vanity-line:owner=vanity-line-prod")
        .contains("rename or delete it, or deploy under another stage");
    assertThat(flow()).hasToString(before);
    must(PROVIDER.delete(response.physicalId(), prod.properties()));
    assertThat(flow()).hasToString(before);
  }

  @Test
  void refusesANameThatAFlowOfAnotherTypeOrADraftHas() {
    prod.instance()
        .add(
            new Instance.Flow(
                "Vanity Line prod",
                "CUSTOMER_QUEUE",
                "SAVED",
                "ACTIVE",
                "{}",
                Map.of(),
                Instant.EPOCH));

    assertThat(PROVIDER.create(prod.properties()).reason()).contains("of type CUSTOMER_QUEUE");
  }

  @Test
  void refusesAFlowOfItsNameAndItsTagThatIsOfAnotherType() {
    String id =
        prod.instance()
            .add(
                new Instance.Flow(
                    "Vanity Line prod",
                    "CUSTOMER_QUEUE",
                    "PUBLISHED",
                    "ACTIVE",
                    "{}",
                    Map.of(LiveFlow.OWNER_TAG, "vanity-line-prod"),
                    Instant.EPOCH));

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.reason()).contains("(" + id + ") of type CUSTOMER_QUEUE");
    must(PROVIDER.delete(response.physicalId(), prod.properties()));
    assertThat(prod.instance().flows).containsOnlyKeys(id);
  }

  @Test
  void refusesANumberThatIsBoundElsewhere() {
    String other = otherFlowWithOurNumber();

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.reason())
        .contains(prod.numberArn(1) + " is bound to the flow " + other)
        .contains("-c takeOver=true");
    must(PROVIDER.delete(response.physicalId(), prod.properties()));
    assertThat(prod.instance().numbers).containsEntry(prod.number(1), Optional.of(other));
  }

  @Test
  void takesANumberOverWhenTold() {
    otherFlowWithOurNumber();

    must(PROVIDER.create(prod.with("TakeOver", "true")));

    assertThat(prod.instance().numbers)
        .containsEntry(prod.number(1), prod.instance().flowNamed("Vanity Line prod"));
  }

  @Test
  void callsANumberOfAnotherRegionByItsWholeArn() {
    String away = "arn:aws:connect:us-west-2:123456789012:phone-number/away";
    prod.instance().numbers.put(away, Optional.empty());
    Map<String, String> properties = prod.with("PhoneNumberArn", away);

    must(PROVIDER.create(properties));

    assertThat(prod.instance().numbers)
        .containsEntry(away, prod.instance().flowNamed("Vanity Line prod"));

    must(PROVIDER.delete(prod.physicalId(), properties));

    assertThat(prod.instance().numbers).containsEntry(away, Optional.empty());
  }

  @Test
  void tellsTheNumberAsItIsCalled() {
    assertThat(PROVIDER.create(prod.properties()).data())
        .containsEntry("PhoneNumber", Cloud.PHONE_NUMBER);
  }

  @Test
  void tellsThatThereIsNoNumber() {
    assertThat(PROVIDER.create(prod.with("PhoneNumberArn", "none")).data())
        .containsEntry("PhoneNumber", "none");
  }

  @Test
  void takesTheNumberFromItsOwnFormerFlowWithoutBeingTold() {
    must(PROVIDER.create(prod.properties()));
    String id =
        prod.instance()
            .add(
                new Instance.Flow(
                    "Renamed",
                    "CONTACT_FLOW",
                    "PUBLISHED",
                    "ACTIVE",
                    "{}",
                    Map.of(LiveFlow.OWNER_TAG, "vanity-line-prod"),
                    Instant.EPOCH));

    must(update(prod.with("FlowName", "Renamed"), prod.properties()));

    assertThat(prod.instance().numbers).containsEntry(prod.number(1), Optional.of(id));
    assertThat(prod.instance().flowNamed("Vanity Line prod")).isEmpty();
  }

  @Test
  void waitsForTheBotThatIsNotThereAtFirstAndStillBeingBuilt() {
    Instant now = PLANE.clock.instant();
    PLANE.cloud.addBot(
        "BOTprod",
        new Cloud.Bot("ALIAS1", now.plusSeconds(30), now.plusSeconds(60), now.plusSeconds(90), ""));

    must(PROVIDER.create(prod.properties()));

    assertThat(PLANE.clock.instant()).isAfter(now.plusSeconds(90));
  }

  @Test
  void saysWhyTheBotCouldNotBeBuilt() {
    Instant now = PLANE.clock.instant();
    PLANE.cloud.addBot(
        "BOTprod", new Cloud.Bot("ALIAS1", now, now, now, "Intent Help has no utterance"));

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.reason())
        .contains(prod.aliasArn(), "en_US in state Failed", "Intent Help has no utterance")
        .contains("deploy again");
    assertThat(PLANE.writes()).isEmpty();
  }

  @Test
  void givesUpWithAReasonBeforeTheProviderWouldWithNone() {
    Instant now = PLANE.clock.instant();
    PLANE.cloud.addBot(
        "BOTprod", new Cloud.Bot("ALIAS1", now, now, now.plus(Duration.ofDays(1)), ""));

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.reason())
        .contains("after 10 minutes", "en_US in state Building")
        .doesNotContain("timed out");
  }

  @Test
  void tellsEveryProblemThatConnectFinds() {
    PLANE.fail(call ->
        call.operation().equals("CreateContactFlow")
            ? Optional.of(Fault.INVALID_FLOW)
            : Optional.empty());

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.reason())
        .contains("connect:CreateContactFlow answered InvalidContactFlowException")
        .contains("Invalid Action property value. Path: 3.Attributes")
        .contains("Correct the flow's file in contactflow/flow");
  }

  @Test
  void checksTheFlowItselfBeforeItTouchesAnything() {
    String broken =
        TestFlow.TEMPLATE.replace("\"StartAction\":\"logging\"", "\"StartAction\":\"no\"");

    Response response = PROVIDER.create(prod.withTemplate(broken));

    assertThat(response.reason()).contains("own check", "StartAction", "./vanity check");
    assertThat(PLANE.writes()).isEmpty();
  }

  @Test
  void refusesATemplateWithOtherBytesThanWereDeployed() {
    Map<String, String> properties = prod.properties();
    PLANE.cloud.objects.put(
        Deployment.BUCKET + "/" + properties.get("FlowKey"), "{}".getBytes(StandardCharsets.UTF_8));

    assertThat(PROVIDER.create(properties).reason())
        .contains("SHA-256", properties.get("FlowHash"), "deploy again");
  }

  @Test
  void takesAFlowAsLargeAsConnectAllows() {
    String padding = " ".repeat(250_000 - TestFlow.TEMPLATE.length());

    must(PROVIDER.create(prod.withTemplate(TestFlow.TEMPLATE + padding)));

    assertThat(prod.publishedContent()).hasSizeGreaterThan(250_000);
  }

  @Test
  void neverExceedsTheRateOfAnOperation() {
    PROVIDER.pollEvery(Duration.ofMillis(100));
    int before = PLANE.throttled();

    must(PROVIDER.create(prod.properties()));
    must(PROVIDER.delete(prod.physicalId(), prod.properties()));
    PROVIDER.pollEvery(Duration.ofSeconds(5));

    assertThat(PLANE.throttled()).isEqualTo(before);
  }

  @Test
  void findsItsAssociationsBehindManyPagesOfOthers() {
    for (int i = 0; i < 60; i++) {
      prod.instance().bots.put(prod.aliasArn() + i, Instant.EPOCH);
      prod.instance().functions.add(prod.functionArn() + i);
      prod.instance().add(otherFlow("Flow " + i));
    }

    must(PROVIDER.create(prod.properties()));

    PLANE.forgetCalls();
    must(update(prod.properties(), prod.properties()));
    assertThat(PLANE.writes()).isEmpty();
  }

  @Test
  void saysThatTheNumberIsNotClaimedToTheInstance() {
    prod.instance().numbers.clear();

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.reason())
        .contains("connect:AssociatePhoneNumberContactFlow answered ResourceNotFoundException")
        .contains("-c phoneNumberArn=");
    must(PROVIDER.delete(response.physicalId(), prod.properties()));
    assertThat(prod.instance().picture()).isEmpty();
  }

  @Test
  void saysThatThereIsNoSuchInstance() {
    Map<String, String> lost = prod.withoutQueue();
    lost.put("InstanceArn", "arn:aws:connect:" + Cloud.HOME + ":instance/lost");

    Response response = PROVIDER.create(lost);

    assertThat(response.reason()).contains("The instance lost", "-c connectInstanceArn=");
    must(PROVIDER.delete(response.physicalId(), lost));
  }

  @Test
  void deletesInReverseAndLeavesTheClaimedNumber() {
    must(PROVIDER.create(prod.properties()));
    PLANE.forgetCalls();

    must(PROVIDER.delete(prod.physicalId(), prod.properties()));

    assertThat(operations())
        .containsExactly(
            "DisassociatePhoneNumberContactFlow",
            "DeleteContactFlow",
            "DeleteContactFlow",
            "DisassociateLambdaFunction",
            "DisassociateBot");
    assertThat(prod.instance().numbers).containsEntry(prod.number(1), Optional.empty());
  }

  @Test
  void deletesWhatIsLeftWhenSomeOfItIsGone() {
    must(PROVIDER.create(prod.properties()));
    prod.instance().functions.clear();
    prod.instance().numbers.put(prod.number(1), Optional.empty());
    prod.instance().flows.clear();

    must(PROVIDER.delete(prod.physicalId(), prod.properties()));

    assertThat(prod.instance().bots).isEmpty();
  }

  @Test
  void deletesWhatWasNeverMade() {
    must(PROVIDER.delete(prod.physicalId(), prod.properties()));

    assertThat(PLANE.writes()).isEmpty();
  }

  @Test
  void deletesWhenTheInstanceIsGone() {
    must(PROVIDER.create(prod.properties()));
    PLANE.restore(new Cloud());

    must(PROVIDER.delete(prod.physicalId(), prod.properties()));

    assertThat(PLANE.writes()).isEmpty();
  }

  @Test
  void leavesANumberAloneThatSomebodyHasBoundToAnotherFlow() {
    must(PROVIDER.create(prod.properties()));
    String other = otherFlowWithOurNumber();

    must(PROVIDER.delete(prod.physicalId(), prod.properties()));

    assertThat(prod.instance().numbers).containsEntry(prod.number(1), Optional.of(other));
  }

  @Test
  void saysThatTheFlowIsStillInUseByAnotherNumber() {
    must(PROVIDER.create(prod.properties()));
    prod.instance().numbers.put(prod.number(2), prod.instance().flowNamed("Vanity Line prod"));

    Response response = PROVIDER.delete(prod.physicalId(), prod.properties());

    assertThat(response.reason())
        .contains("connect:DeleteContactFlow answered InvalidRequestException")
        .contains("Unbind the phone numbers");
  }

  @Test
  void refusesToMoveToAnotherInstanceAndRollsBackFromIt() {
    must(PROVIDER.create(prod.properties()));
    Map<String, String> moved = prod.withoutQueue();
    moved.put("InstanceArn", "arn:aws:connect:" + Cloud.HOME + ":instance/another");
    PLANE.forgetCalls();

    Response refused = update(moved, prod.properties());
    Response back = update(prod.properties(), moved);

    assertThat(refused.reason()).contains("cannot become", "Deploy to another instance");
    must(back);
    assertThat(PLANE.writes()).isEmpty();
  }

  @Test
  void leavesAloneWhatItNeverDidInItsOwnInstanceWhenItRollsBackFromAnother() {
    must(PROVIDER.create(prod.properties()));
    Map<String, String> moved = prod.withoutQueue();
    moved.put("InstanceArn", "arn:aws:connect:" + Cloud.HOME + ":instance/another");
    moved.put("FulfillmentArn", prod.functionArn() + "2");
    prod.instance().functions.add(prod.functionArn() + "2");

    must(update(prod.properties(), moved));

    assertThat(prod.instance().functions)
        .containsExactlyInAnyOrder(prod.functionArn(), prod.functionArn() + "2");
  }

  @Test
  void saysThatAQuotaIsFullAndWhatToDo() {
    PLANE.refuse(call ->
        call.operation().equals("CreateContactFlow")
            ? Optional.of(new WireError(429, "LimitExceededException", "Too many flows"))
            : Optional.empty());

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.reason())
        .contains("connect:CreateContactFlow answered LimitExceededException: Too many flows")
        .contains("Remove what is not used, or ask for a higher quota and deploy again");
  }

  @Test
  void namesEveryWrongPropertyAndIsNeverAskedToDeleteIt() {
    Map<String, String> wrong = prod.with("BotAliasArn", "mybot");
    wrong.remove("LocaleId");

    Response response = PROVIDER.create(wrong);

    assertThat(response.reason()).contains("BotAliasArn 'mybot'", "LocaleId is missing");
    assertThat(response.physicalId()).isEqualTo(ProviderFramework.CREATE_FAILED);
    assertThat(PLANE.calls()).isEmpty();
  }

  @Test
  void keepsTwoStagesInOneInstanceApart() {
    Deployment dev = Deployment.in(PLANE, "dev");
    must(PROVIDER.create(dev.properties()));
    String before = prod.instance().picture();

    must(PROVIDER.create(prod.properties()));
    must(update(prod.withTemplate(TestFlow.CHANGED), prod.properties()));
    must(PROVIDER.delete(prod.physicalId(), prod.withTemplate(TestFlow.CHANGED)));

    assertThat(prod.instance().picture()).isEqualTo(before);
  }

  private Response update(Map<String, String> wanted, Map<String, String> former) {
    return PROVIDER.update(prod.physicalId(), wanted, former);
  }

  private static void must(Response response) {
    assertThat(response.reason()).isEmpty();
    assertThat(response.succeeded()).isTrue();
  }

  private static List<String> operations() {
    return PLANE.writes().stream().map(Call::operation).toList();
  }

  private Instance.Flow flow() {
    return prod.instance().flows.get(prod.instance().flowNamed("Vanity Line prod").orElseThrow());
  }

  private void edit(java.util.function.UnaryOperator<Instance.Flow> change) {
    prod.instance()
        .flows
        .computeIfPresent(
            prod.instance().flowNamed("Vanity Line prod").orElseThrow(),
            (_, flow) -> change.apply(flow));
  }

  private static Instance.Flow withContent(Instance.Flow flow, String content) {
    return new Instance.Flow(
        flow.name(), flow.type(), flow.status(), flow.state(), content, flow.tags(), flow.madeAt());
  }

  private static Instance.Flow flow(String content, Map<String, String> tags) {
    return new Instance.Flow(
        "Vanity Line prod", "CONTACT_FLOW", "PUBLISHED", "ACTIVE", content, tags, Instant.EPOCH);
  }

  private static Instance.Flow otherFlow(String name) {
    return new Instance.Flow(
        name, "CONTACT_FLOW", "PUBLISHED", "ACTIVE", "{}", Map.of(), Instant.EPOCH);
  }

  private String otherFlowWithOurNumber() {
    String id = prod.instance().add(otherFlow("Sample inbound flow"));
    prod.instance().numbers.put(prod.number(1), Optional.of(id));
    return id;
  }
}
