package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContextKeysTest {
  @Test
  void standInCdkJsonAllOfThem() {
    var keys = new TreeSet<>(Synthesis.cdkJsonContext().keySet());
    keys.removeIf(it -> it.contains("@") || it.contains(":"));

    assertThat(keys).isEqualTo(known());
  }

  @Test
  void areExplainedInTheManualAllOfThem() throws IOException {
    var manual = Files.readString(StandIns.ROOT.resolve("docs/deploy.md"));
    var options = manual.substring(manual.indexOf("## Options"), manual.indexOf("## Update"));
    SortedSet<String> rows = new TreeSet<>();
    Pattern.compile("(?m)^\\| `(\\w+)` \\|")
        .matcher(options)
        .results()
        .forEach(it -> rows.add(it.group(1)));

    assertThat(rows).isEqualTo(known());
  }

  @Test
  void inCdkJsonSayWhatLeavingThemOutWouldSay() {
    var instance = Map.of("connectInstanceArn", Variants.INSTANCE);
    var written = Synthesis.cdkJsonContext();
    written.putAll(instance);

    assertThat(Deployment.of(written)).isEqualTo(Deployment.of(instance));
  }

  /** The app lists them to whoever gives one that it does not know. */
  private static SortedSet<String> known() {
    var wrong = Map.of("connectInstanceArn", Variants.INSTANCE, "unknown", "1");
    var problem =
        catchThrowableOfType(WrongContext.class, () -> Deployment.of(wrong)).problems().getFirst();
    return new TreeSet<>(
        List.of(problem.substring(problem.indexOf("which knows ") + 12).split(", ")));
  }
}
