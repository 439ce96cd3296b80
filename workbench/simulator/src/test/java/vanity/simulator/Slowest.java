package vanity.simulator;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** The longest of many runs: for people who read a report, never judged by a test. */
public final class Slowest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private record Run(String name, long nanos) {}

  private final AtomicReference<Run> slowest = new AtomicReference<>(new Run("none", 0));

  /** Runs it, and remembers it if it took longest so far. */
  public void of(String name, Runnable run) {
    // The work of this thread alone: what else the machine does is not the run's fault.
    long start = THREADS.getCurrentThreadCpuTime();
    run.run();
    Run done = new Run(name, THREADS.getCurrentThreadCpuTime() - start);
    slowest.accumulateAndGet(done, (a, b) -> a.nanos() >= b.nanos() ? a : b);
  }

  @Override
  public String toString() {
    Run run = slowest.get();
    return run.name() + " took " + Duration.ofNanos(run.nanos()).toMillis() + " ms";
  }
}
