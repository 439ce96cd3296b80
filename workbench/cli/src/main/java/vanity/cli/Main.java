package vanity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vanity.cli.bench.BenchCommand;
import vanity.cli.call.CallCommand;
import vanity.cli.call.RunFlowCommand;
import vanity.cli.check.CheckCommand;
import vanity.cli.cost.CostCommand;
import vanity.cli.numbers.NumbersCommand;
import vanity.cli.play.PlayCommand;
import vanity.cli.quality.QualityCommand;
import vanity.cli.ready.ReadyCommand;
import vanity.cli.usage.Complaint;
import vanity.cli.usage.FileTrouble;
import vanity.cli.usage.LogSettings;
import vanity.cli.usage.Visible;
import vanity.cli.usage.WrongUsage;
import vanity.cli.verify.VerifyCommand;
import vanity.cli.web.CallersCommand;
import vanity.cli.web.ServeCommand;
import vanity.simulator.ImpossibleFault;
import vanity.simulator.data.DataProblem;
import vanity.simulator.file.BrokenFile;
import vanity.simulator.script.ScriptProblem;

/** The program behind {@code ./vanity}. Exit status: 0 done, 1 a finding, 2 wrong usage. */
@Command(
    name = "vanity",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT, // Each command explains itself too.
    version = "Vanity Line 1.0.0",
    synopsisSubcommandLabel = "[COMMAND]",
    description = {
      "A phone line that finds the words hidden in phone numbers, on this machine.",
      "Without a command it serves the whole system: ./vanity is ./vanity serve."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:there is a finding: an expectation failed, a flow is rejected, a number is invalid",
      "2:wrong usage: an unknown option, a missing file, a port that is taken"
    },
    footer = {
      "",
      "Examples:",
      "  ./vanity numbers 1-800-356-9377",
      "  ./vanity call --from 8003569377",
      "  ./vanity serve --operator --open",
      "  ./vanity COMMAND --help"
    })
public final class Main implements Runnable {
  private static final int FINDING = 1;
  private static final int WRONG_USAGE = 2;
  private static final int WIDTH = 100;

  /** Some name what they were given, and that may be a file of one line. */
  private static final int LONGEST_COMPLAINT = 1_000;

  /** In the order of the help. */
  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("serve", ServeCommand.class);
    COMMANDS.put("call", CallCommand.class);
    COMMANDS.put("callers", CallersCommand.class);
    COMMANDS.put("numbers", NumbersCommand.class);
    COMMANDS.put("play", PlayCommand.class);
    COMMANDS.put("check", CheckCommand.class);
    COMMANDS.put("run-flow", RunFlowCommand.class);
    COMMANDS.put("ready", ReadyCommand.class);
    COMMANDS.put("verify", VerifyCommand.class);
    COMMANDS.put("quality", QualityCommand.class);
    COMMANDS.put("bench", BenchCommand.class);
    COMMANDS.put("test", TestCommand.class);
    COMMANDS.put("understand", UnderstandCommand.class);
    COMMANDS.put("cost", CostCommand.class);
  }

  @Spec private CommandSpec spec;

  Main() {}

  public static void main(String[] arguments) {
    LogSettings.use();
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return commandLine(arguments)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO))
        .setParameterExceptionHandler((e, _) -> complain(Complaint.about(e)))
        .setExecutionExceptionHandler((e, _, _) -> failed(e))
        .execute(arguments);
  }

  /** Knows the command asked for alone: picocli takes longer to read them all than most run. */
  static CommandLine commandLine(String... arguments) {
    CommandLine line = new CommandLine(new Main());
    String asked = arguments.length == 0 ? "" : arguments[0];
    COMMANDS.forEach((name, command) -> {
      if (name.equals(asked) || !COMMANDS.containsKey(asked)) {
        line.addSubcommand(name, command);
      }
    });
    return line.setUsageHelpWidth(WIDTH);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command given; ./vanity --help lists them");
  }

  private static int complain(String message) {
    String line = message.lines().findFirst().orElse("it failed, and cannot say why");
    boolean fits = line.length() <= LONGEST_COMPLAINT;
    System.err.println(
        "vanity: " + Visible.of(fits ? line : line.substring(0, LONGEST_COMPLAINT) + " ..."));
    return WRONG_USAGE;
  }

  private static int failed(Exception e) {
    complain(reason(e));
    return e instanceof BrokenFile ? FINDING : WRONG_USAGE;
  }

  private static String reason(Exception e) {
    return switch (e) {
      case BrokenFile broken -> Objects.toString(broken.getMessage());
      case ImpossibleFault impossible -> Objects.toString(impossible.getMessage());
      case ScriptProblem problem -> Objects.toString(problem.getMessage());
      case DataProblem data -> Objects.toString(data.getMessage());
      case WrongUsage wrong -> Objects.toString(wrong.getMessage());
      case FileSystemException broken -> FileTrouble.line(broken);
      case UncheckedIOException io when io.getCause() != null -> reason(io.getCause());
      case IOException broken -> "cannot read or write: " + FileTrouble.reason(broken);
      default -> "this is a bug: " + e;
    };
  }
}
