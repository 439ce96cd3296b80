package vanity.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every link inside the documents leads to a file and a heading that exist. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)|src=\"([^\"]+)\"");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$|<a id=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```");
  private static final Path ROOT = Repository.root();

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    var broken = new ArrayList<String>();
    for (Path document : Repository.documents()) {
      for (String link : linksIn(document)) {
        if (!leadsSomewhere(document, link)) {
          broken.add(ROOT.relativize(document) + " -> " + link);
        }
      }
    }

    assertThat(broken).isEmpty();
  }

  @Test
  void aLinkToNowhereIsFound() {
    Path readme = ROOT.resolve("README.md");

    assertThat(leadsSomewhere(readme, "docs/no-such-page.md")).isFalse();
    assertThat(leadsSomewhere(readme, "docs/wire-formats.md#no-such-heading")).isFalse();
  }

  private static List<String> linksIn(Path document) throws IOException {
    return LINK.matcher(CODE.matcher(Files.readString(document)).replaceAll(""))
        .results()
        .map(LinksTest::firstGroup)
        .filter(link -> !link.matches("[a-z]+:.*"))
        .toList();
  }

  private static boolean leadsSomewhere(Path document, String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
    return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
  }

  /** As code hosts make them: lower case, punctuation gone, blanks as hyphens. */
  private static Set<String> anchors(Path document) {
    try {
      return HEADING
          .matcher(Files.readString(document))
          .results()
          .map(LinksTest::firstGroup)
          .map(heading -> heading.toLowerCase(Locale.ROOT).strip())
          .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new AssertionError("cannot read " + document, e);
    }
  }

  private static String firstGroup(MatchResult match) {
    return match.group(1) != null ? match.group(1) : match.group(2);
  }
}
