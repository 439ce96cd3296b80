package vanity.cli.web;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets the program run until it is asked to stop, and the stop wait until all is closed. */
final class Lifetime {
  private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(3);

  private final CountDownLatch stopping = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  void untilStopped() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    stopping.await();
  }

  void allIsClosed() {
    closed.countDown();
  }

  private void stop() {
    stopping.countDown();
    try {
      if (!closed.await(TIME_TO_CLOSE.toSeconds(), TimeUnit.SECONDS)) {
        System.err.println("vanity: something did not close in time and was cut off");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
