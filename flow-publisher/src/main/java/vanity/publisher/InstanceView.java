package vanity.publisher;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What an instance holds of a publication, read at one moment.
 *
 * @param bots ARNs of the associated bot aliases
 * @param functions ARNs of the associated functions
 * @param flows those that bear a name of the publication, whoever made them
 * @param numbers id of a phone number, to the id of the flow that it is bound to
 */
record InstanceView(
    Set<String> bots, Set<String> functions, List<LiveFlow> flows, Map<String, String> numbers) {
  static final InstanceView EMPTY = new InstanceView(Set.of(), Set.of(), List.of(), Map.of());

  InstanceView {
    bots = Set.copyOf(bots);
    functions = Set.copyOf(functions);
    flows = List.copyOf(flows);
    numbers = Map.copyOf(numbers);
  }

  Optional<LiveFlow> flowNamed(String name) {
    return flows.stream().filter(flow -> flow.name().equals(name)).findFirst();
  }

  Optional<String> boundTo(String numberArn) {
    return Optional.ofNullable(numbers.get(Arn.idOf(numberArn)));
  }

  /** The same with what the change is about read again. */
  InstanceView readAgain(Step.Change change, ConnectInstance instance) {
    return switch (change) {
      case Step.AssociateBot _, Step.DisassociateBot _ ->
          new InstanceView(instance.bots(), functions, flows, numbers);
      case Step.AssociateFunction _, Step.DisassociateFunction _ ->
          new InstanceView(bots, instance.functions(), flows, numbers);
      case Step.CreateFlow flow -> withFlows(instance, flow.name());
      case Step.UpdateMetadata flow -> withFlows(instance, flow.name());
      case Step.UpdateContent _, Step.DeleteFlow _, Step.RememberFormer _, Step.ForgetFormer _ ->
          withFlows(instance);
      case Step.BindNumber _, Step.GiveBack _, Step.UnbindNumber _ ->
          new InstanceView(bots, functions, flows, instance.numbers());
    };
  }

  private InstanceView withFlows(ConnectInstance instance, String... more) {
    Set<String> names = new HashSet<>(List.of(more));
    flows.forEach(flow -> names.add(flow.name()));
    return new InstanceView(bots, functions, instance.flows(names), numbers);
  }

  InstanceView withoutBot(String arn) {
    return new InstanceView(without(bots, arn), functions, flows, numbers);
  }

  InstanceView withoutFunction(String arn) {
    return new InstanceView(bots, without(functions, arn), flows, numbers);
  }

  InstanceView withoutFlow(String id) {
    List<LiveFlow> rest = flows.stream().filter(flow -> !flow.id().equals(id)).toList();
    return new InstanceView(bots, functions, rest, numbers);
  }

  InstanceView withoutBinding(String numberArn) {
    Map<String, String> rest = new java.util.HashMap<>(numbers);
    rest.remove(Arn.idOf(numberArn));
    return new InstanceView(bots, functions, flows, rest);
  }

  InstanceView withoutFormer(String flowId) {
    return with(flow -> flow.without(flowId));
  }

  InstanceView forgetting(String numberId) {
    return with(flow -> flow.forgetting(numberId));
  }

  private InstanceView with(UnaryOperator<LiveFlow> change) {
    return new InstanceView(bots, functions, flows.stream().map(change).toList(), numbers);
  }

  private static Set<String> without(Set<String> all, String one) {
    Set<String> rest = new HashSet<>(all);
    rest.remove(one);
    return rest;
  }
}
