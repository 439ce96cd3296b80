package vanity.fulfillment.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.CallerEvent;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Favourite;

/** Makes up what one caller does within the remembered window, the same for the same seed. */
final class CallHistory {
  private static final List<String> TARGETS = List.of("5553569377", "6463569377", "2123569377");

  private final Random random;
  private final String number;

  CallHistory(long seed, String number) {
    this.random = new Random(seed);
    this.number = number;
  }

  /** Some contacts, each with its opening and what may follow in it. */
  List<CallerEvent> events(int contacts) {
    var events = new ArrayList<CallerEvent>();
    Instant at = Sample.NOON;
    for (int n = 0; n < contacts; n++) {
      at = at.plusMillis(1 + random.nextInt((int) Duration.ofMinutes(20).toMillis()));
      events.addAll(contact("contact-" + number + "-" + n, at));
    }
    return events;
  }

  private List<CallerEvent> contact(String contactId, Instant at) {
    var events = new ArrayList<CallerEvent>();
    CallStart sample = Sample.call(contactId, number, at);
    events.add(sample);
    if (random.nextInt(3) == 0) {
      String target = TARGETS.get(random.nextInt(TARGETS.size()));
      events.add(
          new Conversion(
              contactId,
              number,
              Sample.conversion(contactId, target, at).target(),
              Sample.conversion(contactId, target, at).best(),
              at.plusMillis(random.nextInt(60_000))));
    }
    if (random.nextInt(3) == 0) {
      events.add(
          new Favourite(
              contactId,
              number,
              "1-555-KEPT-00" + random.nextInt(3),
              at.plusMillis(random.nextInt(90_000))));
    }
    return events;
  }

  /** The same events in any order, each one to three times. */
  List<CallerEvent> shuffled(List<CallerEvent> events) {
    var shuffled = new ArrayList<CallerEvent>();
    for (CallerEvent event : events) {
      shuffled.addAll(Collections.nCopies(1 + random.nextInt(3), event));
    }
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
