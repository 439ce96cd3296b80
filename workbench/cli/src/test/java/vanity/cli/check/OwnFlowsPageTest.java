package vanity.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.cli.Ran;

/** Every command of docs/checking-flows.md, run on a repository such as the page speaks of. */
class OwnFlowsPageTest {
  private static final Pattern COMMAND = Pattern.compile("(?m)(?:^\\./|vanity-line/)vanity (.+)$");
  private static final Pattern SCRIPT = Pattern.compile("(?s)```\n(from .+?)```");
  private static final String FLOW =
      """
      {"Version":"2019-10-30","StartAction":"hello","Metadata":{},"Actions":[
        {"Identifier":"hello","Type":"MessageParticipant","Parameters":{"Text":"Hello."},
         "Transitions":{"NextAction":"bye","Conditions":[],
           "Errors":[{"ErrorType":"NoMatchingError","NextAction":"bye"}]}},
        {"Identifier":"bye","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}]}
      """;
  private static final Path BOT = Path.of("../../bot/definition");

  @TempDir private Path repository;

  private String page = "";

  @BeforeEach
  void makeTheRepository() throws IOException {
    page = Files.readString(Path.of("../../docs/checking-flows.md"));
    write("flows/inbound.json", FLOW);
    write("plays/stub.json", "{\"hours\":{\"*\":\"open\"}}");
    write("plays/caller.call", SCRIPT.matcher(page).results().findFirst().orElseThrow().group(1));
    try (Stream<Path> files = Files.walk(BOT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write("bot/" + BOT.relativize(file), Files.readString(file));
      }
    }
  }

  @Test
  void everyCommandOfThePageIsGreen() {
    List<String> commands = COMMAND.matcher(page).results().map(this::here).toList();

    assertThat(commands).hasSize(5);
    for (String command : commands) {
      Ran ran = Ran.run("", command.split(" "));
      assertThat(ran.status()).as(command + ran.out() + ran.err()).isZero();
    }
  }

  private String here(MatchResult command) {
    return command
        .group(1)
        .replaceAll("(?:my-repository/|(?<= ))(flows|bot|plays)\\b", repository + "/$1");
  }

  private void write(String name, String text) throws IOException {
    Path file = repository.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
