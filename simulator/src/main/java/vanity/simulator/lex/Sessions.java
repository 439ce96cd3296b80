package vanity.simulator.lex;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sessions of an alias by contact; one that was idle for too long is forgotten. */
final class Sessions {
  private static final int MOST = 10_000;

  private final int idleSeconds;
  private final Map<String, Session> byContact = new LinkedHashMap<>();

  Sessions(int idleSeconds) {
    this.idleSeconds = idleSeconds;
  }

  /** The session of a contact, with a block's attributes laid over what it remembers. */
  synchronized Session open(LexBlock block) {
    Instant now = block.clock().instant();
    Session session = byContact.remove(block.contactId());
    if (session == null || now.isAfter(session.lastUsed().plusSeconds(idleSeconds))) {
      session = new Session(now);
    }
    session.attributes().putAll(block.sessionAttributes());
    if (byContact.size() >= MOST) {
      byContact.remove(byContact.keySet().iterator().next());
    }
    byContact.put(block.contactId(), session);
    return session;
  }

  synchronized void forget(LexBlock block) {
    byContact.remove(block.contactId());
  }
}
