package vanity.publisher.cloud;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Connect's calls about bots, functions and phone numbers. */
final class AssociationApi {
  private final Cloud cloud;
  private final InstantSource clock;

  AssociationApi(Cloud cloud, InstantSource clock) {
    this.cloud = cloud;
    this.clock = clock;
  }

  Map<String, Object> listBots(Request request) {
    Instance instance = cloud.instance(request.path().get(1));
    if (!"V2".equals(request.query().get("lexVersion"))) {
      throw WireError.invalidRequest("lexVersion is V1 or V2");
    }
    Instant known = clock.instant().minus(cloud.listDelay);
    List<Map<String, Object>> bots =
        instance.bots.entrySet().stream()
            .filter(bot -> !bot.getValue().isAfter(known))
            .map(bot -> Map.<String, Object>of("LexV2Bot", Map.of("AliasArn", bot.getKey())))
            .toList();
    return Page.of(request, "maxResults", 25, bots).json("LexBots");
  }

  Map<String, Object> associateBot(Request request) {
    Instance instance = cloud.instance(request.path().get(1));
    String alias = alias(request);
    String[] ids = alias.substring(alias.indexOf('/') + 1).split("/");
    Optional<Cloud.Bot> bot = Optional.ofNullable(cloud.bots.get(ids[0]));
    if (bot.filter(known -> known.aliasId().equals(ids[1])).isEmpty()) {
      throw WireError.notFound("The bot alias " + alias);
    }
    if (instance.bots.containsKey(alias)) {
      throw new WireError(409, "ResourceConflictException", alias + " is associated");
    }
    instance.bots.put(alias, clock.instant());
    return Map.of();
  }

  Map<String, Object> disassociateBot(Request request) {
    Instance instance = cloud.instance(request.path().get(1));
    if (instance.bots.remove(alias(request)) == null) {
      throw WireError.invalidRequest(alias(request) + " is not associated");
    }
    return Map.of();
  }

  private static String alias(Request request) {
    if (request.object("LexV2Bot").get("AliasArn") instanceof String arn) {
      return arn;
    }
    throw WireError.invalidRequest("LexV2Bot.AliasArn is missing");
  }

  Map<String, Object> listFunctions(Request request) {
    Instance instance = cloud.instance(request.path().get(1));
    return Page.of(request, "maxResults", 25, List.copyOf(instance.functions))
        .json("LambdaFunctions");
  }

  Map<String, Object> associateFunction(Request request) {
    Instance instance = cloud.instance(request.path().get(1));
    if (!instance.functions.add(request.text("FunctionArn"))) {
      throw new WireError(409, "ResourceConflictException", "The function is associated");
    }
    // docs/wire-formats.md#connect-writes-permission
    statements(request.text("FunctionArn")).add(statement(instance));
    return Map.of();
  }

  Map<String, Object> disassociateFunction(Request request) {
    Instance instance = cloud.instance(request.path().get(1));
    if (!instance.functions.remove(request.query().getOrDefault("functionArn", ""))) {
      throw WireError.notFound("The association");
    }
    statements(request.query().getOrDefault("functionArn", "")).remove(statement(instance));
    return Map.of();
  }

  private Set<String> statements(String function) {
    return cloud.functionPolicies.computeIfAbsent(function, _ -> new HashSet<>());
  }

  private static String statement(Instance instance) {
    return "connect-" + instance.id();
  }

  Map<String, Object> listNumbers(Request request) {
    Instance instance = cloud.instance(request.path().get(1));
    if (!"VOICE_PHONE_NUMBER".equals(request.query().get("ResourceType"))) {
      throw WireError.invalidRequest("ResourceType is not one of ours");
    }
    List<Map<String, Object>> bound =
        instance.numbers.entrySet().stream()
            .filter(number -> number.getValue().isPresent())
            .map(number ->
                Map.<String, Object>of(
                    "ResourceId", numberArn(number.getKey()),
                    "FlowId", instance.flowArn(number.getValue().orElseThrow()),
                    "ResourceType", "VOICE_PHONE_NUMBER"))
            .toList();
    return Page.of(request, "maxResults", 1000, bound).json("FlowAssociationSummaryList");
  }

  Map<String, Object> bindNumber(Request request) {
    Instance instance = cloud.instance(request.text("InstanceId"));
    String flow = request.text("ContactFlowId");
    if (!instance.flows.containsKey(flow)) {
      throw WireError.notFound("The flow " + flow);
    }
    // Silently taken from another flow: docs/wire-formats.md#number-rebind
    instance.numbers.put(claimed(instance, request), Optional.of(flow));
    return Map.of();
  }

  Map<String, Object> unbindNumber(Request request) {
    Instance instance = cloud.instance(request.query().getOrDefault("instanceId", ""));
    instance.numbers.put(claimed(instance, request), Optional.empty());
    return Map.of();
  }

  private static String claimed(Instance instance, Request request) {
    String number = request.path().get(1);
    if (!instance.numbers.containsKey(number)) {
      throw WireError.notFound("The phone number " + number);
    }
    return number;
  }

  Map<String, Object> describeNumber(Request request) {
    String number = request.path().get(1);
    if (cloud.instances.values().stream().noneMatch(it -> it.numbers.containsKey(number))) {
      throw WireError.notFound("The phone number " + number);
    }
    return Map.of("ClaimedPhoneNumberSummary", Map.of("PhoneNumber", Cloud.PHONE_NUMBER));
  }

  /** A number of another region is known by its whole ARN alone. */
  static String numberArn(String id) {
    return id.startsWith("arn:") ? id : "arn:aws:connect:" + Cloud.HOME + ":phone-number/" + id;
  }

  /** Whether flows may name the bot by now. */
  boolean isUsable(Instance instance, String alias) {
    Duration delay = cloud.associationDelay;
    return Optional.ofNullable(instance.bots.get(alias))
        .filter(since -> !clock.instant().isBefore(since.plus(delay)))
        .isPresent();
  }
}
