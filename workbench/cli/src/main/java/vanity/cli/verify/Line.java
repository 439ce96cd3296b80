package vanity.cli.verify;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import vanity.cli.account.Arns;
import vanity.cli.account.Clients;
import vanity.cli.account.LiveStack;
import vanity.cli.account.StackTemplate;
import vanity.contract.Absent;
import vanity.contract.FlowPlaceholders;
import vanity.contract.FlowProperties;

/** A deployed line, as its stack tells of it. */
final class Line {
  private static final String ALIAS = "AWS::Lex::BotAlias";

  private final LiveStack stack;
  private final StackTemplate template;
  private final Map<String, String> known;

  private Line(LiveStack stack, StackTemplate template, Map<String, String> known) {
    this.stack = stack;
    this.template = template;
    this.known = known;
  }

  static Line of(LiveStack stack, Clients clients, String account) {
    var known = new HashMap<>(StackTemplate.pseudoParameters(account, clients.region()));
    stack
        .physicalIds()
        .forEach((id, physical) -> {
          known.put(id, physical);
          // Where the Ref of a resource is an ARN, it is the attribute with that name, too.
          known.put(id + ".Arn", physical);
          known.put(id + ".PhoneNumberArn", physical);
        });
    String body =
        clients
            .client(CloudFormationClient.class, CloudFormationClient::builder)
            .getTemplate(call -> call.stackName(stack.name()))
            .templateBody();
    var template = new StackTemplate(json(body), name -> Optional.ofNullable(known.get(name)));
    // Of an alias the Ref is ALIAS|BOT.
    template
        .ofType(ALIAS)
        .forEach(alias ->
            Optional.ofNullable(stack.physicalIds().get(alias.id()))
                .map(id -> id.split("\\|"))
                .ifPresent(ids ->
                    known.put(
                        alias.id() + ".Arn",
                        "arn:aws:lex:%s:%s:bot-alias/%s/%s"
                            .formatted(clients.region(), account, ids[1], ids[0]))));
    return new Line(stack, template, known);
  }

  private static Map<String, Object> json(String text) {
    try {
      return JSON.std.mapFrom(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String stackName() {
    return stack.name();
  }

  String instanceArn() {
    return flow(FlowProperties.INSTANCE_ARN);
  }

  String instanceId() {
    return Arns.id(instanceArn());
  }

  String flowArn() {
    return stack.output("ContactFlowOutput").orElse("");
  }

  String flowHash() {
    return flow(FlowProperties.FLOW_HASH);
  }

  Optional<String> numberArn() {
    return Optional.of(flow(FlowProperties.PHONE_NUMBER_ARN))
        .filter(arn -> !arn.equals(Absent.NONE));
  }

  /** ARN of the function's alias. */
  String functionArn() {
    return flow(FlowProperties.FULFILLMENT_ARN);
  }

  String botAliasArn() {
    return flow(FlowProperties.BOT_ALIAS_ARN);
  }

  String botId() {
    String[] parts = botAliasArn().split("/");
    return parts.length == 3 ? parts[1] : "";
  }

  String botAliasId() {
    return Arns.id(botAliasArn());
  }

  String locale() {
    return flow(FlowProperties.LOCALE_ID);
  }

  /** The version that the stack made last, "" if it tells of none. */
  String botVersion() {
    return template
        .first("AWS::Lex::BotVersion")
        .map(version -> known.getOrDefault(version.id(), ""))
        .map(id -> id.substring(id.indexOf('|') + 1))
        .orElse("");
  }

  boolean asksForConsent() {
    return flow(FlowProperties.RECORDING_CONSENT).equals(FlowPlaceholders.ASK);
  }

  /** The flow of callers in the queue; empty without a queue. */
  Optional<String> queueFlowName() {
    boolean queue = !flow(FlowProperties.AGENT_QUEUE_ARN).equals(Absent.NONE);
    return queue ? Optional.of(flow(FlowProperties.QUEUE_FLOW_NAME)) : Optional.empty();
  }

  Map<String, String> flowValues() {
    return Map.of(
        FlowPlaceholders.FULFILLMENT_ARN, functionArn(),
        FlowPlaceholders.BOT_ALIAS_ARN, botAliasArn(),
        FlowPlaceholders.RECORDING_CONSENT, flow(FlowProperties.RECORDING_CONSENT),
        FlowPlaceholders.AGENT_QUEUE_ARN, flow(FlowProperties.AGENT_QUEUE_ARN),
        FlowPlaceholders.FLOW_LOGGING, flow(FlowProperties.FLOW_LOGGING));
  }

  String table() {
    return stack.output("CallerTableOutput").orElse("");
  }

  Optional<String> page() {
    return stack.output("DashboardOutput");
  }

  Optional<String> pageClient() {
    return stack.ofType("AWS::Cognito::UserPoolClient").stream().findFirst();
  }

  private String flow(String property) {
    return template
        .first("Custom::PublishedFlow")
        .flatMap(it -> it.text(property))
        .orElse(Absent.NONE);
  }
}
