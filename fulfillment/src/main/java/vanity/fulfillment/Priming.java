package vanity.fulfillment;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;
import vanity.engine.VanityFinder;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.StoreUnavailable;
import vanity.fulfillment.store.rehearsal.RehearsedStore;

/**
 * Plays calls before the snapshot is taken, so that a restored function has loaded and compiled
 * what a call needs. They need no network and write nothing.
 *
 * <p>One read asks the real table, for no rehearsal opens an encrypted connection or fetches
 * credentials; where it fails, only that much is left to the first caller. Credentials are asked
 * for again once they have run out, and ids come from the system's source of randomness, which is
 * another one after each restore.
 */
final class Priming implements Resource {
  /** As often as the virtual machine wants to see something before it compiles it. */
  static final int CALLS = 100;

  /** Nobody has it: an exchange code that the plan sets aside for examples. */
  private static final String NOBODY = "+12065550100";

  /** The context refers weakly to its resources; this keeps ours until the snapshot. */
  private static @Nullable Priming registered;

  private final VanityFinder finder;
  private final Supplier<RehearsedStore> stores;
  private final CallerLog log;
  private final InstantSource clock;

  Priming(
      VanityFinder finder, Supplier<RehearsedStore> stores, CallerLog log, InstantSource clock) {
    this.finder = finder;
    this.stores = stores;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Does nothing where no snapshot is ever taken.
   *
   * @param stores makes the store only when it is rehearsed with: a client takes its time
   */
  static void beforeSnapshot(
      VanityFinder finder, Supplier<RehearsedStore> stores, CallerLog log, InstantSource clock) {
    registered = new Priming(finder, stores, log, clock);
    Core.getGlobalContext().register(registered);
  }

  @Override
  public void beforeCheckpoint(@Nullable Context<? extends Resource> context) {
    rehearse(CALLS);
    try {
      log.load(NOBODY);
    } catch (StoreUnavailable down) {
      System.out.println("{\"event\":\"priming\",\"table\":\"" + down.reason() + "\"}");
    }
  }

  private void rehearse(int calls) {
    try (var store = stores.get()) {
      var rehearsal =
          new Rehearsal(
              new Fulfillment(
                  finder, store.records(), clock, new CallSettings("rehearsal", _ -> {})));
      for (int call = 0; call < calls; call++) {
        rehearsal.play();
      }
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {}
}
