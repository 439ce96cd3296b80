package vanity.publisher.cloud;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Connect's calls about flows. */
final class FlowApi {
  private static final Pattern TAG =
      Pattern.compile("(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}");

  private final Cloud cloud;
  private final InstantSource clock;
  private final ContentRules rules;

  FlowApi(Cloud cloud, InstantSource clock, AssociationApi associations) {
    this.cloud = cloud;
    this.clock = clock;
    this.rules = new ContentRules(associations);
  }

  Map<String, Object> list(Request request) {
    Instance instance = cloud.instance(request.path().get(1));
    Instant known = clock.instant().minus(cloud.listDelay);
    List<Map<String, Object>> flows =
        instance.flows.entrySet().stream()
            .filter(flow -> !flow.getValue().madeAt().isAfter(known))
            .map(flow -> summary(instance, flow.getKey(), flow.getValue()))
            .toList();
    return Page.of(request, "maxResults", 1000, flows).json("ContactFlowSummaryList");
  }

  // Without tags: docs/wire-formats.md#flow-list
  private static Map<String, Object> summary(Instance instance, String id, Instance.Flow flow) {
    return Map.of(
        "Id", id,
        "Arn", instance.flowArn(id),
        "Name", flow.name(),
        "ContactFlowType", flow.type(),
        "ContactFlowState", flow.state(),
        "ContactFlowStatus", flow.status());
  }

  Map<String, Object> describe(Request request) {
    Instance instance = cloud.instance(request.path().get(1));
    String id = request.path().get(2);
    Instance.Flow flow = flow(instance, id);
    if (flow.status().equals("SAVED")) {
      throw new WireError(404, "ContactFlowNotPublishedException", "The flow is not published");
    }
    Map<String, Object> shown = new HashMap<>();
    shown.put("Id", id);
    shown.put("Arn", instance.flowArn(id));
    shown.put("Name", flow.name());
    shown.put("Type", flow.type());
    shown.put("State", flow.state());
    shown.put("Status", flow.status());
    shown.put("Content", cloud.givenBack.apply(flow.content()));
    shown.put("Tags", flow.tags());
    return Map.of("ContactFlow", shown);
  }

  Map<String, Object> create(Request request) {
    Instance instance = cloud.instance(request.path().get(1));
    refuseTakenName(instance, request.text("Name"));
    String content = request.text("Content");
    rules.check(instance, content);
    Map<String, String> tags = new HashMap<>();
    request.object("Tags").forEach((key, value) -> tags.put(key, String.valueOf(value)));
    String id =
        instance.add(
            new Instance.Flow(
                request.text("Name"),
                request.text("Type"),
                "PUBLISHED",
                "ACTIVE",
                content,
                tags,
                clock.instant()));
    return Map.of("ContactFlowId", id, "ContactFlowArn", instance.flowArn(id));
  }

  Map<String, Object> updateContent(Request request) {
    Instance instance = cloud.instance(request.path().get(1));
    String id = request.path().get(2);
    Instance.Flow flow = flow(instance, id);
    rules.check(instance, request.text("Content"));
    instance.flows.put(id, flow.with(request.text("Content")));
    return Map.of();
  }

  Map<String, Object> updateMetadata(Request request) {
    Instance instance = cloud.instance(request.path().get(1));
    String id = request.path().get(2);
    Instance.Flow flow = flow(instance, id);
    String name = request.text("Name");
    if (!name.equals(flow.name())) {
      refuseTakenName(instance, name);
    }
    instance.flows.put(id, flow.named(name, request.text("ContactFlowState")));
    return Map.of();
  }

  Map<String, Object> tag(Request request) {
    Instance.Flow flow = flow(instanceOf(request), flowId(request));
    Map<String, String> tags = new HashMap<>(flow.tags());
    request.object("tags").forEach((key, value) -> tags.put(key, String.valueOf(value)));
    // docs/wire-formats.md#flow-tags
    if (!tags.keySet().stream().allMatch(TAG.asMatchPredicate()) || tags.size() > 50) {
      throw WireError.invalidRequest("The tags are too many, or one is not as tags are");
    }
    instanceOf(request).flows.put(flowId(request), flow.tagged(tags));
    return Map.of();
  }

  Map<String, Object> untag(Request request) {
    Instance.Flow flow = flow(instanceOf(request), flowId(request));
    Map<String, String> tags = new HashMap<>(flow.tags());
    tags.remove(request.query().getOrDefault("tagKeys", ""));
    instanceOf(request).flows.put(flowId(request), flow.tagged(tags));
    return Map.of();
  }

  private Instance instanceOf(Request tagging) {
    String arn = tagging.path().get(1);
    return cloud.instance(arn.replaceFirst("^.*:instance/", "").replaceFirst("/.*$", ""));
  }

  private static String flowId(Request tagging) {
    String arn = tagging.path().get(1);
    return arn.substring(arn.lastIndexOf('/') + 1);
  }

  Map<String, Object> delete(Request request) {
    Instance instance = cloud.instance(request.path().get(1));
    String id = request.path().get(2);
    Instance.Flow unused = flow(instance, id);
    if (instance.numbers.containsValue(Optional.of(id))) {
      // docs/wire-formats.md#flow-in-use
      throw WireError.invalidRequest("The flow " + unused.name() + " is in use");
    }
    instance.flows.remove(id);
    return Map.of();
  }

  // No client token: the second of two equal requests finds the name taken
  // (docs/wire-formats.md#create-no-token).
  private static void refuseTakenName(Instance instance, String name) {
    if (instance.flowNamed(name).isPresent()) {
      throw new WireError(409, "DuplicateResourceException", "The name " + name + " is taken");
    }
  }

  private static Instance.Flow flow(Instance instance, String id) {
    Instance.Flow flow = instance.flows.get(id);
    if (flow == null) {
      throw WireError.notFound("The flow " + id);
    }
    return flow;
  }
}
