package vanity.cli.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vanity.cli.bench.RandomNumbers;
import vanity.cli.usage.WrongUsage;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;

class NumberStreamTest {
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void answersInTheOrderOfTheInputOverManyBlocks() throws IOException {
    var random = new RandomNumbers(9);
    List<String> numbers = IntStream.range(0, 5_000).mapToObj(i -> random.next().e164()).toList();

    assertThat(copy(String.join("\n", numbers))).isTrue();

    assertThat(out.toString(StandardCharsets.UTF_8).lines().map(line -> field(line, "number")))
        .isEqualTo(numbers);
  }

  @Test
  void skipsBlankLinesAndSaysThatOneIsInvalid() throws IOException {
    assertThat(copy("\n  \n+18003569377\n\n911\n")).isFalse();

    assertThat(out.toString(StandardCharsets.UTF_8).lines().map(line -> field(line, "status")))
        .containsExactly("found", "invalid");
  }

  @Test
  @Timeout(30)
  void stopsWhenNobodyTakesTheAnswers() {
    var full =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("No space left on device");
              }
            });

    assertThatThrownBy(() -> stream(new BufferedReader(new Progress().input()), full))
        .isInstanceOf(WrongUsage.class)
        .hasMessageContaining("closed or is full");
  }

  @Test
  void repeatsWhateverWasWrittenAsJson() throws IOException {
    copy("\"caf\u00e9\" \\ \t\u260e");

    assertThat(out.toString(StandardCharsets.UTF_8).lines().map(line -> field(line, "input")))
        .containsExactly("\"caf\u00e9\" \\ \t\u260e");
  }

  @Test
  @Timeout(60)
  void answersWhoeverTypesBeforeTheNextLine() throws Exception {
    try (var typed = new PipedWriter();
        var in = new BufferedReader(new PipedReader(typed));
        var seen = new BufferedReader(new InputStreamReader(piped(in), StandardCharsets.UTF_8))) {
      for (String number : List.of("+18003569377", "+17242253288", "911")) {
        typed.write(number + "\n");
        typed.flush();

        assertThat(field(seen.readLine(), "input")).isEqualTo(number);
      }
    }
  }

  @Test
  void readsOnlyAFewBlocksAhead() throws IOException {
    var progress = new Progress();

    try (var print = new PrintStream(progress.output(), false, StandardCharsets.UTF_8)) {
      stream(new BufferedReader(progress.input()), print);
    }

    assertThat(progress.answered.get()).isEqualTo(Progress.LINES);
    assertThat(progress.mostAhead.get()).isLessThan(Progress.LINES / 4);
  }

  /** The answers to lines as they come, from a thread of its own. */
  private static PipedInputStream piped(BufferedReader in) throws IOException {
    var answers = new PipedInputStream();
    var out = new PipedOutputStream(answers);
    Thread.ofVirtual()
        .start(() -> {
          try (var print = new PrintStream(out, false, StandardCharsets.UTF_8)) {
            stream(in, print);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return answers;
  }

  /** A long input and its output, and how far the one is ahead of the other. */
  private static final class Progress {
    private static final int LINES = 400_000;
    private static final String LINE = "911\n";

    private final AtomicLong read = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong mostAhead = new AtomicLong();

    private Reader input() {
      return new Reader() {
        @Override
        public int read(char[] into, int from, int length) {
          if (read.get() == LINES) {
            return -1;
          }
          LINE.getChars(0, LINE.length(), into, from);
          mostAhead.accumulateAndGet(read.incrementAndGet() - answered.get(), Math::max);
          return LINE.length();
        }

        @Override
        public boolean ready() {
          return true;
        }

        @Override
        public void close() {}
      };
    }

    private OutputStream output() {
      return new OutputStream() {
        @Override
        public void write(int b) {
          answered.addAndGet(b == '\n' ? 1 : 0);
        }
      };
    }
  }

  private boolean copy(String lines) throws IOException {
    try (var print = new PrintStream(out, false, StandardCharsets.UTF_8)) {
      return stream(new BufferedReader(new StringReader(lines)), print);
    }
  }

  private static boolean stream(BufferedReader in, PrintStream out) throws IOException {
    return NumberStream.every(new NumberAnswers(FINDER, 5, false, new JsonLines())).copy(in, out);
  }

  private static String field(String line, String name) {
    try {
      return (String) JSON.std.mapFrom(line).get(name);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }
}
