package vanity.publisher;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vanity.contract.Absent;
import vanity.contract.FlowPlaceholders;

/**
 * The flows of a publication as they have to be published: what answers calls names the flow that
 * callers in the queue are in, by the ARN that the instance gave it.
 */
final class FlowContents {
  private final Publication publication;
  private final Map<WantedFlow, String> templates;
  private final Map<WantedFlow, Map<String, String>> filled = new HashMap<>();

  /**
   * Fills and checks all of them.
   *
   * @param read gives the text of a template
   * @throws PublishingFailure with all that Connect would refuse, before anything is touched
   */
  FlowContents(Publication publication, Function<Template, String> read) {
    this.publication = publication;
    this.templates =
        publication.flows().stream()
            .collect(Collectors.toMap(flow -> flow, flow -> read.apply(flow.template())));
    publication.flows().forEach(flow -> of(flow, InstanceView.EMPTY));
  }

  boolean areOf(Publication wanted) {
    return publication.equals(wanted);
  }

  String of(WantedFlow flow, InstanceView view) {
    String queueFlowArn = queueFlowArn(view);
    return filled
        .computeIfAbsent(flow, _ -> new HashMap<>())
        .computeIfAbsent(queueFlowArn, arn -> filled(flow, arn));
  }

  private String filled(WantedFlow flow, String queueFlowArn) {
    Map<String, String> values = new HashMap<>(publication.values());
    values.put(FlowPlaceholders.QUEUE_FLOW_ARN, queueFlowArn);
    return FlowContent.of(templates.getOrDefault(flow, ""), flow.type(), values);
  }

  private String queueFlowArn(InstanceView view) {
    Optional<WantedFlow> inTheQueue = publication.queueFlow();
    return inTheQueue
        .flatMap(flow -> view.flowNamed(flow.name()).filter(flow::is).map(LiveFlow::arn))
        .orElse(inTheQueue.isEmpty() ? Absent.NONE : notMadeYet());
  }

  /** Only to check the text with: the flow that is named is published first. */
  private String notMadeYet() {
    return publication.instanceArn() + "/contact-flow/not-made-yet";
  }
}
