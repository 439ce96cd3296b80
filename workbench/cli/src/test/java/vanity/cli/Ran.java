package vanity.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import picocli.CommandLine;

/** What a command did with what was typed: its exit status, and all it printed. */
public record Ran(int status, String out, String err) {
  public static Ran run(String typed, String... arguments) {
    return runIn(Path.of("../.."), typed, arguments);
  }

  /** As {@link #run}, with the project's files in another folder. */
  public static Ran runIn(Path home, String typed, String... arguments) {
    return of(home, typed, () -> Main.run(arguments));
  }

  /** What one command did, made for the test. */
  public static Ran of(Object command, String... arguments) {
    return of(Path.of("../.."), "", () -> new CommandLine(command).execute(arguments));
  }

  static Ran of(Path home, String typed, IntSupplier program) {
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    var toOut = new ByteArrayOutputStream();
    var toErr = new ByteArrayOutputStream();
    System.setProperty("vanity.home", home.toString());
    System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    System.setOut(new PrintStream(toOut, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(toErr, true, StandardCharsets.UTF_8));
    try {
      int status = program.getAsInt();
      return new Ran(
          status, toOut.toString(StandardCharsets.UTF_8), toErr.toString(StandardCharsets.UTF_8));
    } finally {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
      System.setProperty("vanity.home", "..");
    }
  }
}
