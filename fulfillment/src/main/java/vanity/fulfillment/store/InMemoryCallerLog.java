package vanity.fulfillment.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vanity.engine.PhoneNumber;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Erasure;
import vanity.fulfillment.caller.FeedPosition;

/** Keeps callers as long as the process lives; may be used by several threads. */
public final class InMemoryCallerLog implements CallerLog {
  private static final Comparator<Conversion> OLDEST_FIRST =
      Comparator.comparing(Conversion::at).thenComparing(Conversion::contactId);

  private final StoreSettings settings;
  private final InstantSource clock;
  private final Map<String, Loaded> callers = new HashMap<>();
  private final Map<String, Map<PhoneNumber, Conversion>> conversions = new HashMap<>();
  private final Map<String, Instant> tombstones = new HashMap<>();
  private final NavigableMap<String, Erasure> erasures = new TreeMap<>();

  public InMemoryCallerLog(StoreSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public synchronized Loaded load(String number) {
    Loaded kept = callers.getOrDefault(number, Loaded.NOTHING);
    Caller caller = kept.caller();
    return caller == null || expired(caller.lastCalledAt())
        ? new Loaded(null, kept.version())
        : kept;
  }

  @Override
  public synchronized Saved save(Caller caller, long versionRead) {
    if (callers.getOrDefault(caller.number(), Loaded.NOTHING).version() != versionRead) {
      return Saved.VERSION_CONFLICT;
    }
    callers.put(caller.number(), new Loaded(caller, versionRead + 1));
    return Saved.DONE;
  }

  @Override
  public synchronized void record(Conversion conversion) {
    conversions
        .computeIfAbsent(conversion.caller(), _ -> new HashMap<>())
        .merge(
            conversion.target(),
            conversion,
            (kept, late) -> OLDEST_FIRST.compare(late, kept) > 0 ? late : kept);
  }

  @Override
  public synchronized List<Conversion> conversions(String number) {
    return conversions.getOrDefault(number, Map.of()).values().stream()
        .filter(conversion -> !expired(conversion.at()))
        .sorted(Comparator.comparing(Conversion::at).reversed())
        .toList();
  }

  @Override
  public synchronized Page latest(int limit, @Nullable FeedPosition after) {
    var behind = new ArrayList<Caller>();
    for (Loaded kept : callers.values()) {
      Caller caller = kept.caller();
      if (caller != null
          && !expired(caller.lastCalledAt())
          && (after == null || caller.position().compareTo(after) > 0)) {
        behind.add(caller);
      }
    }
    behind.sort(Comparator.comparing(Caller::position));
    List<Caller> page = behind.stream().limit(limit).toList();
    return new Page(page, behind.size() > limit ? page.getLast().position() : null);
  }

  @Override
  public synchronized int count(int atMost) {
    long kept = callers.keySet().stream().filter(number -> load(number).caller() != null).count();
    return (int) Math.min(kept, atMost);
  }

  @Override
  public synchronized Optional<Caller> byId(String id) {
    return callers.keySet().stream()
        .map(number -> load(number).caller())
        .filter(caller -> caller != null && caller.id().equals(id))
        .findFirst();
  }

  @Override
  public synchronized boolean erase(String id, String operator, Instant at) {
    Optional<Caller> caller = byId(id);
    caller.ifPresent(known -> remove(known.number(), new Erasure(at, operator, id)));
    return caller.isPresent();
  }

  @Override
  public synchronized void eraseNumber(String number, Instant at) {
    remove(number, new Erasure(at, null, null));
  }

  private void remove(String number, Erasure erasure) {
    tombstones.put(settings.erasure().mark(number), erasure.at());
    erasures.put(Erasures.Item.position(erasure, number, settings.erasure()), erasure);
    conversions.remove(number);
    callers.remove(number);
  }

  @Override
  public synchronized Optional<Instant> erasedAt(String number) {
    return Optional.ofNullable(tombstones.get(settings.erasure().mark(number)));
  }

  @Override
  public synchronized Erasure.Page erasures(int limit, @Nullable String after) {
    var older = after == null ? erasures : erasures.headMap(after, false);
    long now = clock.instant().getEpochSecond();
    List<Map.Entry<String, Erasure>> kept =
        older.descendingMap().entrySet().stream()
            .filter(entry -> Erasures.Item.expiresAt(entry.getValue().at()) > now)
            .limit(limit + 1L)
            .toList();
    List<Map.Entry<String, Erasure>> page = kept.stream().limit(limit).toList();
    return new Erasure.Page(
        page.stream().map(Map.Entry::getValue).toList(),
        kept.size() > limit ? page.getLast().getKey() : null);
  }

  private boolean expired(Instant lastUse) {
    return settings.expiresAt(lastUse) <= clock.instant().getEpochSecond();
  }
}
