package vanity.cli.verify;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vanity.cli.account.Arns;
import vanity.cli.account.Finding;
import vanity.cli.account.Quotas;

/** Lets Amazon Connect make calls to the line, and tells how they went. */
final class CaseRuns {
  private static final Duration BETWEEN = Duration.ofSeconds(10);

  /** A run takes about 100 s, and the service ends it after 5 minutes. */
  private static final int MOST_POLLS = 36;

  private final ConnectNode connect;
  private final Line line;
  private final Consumer<Duration> pause;

  CaseRuns(ConnectNode connect, Line line, Consumer<Duration> pause) {
    this.connect = connect;
    this.line = line;
    this.pause = pause;
  }

  /** Makes the test case, runs it, and takes it away again. */
  Finding run(CallCase call) throws IOException {
    String id;
    try {
      id = create(call);
    } catch (ConnectNode.Refused e) {
      return Finding.blocker(
          "call " + call.name(),
          "Amazon Connect refuses the test case: " + told(e),
          "Run ./vanity verify --write DIR and look at it");
    }
    try {
      return started(call, id);
    } finally {
      delete(id);
    }
  }

  /** Whether the service takes it: it is made and taken away. */
  boolean takes(CallCase call) throws IOException {
    try {
      delete(create(call));
      return true;
    } catch (ConnectNode.Refused e) {
      return false;
    }
  }

  private String create(CallCase call) throws IOException {
    Map<String, Object> voice =
        call.from()
            .<Map<String, Object>>map(
                from -> Map.of("FlowId", Arns.id(line.flowArn()), "SourcePhoneNumber", from))
            .orElse(Map.of("FlowId", Arns.id(line.flowArn())));
    Map<?, ?> made =
        connect.call(
            "CreateTestCase",
            Map.of(
                "InstanceId", line.instanceId(),
                "Name", "%s %s %s".formatted(line.stackName(), call.name(), UUID.randomUUID()),
                "Content", call.json(),
                "Status", "PUBLISHED",
                "EntryPoint",
                    Map.of("Type", "VOICE_CALL", "VoiceCallEntryPointParameters", voice)));
    return String.valueOf(made.get("TestCaseId"));
  }

  private Finding started(CallCase call, String id) throws IOException {
    String subject = "call " + call.name();
    Map<String, String> run;
    try {
      Map<?, ?> started =
          connect.call(
              "StartTestCaseExecution", Map.of("InstanceId", line.instanceId(), "TestCaseId", id));
      run =
          Map.of(
              "InstanceId", line.instanceId(),
              "TestCaseId", id,
              "TestCaseExecutionId", String.valueOf(started.get("TestCaseExecutionId")));
    } catch (ConnectNode.Refused e) {
      return Finding.blocker(
          subject,
          "it does not start: " + told(e),
          "If a limit is reached: " + Quotas.askFor(Quotas.CALLS_AT_ONCE, 10, line.instanceArn()));
    }
    return switch (ended(run)) {
      case "PASSED" ->
          Finding.ok(subject, "passed, all %d observations".formatted(call.observations()));
      case "FAILED" ->
          Finding.blocker(
              subject,
              "failed at " + failed(run),
              "Play it here: ./vanity play workbench/calls/%s.call".formatted(call.name()));
      case String other ->
          Finding.warning(
              subject,
              "it is still %s after six minutes".formatted(other),
              "Such runs were seen with Lex blocks; call the line yourself");
    };
  }

  private String ended(Map<String, String> run) throws IOException {
    String status = "";
    for (int polls = 0; polls < MOST_POLLS; polls++) {
      pause.accept(BETWEEN);
      status = String.valueOf(connect.call("GetTestCaseExecutionSummary", run).get("Status"));
      if (!status.equals("INITIATED") && !status.equals("IN_PROGRESS")) {
        return status;
      }
    }
    return status;
  }

  private String failed(Map<String, String> run) throws IOException {
    List<String> records = new ArrayList<>();
    if (connect.call("ListTestCaseExecutionRecords", run).get("ExecutionRecords")
        instanceof List<?> list) {
      list.forEach(it -> {
        if (it instanceof Map<?, ?> record && "FAILED".equals(record.get("Status"))) {
          records.add(record.get("ObservationId") + " " + record.get("Record"));
        }
      });
    }
    return records.isEmpty()
        ? "no observation is reported"
        : records.stream().collect(Collectors.joining("; "));
  }

  private void delete(String id) throws IOException {
    try {
      connect.call("DeleteTestCase", Map.of("InstanceId", line.instanceId(), "TestCaseId", id));
    } catch (ConnectNode.Refused leftForTheConsole) {
      // The call was made all the same, and its result is what was asked for.
    }
  }

  private static String told(ConnectNode.Refused e) {
    return e.code() + ": " + e.getMessage();
  }
}
