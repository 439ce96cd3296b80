package vanity.cli.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vanity.contract.Handlers;
import vanity.simulator.lambda.ChildFunction;
import vanity.simulator.lambda.NoOpHandler;
import vanity.simulator.lambda.RuntimeClasses;

/** Functions as they are deployed for measuring. */
record MeasuredFunctions(Path jar, Path log) {
  private static final String HANDLER = Handlers.FULFILLMENT;

  /** Ours, over a table and a queue at one address. */
  ChildFunction ours(String table, boolean snapStart) {
    var environment =
        Map.of(
            "TABLE_NAME", "callers",
            "TABLE_ENDPOINT", table,
            "LATE_WRITES_URL", table + "/000000000000/late-writes",
            "QUEUE_ENDPOINT", table,
            "ERASURE_KEY", "of the benchmark",
            "AWS_REGION", "us-east-1",
            "AWS_ACCESS_KEY_ID", "local",
            "AWS_SECRET_ACCESS_KEY", "local");
    return new ChildFunction(HANDLER, classPath(jar), environment, snapStart, log);
  }

  /** One that gives back what it gets. */
  ChildFunction nothing(boolean snapStart) {
    Path here = RuntimeClasses.locationOf(NoOpHandler.class);
    return new ChildFunction(
        NoOpHandler.class.getName(), classPath(here), Map.of(), snapStart, log);
  }

  private static List<Path> classPath(Path function) {
    return Stream.concat(Stream.of(function), RuntimeClasses.jars().stream()).distinct().toList();
  }
}
