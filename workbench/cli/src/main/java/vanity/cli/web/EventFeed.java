package vanity.cli.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The events of one call, for a browser that asks for those it has not seen. */
final class EventFeed {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();
  private final List<String> events = new ArrayList<>();
  private boolean complete;

  void add(String event) {
    lock.lock();
    try {
      events.add(event);
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Nothing more will happen, so nobody waits for it. */
  void complete() {
    lock.lock();
    try {
      complete = true;
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Events after the first {@code seen}; waits for one if there is none, at most so long. */
  List<String> after(int seen, Duration wait) throws InterruptedException {
    lock.lock();
    try {
      long left = wait.toNanos();
      while (events.size() <= seen && !complete && left > 0) {
        left = more.awaitNanos(left);
      }
      return List.copyOf(events.subList(Math.min(seen, events.size()), events.size()));
    } finally {
      lock.unlock();
    }
  }
}
