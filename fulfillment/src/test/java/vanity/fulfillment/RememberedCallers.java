package vanity.fulfillment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.CallerHistory;
import vanity.fulfillment.caller.CallerRecords;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Favourite;

/** Keeps what it is given, for tests to look at. */
final class RememberedCallers implements CallerRecords {
  final List<CallStart> calls = new ArrayList<>();
  final List<Conversion> conversions = new ArrayList<>();
  final List<Favourite> favourites = new ArrayList<>();
  final List<String> forgotten = new ArrayList<>();
  Outcome outcome = Outcome.STORED;

  @Override
  public CallerHistory open(CallStart call) {
    boolean returning =
        calls.stream()
            .anyMatch(before ->
                before.number().equals(call.number())
                    && !before.contactId().equals(call.contactId()));
    calls.add(call);
    return new CallerHistory(returning, call.best(), null, false);
  }

  @Override
  public Outcome convert(Conversion conversion) {
    conversions.add(conversion);
    return outcome;
  }

  @Override
  public Outcome forget(String caller, Instant at) {
    forgotten.add(caller);
    return outcome;
  }

  @Override
  public Outcome keep(Favourite favourite) {
    favourites.add(favourite);
    return outcome;
  }
}
