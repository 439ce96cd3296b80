package vanity.cli.web;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The calls that browsers hold, each on a thread of its own; a bounded number of them. */
final class OpenCalls {
  static final int MOST = 50;
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Telephone telephone;
  private final Map<String, OpenCall> calls = new ConcurrentHashMap<>();

  record OpenCall(WebCaller caller, EventFeed events, AtomicBoolean over) {}

  OpenCalls(Telephone telephone) {
    this.telephone = telephone;
  }

  /** Places a call and gives its id, or nothing where too many are held already. */
  synchronized Optional<String> dial(String from) {
    // Ended calls stay for as long as there is room: their browsers still fetch the last events.
    if (calls.size() >= MOST) {
      calls.values().removeIf(call -> call.over().get());
    }
    if (calls.size() >= MOST) {
      return Optional.empty();
    }
    String id = UUID.randomUUID().toString();
    var call = new OpenCall(new WebCaller(PATIENCE), new EventFeed(), new AtomicBoolean());
    calls.put(id, call);
    Thread.ofVirtual().name("call " + id).start(() -> hold(call, from));
    return Optional.of(id);
  }

  Optional<OpenCall> find(String id) {
    return Optional.ofNullable(calls.get(id));
  }

  private void hold(OpenCall call, String from) {
    try {
      telephone.call(from, call.caller(), call.events()::add);
    } finally {
      call.over().set(true);
    }
  }
}
