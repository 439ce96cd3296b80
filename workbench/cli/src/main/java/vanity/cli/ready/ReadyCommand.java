package vanity.cli.ready;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vanity.cli.account.Asking;
import vanity.cli.account.Finding;
import vanity.cli.account.Finding.Level;
import vanity.cli.usage.WrongUsage;

/** Tells before a deployment whether account, region, instance, quota and number are ready. */
@Command(
    description = {
      "Tells before a deployment whether account, region, instance, quotas and number are ready.",
      "It asks with your AWS credentials and changes nothing. Takes the keys of npx cdk deploy."
    },
    footer = {
      "",
      "Examples:",
      "  ./vanity ready -c connectInstanceArn=ARN -c claimPhoneNumber=true"
    })
public final class ReadyCommand implements Callable<Integer> {
  @Option(
      names = {"-c", "--context"},
      paramLabel = "key=value",
      description = "a context key of the deployment (docs/deploy.md); as often as needed")
  void context(Map<String, String> keys) {
    // The launcher has handed them to the CDK, and what came of it is the assembly.
  }

  @Option(names = "--assembly", hidden = true, paramLabel = "DIR")
  private @Nullable Path assembly;

  @Override
  public Integer call() throws IOException {
    if (assembly == null || !Files.isRegularFile(assembly.resolve("manifest.json"))) {
      throw new WrongUsage("nothing is synthesised: start it as ./vanity ready -c key=value...");
    }
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var asking = new Asking(finding -> out.println(finding.line("blocker")));
    new Readiness(Assembly.read(assembly), asking).ask();
    List<Finding> findings = asking.findings();
    long blockers = count(findings, Level.BLOCKER);
    if (findings.size() > 1) {
      out.printf(
          "%s, %s: %s%n",
          counted(blockers, "blocker"),
          counted(count(findings, Level.WARNING), "warning"),
          blockers == 0 ? "ready for npx cdk deploy" : "not ready");
    }
    return blockers == 0 ? 0 : 1;
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static long count(List<Finding> findings, Level level) {
    return findings.stream().filter(finding -> finding.level() == level).count();
  }
}
