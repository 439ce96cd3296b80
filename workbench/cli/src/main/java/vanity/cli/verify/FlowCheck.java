package vanity.cli.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.ContactFlow;
import software.amazon.awssdk.services.connect.model.ContactFlowState;
import software.amazon.awssdk.services.connect.model.FlowAssociationSummary;
import software.amazon.awssdk.services.connect.model.ListFlowAssociationResourceType;
import vanity.cli.account.Arns;
import vanity.cli.account.Asking;
import vanity.cli.account.Clients;
import vanity.cli.account.Finding;
import vanity.cli.account.Quotas;
import vanity.cli.home.Project;
import vanity.contactflow.FlowTemplate;
import vanity.contract.Absent;
import vanity.contract.FlowPlaceholders;
import vanity.json.Json;

/** Whether the number leads to our flow, and the flow is the one that was deployed. */
final class FlowCheck {
  private final ConnectClient connect;
  private final Quotas quotas;
  private final Line line;
  private final List<Fact> facts;

  FlowCheck(Clients clients, Line line, List<Fact> facts) {
    connect = clients.client(ConnectClient.class, ConnectClient::builder);
    quotas = new Quotas(clients);
    this.line = line;
    this.facts = facts;
  }

  Finding callsAtOnce() {
    Optional<Integer> quota = quotas.ofInstance(Quotas.CALLS_AT_ONCE, line.instanceArn());
    return quota.equals(Optional.of(0))
        ? Finding.blocker(
            "calls at once",
            "0 calls may be active, so none can start",
            Quotas.askFor(Quotas.CALLS_AT_ONCE, 10, line.instanceArn()))
        : quota
            .map(most -> Finding.ok("calls at once", most + " may be active"))
            .orElseGet(() -> Finding.note("calls at once", "how many there may be is not told"));
  }

  Finding number() {
    if (line.numberArn().isEmpty()) {
      return Finding.warning(
          "number", "none is bound, so nobody can call", "Deploy with one (docs/deploy.md)");
    }
    String arn = line.numberArn().get();
    Optional<FlowAssociationSummary> binding =
        connect
            .listFlowAssociationsPaginator(call ->
                call.instanceId(line.instanceId())
                    .resourceType(ListFlowAssociationResourceType.VOICE_PHONE_NUMBER))
            .flowAssociationSummaryList()
            .stream()
            .filter(it -> Arns.id(it.resourceId()).equals(Arns.id(arn)))
            .findFirst();
    Optional<String> flow = binding.map(FlowAssociationSummary::flowId);
    binding.ifPresent(it ->
        facts.add(
            new Fact(
                LiveFact.NUMBER_LIST,
                it.flowId().startsWith("arn:") && it.resourceId().startsWith("arn:"))));
    return flow.filter(it -> Arns.id(it).equals(Arns.id(line.flowArn()))).isPresent()
        ? Finding.ok("number", arn + " leads to our flow")
        : Finding.blocker(
            "number",
            "%s leads to %s, not to %s".formatted(arn, flow.orElse("no flow"), line.flowArn()),
            "Deploy again; with takeOver=true if somebody else took it");
  }

  Finding associations() {
    boolean function =
        connect
            .listLambdaFunctionsPaginator(call -> call.instanceId(line.instanceId()))
            .lambdaFunctions()
            .stream()
            .anyMatch(line.functionArn()::equals);
    boolean bot =
        connect
            .listBotsPaginator(call ->
                call.instanceId(line.instanceId())
                    .lexVersion(software.amazon.awssdk.services.connect.model.LexVersion.V2))
            .lexBots()
            .stream()
            .anyMatch(it -> line.botAliasArn().equals(it.lexV2Bot().aliasArn()));
    return function && bot
        ? Finding.ok("instance", "it knows the bot and the function")
        : Finding.blocker(
            "instance",
            "it does not know " + (function ? line.botAliasArn() : line.functionArn()),
            "Deploy again");
  }

  Finding flow() {
    Optional<ContactFlow> found =
        Asking.find(() ->
            connect
                .describeContactFlow(call ->
                    call.instanceId(line.instanceId()).contactFlowId(Arns.id(line.flowArn())))
                .contactFlow());
    if (found.isEmpty() || found.get().state() != ContactFlowState.ACTIVE) {
      return Finding.blocker(
          "flow", line.flowArn() + " is not published and active", "Deploy again");
    }
    byte[] file = file();
    if (!sha256(file).equalsIgnoreCase(line.flowHash())) {
      return Finding.warning(
          "flow",
          "another flow file was deployed than the one here, so they cannot be compared",
          "Check out what was deployed, or deploy what is here");
    }
    return compared(filled(new String(file, StandardCharsets.UTF_8)), found.get().content());
  }

  private String filled(String text) {
    var template = new FlowTemplate(text);
    var values = new HashMap<>(line.flowValues());
    values.put(FlowPlaceholders.QUEUE_FLOW_ARN, queueFlowArn());
    values.keySet().retainAll(template.placeholders());
    return template.fill(values);
  }

  private String queueFlowArn() {
    return line.queueFlowName().flatMap(this::arnOfFlow).orElse(Absent.NONE);
  }

  private Optional<String> arnOfFlow(String name) {
    return connect
        .listContactFlowsPaginator(call -> call.instanceId(line.instanceId()))
        .contactFlowSummaryList()
        .stream()
        .filter(flow -> flow.name().equals(name))
        .map(flow -> flow.arn())
        .findFirst();
  }

  private Finding compared(String wanted, String live) {
    boolean same = Objects.equals(json(wanted), json(live));
    if (same) {
      facts.add(new Fact(LiveFact.CONTENT_ROUND_TRIP, wanted.equals(live)));
      return Finding.ok("flow", "it is what was deployed");
    }
    return Finding.blocker(
        "flow",
        "its content is not what was deployed: it differs at "
            + String.join(", ", differing(wanted, live)),
        "Deploy again; somebody may have edited it in the console");
  }

  /** Identifiers of the actions that differ. */
  private static List<String> differing(String wanted, String live) {
    Map<String, Object> one = actions(wanted);
    Map<String, Object> other = actions(live);
    var names = new ArrayList<String>();
    one.forEach((id, action) -> {
      if (!action.equals(other.get(id))) {
        names.add("'" + id + "'");
      }
    });
    other.keySet().stream()
        .filter(id -> !one.containsKey(id))
        .forEach(id -> names.add("'" + id + "'"));
    return names.isEmpty() ? List.of("its head") : names;
  }

  private static Map<String, Object> actions(String flow) {
    var actions = new LinkedHashMap<String, Object>();
    if (json(flow) instanceof Map<?, ?> map && map.get("Actions") instanceof List<?> list) {
      list.forEach(it -> {
        if (it instanceof Map<?, ?> action) {
          actions.put(String.valueOf(action.get("Identifier")), action);
        }
      });
    }
    return actions;
  }

  private static @Nullable Object json(String text) {
    try {
      return Json.read(text);
    } catch (IOException notJson) {
      return text;
    }
  }

  private static byte[] file() {
    try {
      return Files.readAllBytes(Project.root().resolve("contactflow/flow/vanity-line.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
