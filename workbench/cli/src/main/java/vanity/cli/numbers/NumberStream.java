package vanity.cli.numbers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import vanity.cli.usage.WrongUsage;

/**
 * Answers a stream of lines on all cores, in the order of the input.
 *
 * <p>Only a few blocks of lines are in hand at a time, so memory stays flat however long the
 * stream. A block ends early when no more input is waiting, so a person typing gets each answer at
 * once.
 */
final class NumberStream {
  private static final int BLOCK = 512;

  private final NumberAnswers answers;
  private final Predicate<String> isSkipped;
  private boolean allFine = true;

  private NumberStream(NumberAnswers answers, Predicate<String> isSkipped) {
    this.answers = answers;
    this.isSkipped = isSkipped;
  }

  /** Every line that is not blank gets an answer. */
  static NumberStream every(NumberAnswers answers) {
    return new NumberStream(answers, String::isBlank);
  }

  /** Lines that start with # are for people. */
  static NumberStream withComments(NumberAnswers answers) {
    return new NumberStream(answers, line -> line.isBlank() || line.stripLeading().startsWith("#"));
  }

  /** Encoded by the worker, so that one thread is not left to do it for all. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Answered(byte[] lines, boolean fine) {}

  /** Whether every line held a number that can be dialled. */
  boolean copy(BufferedReader in, PrintStream out) throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    var waiting = new ArrayDeque<Future<Answered>>();
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      for (List<String> block = read(in); !block.isEmpty(); block = read(in)) {
        List<String> lines = block;
        waiting.add(workers.submit(() -> answer(lines)));
        while (waiting.size() > 3 * cores || (!waiting.isEmpty() && !in.ready())) {
          write(waiting.remove(), out);
        }
      }
      while (!waiting.isEmpty()) {
        write(waiting.remove(), out);
      }
    }
    return allFine;
  }

  /** The next lines that want an answer; empty only at the end of the input. */
  private List<String> read(BufferedReader in) throws IOException {
    var block = new ArrayList<String>(BLOCK);
    while (block.size() < BLOCK && (block.isEmpty() || in.ready())) {
      String line = in.readLine();
      if (line == null) {
        break;
      }
      if (!isSkipped.test(line)) {
        block.add(line);
      }
    }
    return block;
  }

  private Answered answer(List<String> block) {
    var out = new StringBuilder(block.size() * 512);
    boolean fine = true;
    for (String line : block) {
      fine &= answers.append(line, out);
    }
    return new Answered(out.toString().getBytes(StandardCharsets.UTF_8), fine);
  }

  private void write(Future<Answered> block, PrintStream out) throws IOException {
    try {
      Answered answered = block.get();
      allFine &= answered.fine();
      out.write(answered.lines(), 0, answered.lines().length);
      if (out.checkError()) { // Flushes too.
        throw new WrongUsage("not all answers could be written: the output was closed or is full");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while answering", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an answer could not be made", e.getCause());
    }
  }
}
