package vanity.simulator.lex.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vanity.bot.Intent;
import vanity.bot.reply.LexReply.ActiveContext;

/** The contexts that are active in a session; each lives for some turns and some seconds. */
public final class Contexts {
  private final List<Living> living = new ArrayList<>();

  private record Living(String name, int turns, Instant until) {}

  /** A turn begins: one turn less for every context. */
  void turn(Instant now) {
    List<Living> before = List.copyOf(living);
    living.clear();
    for (Living context : before) {
      if (context.turns() > 0 && now.isBefore(context.until())) {
        living.add(new Living(context.name(), context.turns() - 1, context.until()));
      }
    }
  }

  public void activate(Intent fulfilled, Instant now) {
    for (Intent.OutputContext context : fulfilled.outputContexts()) {
      add(
          new ActiveContext(context.name(), context.turnsToLive(), context.timeToLiveSeconds()),
          now);
    }
  }

  public void replace(List<ActiveContext> contexts, Instant now) {
    living.clear();
    contexts.forEach(c -> add(c, now));
  }

  /** Whether an intent may be chosen: all its input contexts are active. */
  public boolean allow(Intent intent) {
    return intent.inputContexts().stream()
        .allMatch(name -> living.stream().anyMatch(c -> c.name().equals(name)));
  }

  public List<ActiveContext> active(Instant now) {
    return living.stream()
        .map(c ->
            new ActiveContext(
                c.name(), c.turns(), (int) java.time.Duration.between(now, c.until()).toSeconds()))
        .toList();
  }

  private void add(ActiveContext context, Instant now) {
    living.removeIf(c -> c.name().equals(context.name()));
    living.add(
        new Living(
            context.name(), context.turnsToLive(), now.plusSeconds(context.secondsToLive())));
  }
}
