package vanity.simulator.lex.session;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sessions of an alias by contact; one that was idle for too long is forgotten. */
public final class Sessions {
  private static final int MOST = 10_000;

  private final int idleSeconds;
  private final Map<String, Session> byContact = new LinkedHashMap<>();

  public Sessions(int idleSeconds) {
    this.idleSeconds = idleSeconds;
  }

  /** The session of a contact, with a block's attributes laid over what it remembers. */
  public synchronized Session open(
      String contactId, Map<String, String> blockAttributes, Instant now) {
    Session session = byContact.remove(contactId);
    if (session == null || now.isAfter(session.lastUsed().plusSeconds(idleSeconds))) {
      session = new Session(now);
    }
    session.attributes().putAll(blockAttributes);
    if (byContact.size() >= MOST) {
      byContact.remove(byContact.keySet().iterator().next());
    }
    byContact.put(contactId, session);
    return session;
  }

  public synchronized void forget(String contactId) {
    byContact.remove(contactId);
  }
}
