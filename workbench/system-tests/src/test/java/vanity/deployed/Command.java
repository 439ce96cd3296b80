package vanity.deployed;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** A command that was run in this JVM: its status and all that it printed. */
record Command(int status, String output) {

  static Command run(Callable<Integer> command, String... arguments) {
    PrintStream before = System.out;
    var bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      int status = new CommandLine(command).execute(arguments);
      return new Command(status, bytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
    }
  }
}
