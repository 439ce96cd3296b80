package vanity.publisher;

/** Says what the instance shows instead of what an accepted change asked for. */
final class Difference {
  private Difference() {}

  static String of(Step.Addition change, InstanceView view) {
    return switch (change) {
      case Step.AssociateBot bot ->
          "the bot alias " + bot.aliasArn() + " is not listed as associated";
      case Step.AssociateFunction function ->
          "the function " + function.functionArn() + " is not listed as associated";
      case Step.CreateFlow flow -> "no flow '" + flow.name() + "' is listed";
      case Step.UpdateContent flow -> content(flow, live(flow.flowId(), view));
      case Step.UpdateMetadata flow -> metadata(flow, live(flow.flowId(), view));
      case Step.RememberFormer note ->
          "the flow %s does not bear the tag %s=%s"
              .formatted(note.flowId(), LiveFlow.formerTag(note.numberId()), note.formerFlowId());
      case Step.BindNumber number ->
          "the phone number %s is not bound to the flow %s but to %s"
              .formatted(
                  number.numberArn(),
                  number.flowId(),
                  view.boundTo(number.numberArn()).orElse("none"));
    };
  }

  static String of(Step.UnbindNumber change, InstanceView view) {
    return stillBound(change.numberArn(), view)
        + change.lost().map(id -> ", and its former flow " + id + " is gone").orElse("");
  }

  static String of(Step.GiveBack change, InstanceView view) {
    return stillBound(change.numberArn(), view) + ", and not to its former " + change.flowId();
  }

  private static String stillBound(String numberArn, InstanceView view) {
    return "the phone number %s is still bound to the flow %s"
        .formatted(numberArn, view.boundTo(numberArn).orElse("none"));
  }

  // The step is this flow's, so the view that it was taken from holds the flow.
  private static LiveFlow live(String id, InstanceView view) {
    return view.flows().stream().filter(flow -> flow.id().equals(id)).findFirst().orElseThrow();
  }

  private static String content(Step.UpdateContent wanted, LiveFlow flow) {
    return "the flow '%s' comes back different at %s"
        .formatted(flow.name(), ContentDifference.first(wanted.content(), flow.content()));
  }

  private static String metadata(Step.UpdateMetadata wanted, LiveFlow flow) {
    return "the flow %s comes back as '%s'%s: wanted '%s', active"
        .formatted(flow.id(), flow.name(), flow.archived() ? ", archived" : "", wanted.name());
  }
}
