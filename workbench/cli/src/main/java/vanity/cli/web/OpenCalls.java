package vanity.cli.web;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vanity.simulator.ImpossibleFault;

/** The calls that browsers hold, each on a thread of its own; a bounded number of them. */
final class OpenCalls {
  static final int MOST = 50;

  private static final System.Logger LOG = System.getLogger(OpenCalls.class.getName());
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Telephone telephone;
  private final Map<String, OpenCall> calls = new ConcurrentHashMap<>();

  OpenCalls(Telephone telephone) {
    this.telephone = telephone;
  }

  /** Places a call and gives its id, or nothing where too many are held already. */
  synchronized Optional<String> dial(Dialling asked) {
    // Ended calls stay for as long as there is room: their browsers still fetch the last events.
    if (calls.size() >= MOST) {
      calls.values().removeIf(call -> call.isOver());
    }
    if (calls.size() >= MOST) {
      return Optional.empty();
    }
    String id = UUID.randomUUID().toString();
    var call = new OpenCall(PATIENCE, asked.faults());
    calls.put(id, call);
    Thread.ofVirtual().name("call " + id).start(() -> hold(call, asked));
    return Optional.of(id);
  }

  Optional<OpenCall> find(String id) {
    return Optional.ofNullable(calls.get(id));
  }

  private void hold(OpenCall call, Dialling asked) {
    try {
      var dialled = new Dialled(asked.from(), asked.office(), call::faults, asked.fresh());
      telephone.call(dialled, call.caller(), call);
    } catch (ImpossibleFault impossible) {
      call.breaksOff(String.valueOf(impossible.getMessage()));
    } catch (RuntimeException bug) {
      LOG.log(System.Logger.Level.ERROR, "a call broke off", bug);
    } finally {
      call.ends();
    }
  }
}
