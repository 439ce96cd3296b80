package vanity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every rule of docs/wire-formats.md names its evidence, and the test that pins it is there. */
class WireFormatsTest {
  private static final Pattern ABBREVIATION = Pattern.compile("(\\w+Test) = ([A-Z])\\b");
  private static final Pattern NAME =
      Pattern.compile("\\b[A-Z]\\w*Test\\b|\\b[A-Z]\\b|\\b[a-z]+[A-Z]\\w*(\\.\\.\\.)?");
  private static final String EVIDENCE = "[DMLCO?]( [DMLCO?])*";

  private final Map<String, String> abbreviations = new TreeMap<>();
  private final List<String> complaints = new ArrayList<>();
  private int rules;

  @Test
  void everyRuleNamesItsEvidenceAndATestThatExists() throws IOException {
    TestNames tests = TestNames.ofTheProject();

    String before = "";
    for (String line : Files.readAllLines(Repository.root().resolve("docs/wire-formats.md"))) {
      if (line.startsWith("## ")) {
        abbreviations.clear();
      } else if (line.startsWith("| ") && !line.startsWith("| rule |")) {
        rule(line, tests);
      } else {
        ABBREVIATION
            .matcher(before + " " + line)
            .results()
            .forEach(found -> abbreviations.put(found.group(2), found.group(1)));
      }
      before = line;
    }

    assertThat(complaints).isEmpty();
    assertThat(rules).isGreaterThan(200);
  }

  private void rule(String line, TestNames tests) {
    rules++;
    String[] cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
    if (cells.length != 4) {
      complaints.add("not four cells: " + line);
      return;
    }
    if (!cells[2].strip().matches(EVIDENCE)) {
      complaints.add("evidence '%s': %s".formatted(cells[2], cells[0]));
    }
    if (!cells[3].startsWith("none: ") && !NAME.matcher(cells[3]).find()) {
      complaints.add("no test and no reason for none: " + cells[0]);
    }
    String in = "";
    for (MatchResult found : NAME.matcher(cells[3]).results().toList()) {
      String name = found.group();
      if (Character.isUpperCase(name.charAt(0))) {
        in = abbreviations.getOrDefault(name, name);
        if (!tests.hasClass(in)) {
          complaints.add("no test class %s: %s".formatted(in, cells[0]));
        }
      } else if (!tests.has(in, name)) {
        complaints.add("no test %s %s: %s".formatted(in, name, cells[0]));
      }
    }
  }
}
