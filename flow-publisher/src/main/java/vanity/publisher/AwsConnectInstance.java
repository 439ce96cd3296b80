package vanity.publisher;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.ContactFlow;
import software.amazon.awssdk.services.connect.model.ContactFlowState;
import software.amazon.awssdk.services.connect.model.ContactFlowStatus;
import software.amazon.awssdk.services.connect.model.ContactFlowSummary;
import software.amazon.awssdk.services.connect.model.LexVersion;
import software.amazon.awssdk.services.connect.model.ListFlowAssociationResourceType;
import software.amazon.awssdk.services.lexmodelsv2.LexModelsV2Client;
import software.amazon.awssdk.services.s3.S3Client;

/** The instance behind the AWS APIs. */
final class AwsConnectInstance implements ConnectInstance {

  /** The three services that a flow is made of. */
  record Clients(ConnectClient connect, LexModelsV2Client lex, S3Client s3) {}

  private static final int ASSOCIATIONS_A_PAGE = 25;
  private static final int FLOWS_A_PAGE = 1000;

  private final ConnectClient connect;
  private final S3Client s3;
  private final AwsBot bot;
  private final AwsCalls calls;
  private final String instanceId;

  AwsConnectInstance(Clients clients, String instanceId, RateLimiter limiter) {
    this.calls = new AwsCalls(limiter);
    this.connect = clients.connect();
    this.s3 = clients.s3();
    this.bot = new AwsBot(clients.lex(), calls);
    this.instanceId = instanceId;
  }

  @Override
  public BotState bot(String aliasArn, String localeId) {
    return bot.state(aliasArn, localeId);
  }

  @Override
  public byte[] template(Template template) {
    return calls.call(
        "s3:GetObject",
        () ->
            s3.getObjectAsBytes(get -> get.bucket(template.bucket()).key(template.key()))
                .asByteArray());
  }

  @Override
  public Set<String> bots() {
    return pages(
            token ->
                calls.call(
                    "connect:ListBots",
                    () ->
                        connect.listBots(list ->
                            list.instanceId(instanceId)
                                .lexVersion(LexVersion.V2)
                                .maxResults(ASSOCIATIONS_A_PAGE)
                                .nextToken(token))),
            page -> page.nextToken())
        .flatMap(page -> page.lexBots().stream())
        .map(config -> config.lexV2Bot().aliasArn())
        .collect(toSet());
  }

  @Override
  public Set<String> functions() {
    return pages(
            token ->
                calls.call(
                    "connect:ListLambdaFunctions",
                    () ->
                        connect.listLambdaFunctions(list ->
                            list.instanceId(instanceId)
                                .maxResults(ASSOCIATIONS_A_PAGE)
                                .nextToken(token))),
            page -> page.nextToken())
        .flatMap(page -> page.lambdaFunctions().stream())
        .collect(toSet());
  }

  @Override
  public Map<String, String> numbers() {
    Map<String, String> flowOf = new HashMap<>();
    pages(
            token ->
                calls.call(
                    "connect:ListFlowAssociations",
                    () ->
                        connect.listFlowAssociations(list ->
                            list.instanceId(instanceId)
                                .resourceType(ListFlowAssociationResourceType.VOICE_PHONE_NUMBER)
                                .maxResults(FLOWS_A_PAGE)
                                .nextToken(token))),
            page -> page.nextToken())
        .flatMap(page -> page.flowAssociationSummaryList().stream())
        .forEach(bound -> flowOf.put(Arn.idOf(bound.resourceId()), Arn.idOf(bound.flowId())));
    return flowOf;
  }

  @Override
  public List<LiveFlow> flows(Set<String> names) {
    List<ContactFlowSummary> all = summaries();
    Set<String> ids = all.stream().map(ContactFlowSummary::id).collect(toSet());
    return all.stream()
        .filter(summary -> names.contains(summary.name()))
        .map(summary -> described(summary, ids))
        .toList();
  }

  /** Of every type: a name is taken by a flow of another type as well. */
  private List<ContactFlowSummary> summaries() {
    return pages(
            token ->
                calls.call(
                    "connect:ListContactFlows",
                    () ->
                        connect.listContactFlows(list ->
                            list.instanceId(instanceId).maxResults(FLOWS_A_PAGE).nextToken(token))),
            page -> page.nextToken())
        .flatMap(page -> page.contactFlowSummaryList().stream())
        .toList();
  }

  private LiveFlow described(ContactFlowSummary summary, Set<String> ids) {
    return summary.contactFlowStatus() == ContactFlowStatus.SAVED
        ? unpublished(summary)
        : live(summary, description(summary), ids);
  }

  private static LiveFlow unpublished(ContactFlowSummary summary) {
    return new LiveFlow(
        summary.id(),
        summary.arn(),
        summary.name(),
        summary.contactFlowTypeAsString(),
        "",
        false,
        "",
        Map.of());
  }

  private ContactFlow description(ContactFlowSummary summary) {
    String api = "connect:DescribeContactFlow";
    return calls
        .find(
            api,
            () ->
                connect
                    .describeContactFlow(
                        get -> get.instanceId(instanceId).contactFlowId(summary.id()))
                    .contactFlow())
        // The list still shows a flow that is being deleted: the two will agree in a while.
        .orElseThrow(() -> ServiceFault.undecided(api, "the flow " + summary.id() + " is listed"));
  }

  private static LiveFlow live(ContactFlowSummary summary, ContactFlow flow, Set<String> ids) {
    return new LiveFlow(
        summary.id(),
        flow.arn(),
        flow.name(),
        flow.typeAsString(),
        flow.tags().getOrDefault(LiveFlow.OWNER_TAG, ""),
        flow.state() == ContactFlowState.ARCHIVED,
        flow.content(),
        former(flow, ids));
  }

  private static Map<String, FormerFlow> former(ContactFlow flow, Set<String> ids) {
    Map<String, FormerFlow> former = new HashMap<>();
    LiveFlow.formerIn(flow.tags())
        .forEach((number, id) -> former.put(number, new FormerFlow(id, !ids.contains(id))));
    return former;
  }

  /** All pages, one call after the other. */
  private static <P> Stream<P> pages(
      Function<@Nullable String, P> page, Function<P, @Nullable String> nextToken) {
    List<P> all = new ArrayList<>();
    @Nullable String token = null;
    do {
      P next = page.apply(token);
      all.add(next);
      token = nextToken.apply(next);
    } while (token != null);
    return all.stream();
  }

  @Override
  public String number(String arn) {
    return calls.call(
        "connect:DescribePhoneNumber",
        () ->
            connect
                .describePhoneNumber(get -> get.phoneNumberId(AwsNumberId.of(arn, connect)))
                .claimedPhoneNumberSummary()
                .phoneNumber());
  }

  @Override
  public void perform(Step.Change change) {
    new AwsChange(connect, instanceId, calls).perform(change);
  }
}
