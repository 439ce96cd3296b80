package vanity.deployed.account;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vanity.publisher.cloud.OtherService.Answer;
import vanity.publisher.cloud.OtherService.Operation;
import vanity.publisher.cloud.Request;
import vanity.publisher.cloud.WireError;

/** Connect's test cases: it refuses what the live service refuses, and runs take some polls. */
public final class TestCases {
  private static final int POLLS_OF_A_RUN = 3;

  /** Whether FlowActionStarted may carry actions. */
  public boolean blocksMayAct = true;

  public boolean refusesAll;

  /** How a run of a test case with this name ends. */
  public Function<String, String> verdict = name -> "PASSED";

  /** Every content that was taken, by name. */
  public final Map<String, String> taken = new LinkedHashMap<>();

  public final List<String> runs = new ArrayList<>();
  private final Map<String, String> kept = new LinkedHashMap<>();
  private final Map<String, Integer> polls = new LinkedHashMap<>();
  private final Account account;

  TestCases(Account account) {
    this.account = account;
  }

  public boolean isEmpty() {
    return kept.isEmpty();
  }

  Optional<Operation> operation(Request request) {
    if (!request.path().getFirst().equals("test-cases")) {
      return Optional.empty();
    }
    String line = request.method() + " " + request.path().size() + " " + request.path().getLast();
    if (line.startsWith("PUT 2")) {
      return connect("CreateTestCase", () -> create(request));
    }
    if (line.equals("PUT 4 start-execution")) {
      return connect("StartTestCaseExecution", () -> start(request.path().get(2)));
    }
    if (line.equals("GET 5 summary")) {
      return connect("GetTestCaseExecutionSummary", () -> summary(request.path().get(2)));
    }
    if (line.equals("GET 5 records")) {
      return connect("ListTestCaseExecutionRecords", TestCases::records);
    }
    return line.startsWith("DELETE 3")
        ? connect("DeleteTestCase", () -> delete(request.path().get(2)))
        : Optional.empty();
  }

  private static Optional<Operation> connect(String operation, Supplier<Answer> answer) {
    return Optional.of(new Operation("connect:" + operation, answer));
  }

  private Answer create(Request request) {
    String content = request.text("Content");
    refuseUnless(!refusesAll, "Content");
    check(content);
    String id = "test-" + (taken.size() + 1);
    taken.put(request.text("Name"), content);
    kept.put(id, request.text("Name"));
    return Wire.json(Map.of("TestCaseId", id));
  }

  private Answer start(String id) {
    if (Integer.valueOf(0).equals(account.callsAtOnce())) {
      throw new WireError(
          400,
          "ServiceQuotaExceededException",
          "Failed to start execution of test case due to limit reached.");
    }
    runs.add(kept.get(id));
    polls.put(id, 0);
    return Wire.json(Map.of("TestCaseExecutionId", "run-" + id, "Status", "INITIATED"));
  }

  private Answer summary(String id) {
    int asked = polls.merge(id, 1, Integer::sum);
    String status =
        asked < POLLS_OF_A_RUN ? "IN_PROGRESS" : verdict.apply(kept.getOrDefault(id, ""));
    return Wire.json(Map.of("Status", status));
  }

  private static Answer records() {
    return Wire.json(
        Map.of(
            "ExecutionRecords",
            List.of(
                Map.of(
                    "ObservationId", "observation-1",
                    "Status", "FAILED",
                    "Record", "heard something else"))));
  }

  private Answer delete(String id) {
    kept.remove(id);
    return Wire.json(Map.of());
  }

  private void check(String content) {
    try {
      Map<String, Object> json = JSON.std.mapFrom(content);
      refuseUnless("2019-10-30".equals(json.get("Version")), "Version");
      refuseUnless(!content.contains("\"Usage\"") && !content.contains("NextAction"), "fields");
      refuseUnless(!content.matches("(?s).*\"Text\"\\s*:\\s*\"\".*"), "Text");
      List<?> observations = (List<?>) json.get("Observations");
      observations.forEach(this::check);
      refuseUnless(observations.getLast().toString().contains("EndTest"), "EndTest");
    } catch (IOException e) {
      throw refused("JSON");
    }
  }

  private void check(Object observation) {
    Map<?, ?> event = (Map<?, ?>) ((Map<?, ?>) observation).get("Event");
    List<?> actions = (List<?>) ((Map<?, ?>) observation).get("Actions");
    refuseUnless(
        blocksMayAct || !"FlowActionStarted".equals(event.get("Type")) || actions.isEmpty(),
        "Actions");
    for (Object action : actions) {
      String text = action.toString();
      refuseUnless(!text.contains("DtmfInput") || text.matches(".*\\{Value=\\d+}.*"), "Value");
    }
  }

  private static void refuseUnless(boolean good, String what) {
    if (!good) {
      throw refused(what);
    }
  }

  private static WireError refused(String what) {
    return new WireError(400, "InvalidTestCaseException", what + " is not as it should be");
  }
}
