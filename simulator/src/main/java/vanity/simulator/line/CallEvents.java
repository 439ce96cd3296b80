package vanity.simulator.line;

/** Where everything that happens in a call is told. */
@FunctionalInterface
public interface CallEvents {
  void happened(CallEvent event);
}
