package vanity.cli.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackResourceSummary;

/** A stack as CloudFormation holds it now. */
public final class LiveStack {
  private final Stack stack;
  private final List<StackResourceSummary> resources;

  private LiveStack(Stack stack, List<StackResourceSummary> resources) {
    this.stack = stack;
    this.resources = List.copyOf(resources);
  }

  /** The stack of this name, if there is one. */
  public static Optional<LiveStack> named(String name, Clients clients) {
    CloudFormationClient formation =
        clients.client(CloudFormationClient.class, CloudFormationClient::builder);
    return Asking.find(() -> formation.describeStacks(call -> call.stackName(name)))
        .flatMap(answer -> answer.stacks().stream().findFirst())
        .map(stack -> new LiveStack(stack, resources(name, formation)));
  }

  private static List<StackResourceSummary> resources(String name, CloudFormationClient formation) {
    var all = new ArrayList<StackResourceSummary>();
    formation
        .listStackResourcesPaginator(call -> call.stackName(name))
        .stackResourceSummaries()
        .forEach(all::add);
    return all;
  }

  public String name() {
    return stack.stackName();
  }

  public String status() {
    return stack.stackStatusAsString();
  }

  /** Why it is in that state, "" if CloudFormation does not say. */
  public String reason() {
    return Optional.ofNullable(stack.stackStatusReason()).orElse("");
  }

  /** What CloudFormation calls each resource that is there, by its logical id. */
  public Map<String, String> physicalIds() {
    var ids = new HashMap<String, String>();
    resources.stream()
        .filter(it -> it.physicalResourceId() != null)
        .filter(it -> !it.resourceStatusAsString().equals("DELETE_COMPLETE"))
        .forEach(it -> ids.put(it.logicalResourceId(), it.physicalResourceId()));
    return ids;
  }

  /** Physical ids of all resources of this type. */
  public List<String> ofType(String type) {
    Map<String, String> there = physicalIds();
    return resources.stream()
        .filter(it -> it.resourceType().equals(type))
        .map(it -> there.get(it.logicalResourceId()))
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  /** Whether it has a resource with this ARN or id. */
  public boolean owns(String arnOrId) {
    Set<String> ids = new HashSet<>(physicalIds().values());
    return ids.stream()
        .anyMatch(
            id -> id.equals(arnOrId) || arnOrId.endsWith("/" + id) || arnOrId.endsWith(":" + id));
  }

  /** The value of an output. */
  public Optional<String> output(String key) {
    return stack.outputs().stream()
        .filter(output -> output.outputKey().equals(key))
        .map(Output::outputValue)
        .findFirst();
  }
}
