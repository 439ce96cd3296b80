package vanity.simulator;

/** A fault that this flow cannot have; the message says what it has. */
public final class ImpossibleFault extends RuntimeException {
  public ImpossibleFault(String fault, String why) {
    super("the fault %s cannot be: %s".formatted(fault, why));
  }
}
