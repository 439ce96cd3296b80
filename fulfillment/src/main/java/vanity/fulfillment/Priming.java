package vanity.fulfillment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;
import vanity.engine.VanityFinder;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.CallerHistory;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.CallerRecords;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Favourite;
import vanity.fulfillment.caller.StoreUnavailable;

/**
 * Plays one call before the snapshot is taken, so that a restored function has loaded and compiled
 * what a call needs. It reads from the table and writes nothing.
 */
final class Priming implements Resource {
  /** Nobody has it: an exchange code that the plan sets aside for examples. */
  private static final String NOBODY = "+12065550100";

  private static final String OFFER =
      """
      {"Details":{"ContactData":{"ContactId":"priming","Channel":"VOICE",
      "CustomerEndpoint":{"Address":"%s","Type":"TELEPHONE_NUMBER"}},
      "Parameters":{"operation":"offer","agentQueue":"none"}},"Name":"ContactFlowEvent"}
      """
          .formatted("+15553569377");

  /** The context refers weakly to its resources; this keeps ours until the snapshot. */
  private static @Nullable Priming registered;

  private final Fulfillment rehearsal;
  private final CallerLog log;

  private Priming(VanityFinder finder, CallerLog log, InstantSource clock) {
    this.rehearsal =
        new Fulfillment(finder, new NoRecords(), clock, new CallSettings("priming", _ -> {}));
    this.log = log;
  }

  /** Does nothing where no snapshot is ever taken. */
  static void beforeSnapshot(VanityFinder finder, CallerLog log, InstantSource clock) {
    registered = new Priming(finder, log, clock);
    Core.getGlobalContext().register(registered);
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    rehearsal.handle(OFFER.getBytes(StandardCharsets.UTF_8));
    try {
      log.load(NOBODY);
    } catch (StoreUnavailable down) {
      System.out.println("{\"event\":\"priming\",\"table\":\"" + down.reason() + "\"}");
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {}

  /** Keeps nothing of the rehearsal. */
  private static final class NoRecords implements CallerRecords {
    @Override
    public CallerHistory open(CallStart call) {
      return CallerHistory.ofStranger(call);
    }

    @Override
    public Outcome convert(Conversion conversion) {
      return Outcome.STORED;
    }

    @Override
    public Outcome keep(Favourite favourite) {
      return Outcome.STORED;
    }

    @Override
    public Outcome forget(String caller, Instant at) {
      return Outcome.STORED;
    }
  }
}
