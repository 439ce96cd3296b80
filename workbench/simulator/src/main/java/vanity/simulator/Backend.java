package vanity.simulator;

import vanity.simulator.lambda.LambdaHost;
import vanity.simulator.line.CallClock;

/** The Lambda behind the calls, and where it keeps what it learns. */
public interface Backend extends AutoCloseable {

  /** The Lambda as one call reaches it, with that call's time and faults of the store. */
  LambdaHost lambda(CallPlan plan, CallClock clock);

  /** The call is over: what could not be stored in time may be stored now. */
  void callEnded();

  @Override
  void close();
}
