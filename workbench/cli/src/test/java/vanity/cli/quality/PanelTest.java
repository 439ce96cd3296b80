package vanity.cli.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;

/** Lists side by side, and what became of ours. */
class PanelTest {
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());

  @TempDir private Path folder;

  @Test
  void aSheetDoesNotTellWhoseListIsWhose() throws IOException {
    write();

    assertThat(Files.readString(folder.resolve("sheet.md")))
        .contains("1-555-FLOWERS", "1-555-356-YEPS", "choice:", "bad:")
        .doesNotContain("ours");
    assertThat(Files.readString(folder.resolve("key.json"))).contains("\"ours\":\"");
  }

  @Test
  void countsWhatWasChosenAndWhatWasCalledBad() throws IOException {
    write();
    String key = Files.readString(folder.resolve("key.json"));
    String ours = key.contains("\"ours\":\"A\"") ? "A" : "B";
    String sheet = Files.readString(folder.resolve("sheet.md"));

    var score = new PanelScore(folder.resolve("key.json"));
    score.add(
        sheet.replace("choice: ", "choice: " + ours).replace("bad: ", "bad: " + ours + "2 junk"));

    assertThat(score.toString())
        .contains(
            "1 judged: won 1, even 0, lost 0", "first called bad 0.0 %", "of all spoken 33.3 %");
  }

  @Test
  void whatNobodyJudgedDoesNotCount() throws IOException {
    write();

    var score = new PanelScore(folder.resolve("key.json"));
    score.add(Files.readString(folder.resolve("sheet.md")));

    assertThat(score.toString()).startsWith("0 judged");
  }

  private void write() throws IOException {
    Path theirs =
        Files.writeString(
            folder.resolve("theirs.jsonl"),
            "{\"number\":\"+15553569377\",\"vanity\":[\"1-555-356-YEPS\"]}\n");
    new Panel(FINDER, 1).write(theirs, 5, folder);
  }
}
