package vanity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The call that the README shows is the one that is made. */
class ReadmeCallTest {
  private static final Pattern SHOWN =
      Pattern.compile("\\$ \\./vanity call --from (\\S+)\n(.*?)```", Pattern.DOTALL);

  private static final String TYPED = "> ";
  private static final String LEFT_OUT = "...";

  @Test
  void theCallGoesAsShown() throws IOException {
    Matcher shown = SHOWN.matcher(Files.readString(Path.of("../..", "README.md")));
    assertThat(shown.find()).isTrue();
    List<String> lines = shown.group(2).lines().toList();

    var ran = Ran.run(typed(lines), "call", "--from", shown.group(1));

    assertThat(ran.out().lines().toList())
        .zipSatisfy(
            lines.stream().filter(line -> !line.startsWith(TYPED)).toList(),
            (said, told) -> {
              if (told.endsWith(LEFT_OUT)) {
                assertThat(said).startsWith(told.substring(0, told.length() - LEFT_OUT.length()));
              } else {
                assertThat(said).isEqualTo(told);
              }
            });
  }

  private static String typed(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(TYPED))
        .map(line -> line.substring(TYPED.length()) + "\n")
        .collect(Collectors.joining());
  }
}
