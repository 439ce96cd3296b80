package vanity.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vanity.cli.bench.RecordedCall.Event;
import vanity.simulator.lambda.ChildFunction;
import vanity.simulator.lambda.LambdaHost.Invocation;
import vanity.simulator.lambda.RealRuntimeLambda;

/**
 * The Lambda's jar in processes under AWS's runtime client, beside a function that does nothing.
 * Its table answers at once.
 */
final class LambdaSpeed implements Measurement {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** What the schedule sends, and no caller waits for. */
  private static final String SCHEDULED = "{\"warm\":\"true\"}";

  private final Path root;
  private final MeasuredFunctions functions;

  /**
   * @param root the folder of the project
   * @param log where what the functions print is kept
   */
  LambdaSpeed(Path root, Path jar, Path log) {
    this.root = root;
    this.functions = new MeasuredFunctions(jar, log);
  }

  @Override
  public String title() {
    return "The Lambda under AWS's runtime client, with a table that answers at once";
  }

  @Override
  public List<Row> measure(BenchSize size) throws IOException {
    var call = RecordedCall.in(root);
    var rows = new ArrayList<Row>();
    try (var table = new InstantTable()) {
      rows.addAll(
          rows(
              "Lambda",
              size,
              call,
              snapStart -> functions.ours(table.endpoint(), snapStart),
              "\"offer\""));
      if (table.asked() == 0) {
        throw new IllegalStateException("the Lambda never asked its table");
      }
    }
    rows.addAll(rows("no-op Lambda", size, call, functions::nothing, "ContactFlowEvent"));
    return rows;
  }

  /** The function, initialised on demand or restored as SnapStart does. */
  private interface Deployed {
    ChildFunction with(boolean snapStart);
  }

  private static List<Row> rows(
      String name, BenchSize size, RecordedCall call, Deployed function, String offered) {
    Event offer = call.offer();
    var rows = new ArrayList<Row>();
    rows.add(
        starts(function, offer, offered, size.processes())
            .median(name + ", start and first answer to Connect: median"));
    rows.add(
        restores(function, offer, offered, size.processes())
            .median(name + ", restored, first answer to Connect: median"));
    try (var warm = new RealRuntimeLambda(offer.functionArn(), function.with(true))) {
      rows.addAll(
          answers(warm, offer, offered, size.events())
              .usualAndSlow(name + ", warm, answer to Connect"));
      rows.addAll(
          answers(warm, call.turn(), "sessionState", size.events())
              .usualAndSlow(name + ", warm, answer to Lex"));
    }
    return rows;
  }

  /** From the start of the process to the answer. */
  private static Times starts(Deployed function, Event event, String answer, int processes) {
    long[] times = new long[processes];
    for (int i = 0; i < processes; i++) {
      try (var lambda = new RealRuntimeLambda(event.functionArn(), function.with(false))) {
        times[i] = time(lambda, event, answer);
      }
    }
    return Times.of(times);
  }

  /** Without what SnapStart has done before: the start, and the rehearsal before the snapshot. */
  private static Times restores(Deployed function, Event event, String answer, int processes) {
    long[] times = new long[processes];
    for (int i = 0; i < processes; i++) {
      try (var lambda = new RealRuntimeLambda(event.functionArn(), function.with(true))) {
        time(lambda, new Event(event.functionArn(), SCHEDULED), "warm");
        times[i] = time(lambda, event, answer);
      }
    }
    return Times.of(times);
  }

  private static Times answers(RealRuntimeLambda lambda, Event event, String answer, int count) {
    long[] times = new long[count];
    for (int i = -count; i < count; i++) {
      long took = time(lambda, event, answer);
      if (i >= 0) {
        times[i] = took;
      }
    }
    return Times.of(times);
  }

  private static long time(RealRuntimeLambda lambda, Event event, String expected) {
    return switch (lambda.invoke(event.functionArn(), event.json(), LIMIT)) {
      case Invocation.Answered(String answer, Duration took) when answer.contains(expected) ->
          took.toNanos();
      case Invocation other ->
          throw new IllegalStateException("the Lambda did not answer as usual: " + other);
    };
  }
}
