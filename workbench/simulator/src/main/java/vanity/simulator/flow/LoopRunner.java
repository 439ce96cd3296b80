package vanity.simulator.flow;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.contactflow.ErrorBranch;
import vanity.contactflow.FlowAction;
import vanity.json.Json;

/** Loop: goes round a number of times, or once for each element of an array. */
final class LoopRunner {
  private static final int MOST = 100;

  private LoopRunner() {}

  static BlockOutcome run(FlowAction action, FlowCall call) {
    return overArray(action) ? array(action, call) : number(action, call);
  }

  private static boolean overArray(FlowAction action) {
    return action.parameters().has("Elements") || action.parameters().has("Array");
  }

  private static BlockOutcome number(FlowAction action, FlowCall call) {
    Optional<String> count = call.text(action, "LoopCount");
    if (count.isEmpty() && action.parameters().has("LoopCount") && !mayFail(action)) {
      call.stubbed(action, "its loop count is not set: taken for 0");
      return round(action, call, 0, List.of());
    }
    return count
        .filter(c -> c.matches("\\d{1,3}"))
        .map(Integer::parseInt)
        .filter(c -> c <= MOST)
        .map(c -> round(action, call, c, List.of()))
        .orElseGet(
            () -> BlockOutcome.failed("a loop count that is not a number from 0 to " + MOST));
  }

  private static BlockOutcome array(FlowAction action, FlowCall call) {
    Optional<List<?>> elements = elements(action, call);
    if (elements.isEmpty() && mayFail(action)) {
      return BlockOutcome.failed("no array to loop over");
    }
    if (elements.isEmpty()) {
      call.stubbed(action, "there is no array to loop over: taken for an empty one");
    }
    List<?> list = elements.orElse(List.of());
    return round(action, call, list.size(), list);
  }

  // Most Loop blocks have no branch for errors: such a one can only be done.
  private static boolean mayFail(FlowAction action) {
    return action.transitions().error(ErrorBranch.ANY).isPresent();
  }

  private static Optional<List<?>> elements(FlowAction action, FlowCall call) {
    Object written =
        Optional.<Object>ofNullable(action.parameters().values().get("Elements"))
            .or(() -> Optional.ofNullable(action.parameters().values().get("Array")))
            .orElse("");
    Object read =
        written instanceof String text
            ? AttributeReference.anything(text, call.contact()).orElse("")
            : written;
    return read instanceof String text ? parsed(text) : listed(read);
  }

  // Where a function answers with texts only, an array is the text of one.
  private static Optional<List<?>> parsed(String text) {
    try {
      return listed(Json.read(text));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<?>> listed(@Nullable Object value) {
    return value instanceof List<?> list ? Optional.of(list) : Optional.empty();
  }

  private static BlockOutcome round(FlowAction action, FlowCall call, int rounds, List<?> list) {
    int pass = call.contact().loops().pass(action.identifier(), rounds);
    if (pass > rounds) {
      return BlockOutcome.value("DoneLooping");
    }
    call.text(action, "LoopName").ifPresent(name -> name(name, pass - 1, list, call));
    return BlockOutcome.value("ContinueLooping");
  }

  private static void name(String name, int index, List<?> list, FlowCall call) {
    Map<String, Object> loop = new HashMap<>();
    loop.put("Index", index);
    if (!list.isEmpty()) {
      loop.put("Elements", list);
      loop.put("Element", Optional.<Object>ofNullable(list.get(index)).orElse(""));
    }
    Map<String, Object> loops = new HashMap<>();
    call.contact()
        .value(List.of("Loop"))
        .ifPresent(all -> ((Map<?, ?>) all).forEach((k, v) -> loops.put(String.valueOf(k), v)));
    loops.put(name, loop);
    call.contact().set("Loop", loops);
  }
}
