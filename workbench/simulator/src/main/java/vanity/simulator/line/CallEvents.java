package vanity.simulator.line;

/** Where everything that happens in a call is reported. */
@FunctionalInterface
public interface CallEvents {
  void happened(CallEvent event);

  /** A block of the flow is done: the same call once more, in the shape of the flow's log. */
  default void logged(FlowLogEntry entry) {}

  /** A Lambda function was asked; what the call makes of its answer is reported next. */
  default void invoked(Invoked exchange) {}
}
