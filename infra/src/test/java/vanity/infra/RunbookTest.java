package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanity.infra.Template.Resource;

/** Whoever an alarm wakes finds in the manual what it means, how to look, and what to do. */
class RunbookTest {
  private static final Path MANUAL = StandIns.ROOT.resolve("docs/operations.md");
  private static final List<String> ANSWERS = List.of("**Means:** ", "**Look:** ", "**Do:** ");

  private final Map<String, String> sections = sections();

  @ParameterizedTest
  @EnumSource
  void hasTheSectionThatAnAlarmNames(Variants variant) {
    assertThat(alarms(variant))
        .isNotEmpty()
        .allSatisfy(alarm ->
            assertThat(sections.keySet())
                .as(alarm.id())
                .anyMatch(title ->
                    alarm.id().startsWith("Operations" + title)
                        && alarm
                            .text("AlarmDescription")
                            .endsWith("docs/operations.md#" + title.toLowerCase(Locale.ROOT))));
  }

  @Test
  void hasNoSectionWithoutAnAlarm() {
    assertThat(sections.keySet())
        .isNotEmpty()
        .allSatisfy(title ->
            assertThat(alarms(Variants.ALL_OPTIONS))
                .anyMatch(it -> it.id().startsWith("Operations" + title)));
  }

  @Test
  void saysInEachSectionWhatItMeansHowToLookAndWhatToDo() {
    assertThat(sections).allSatisfy((title, text) -> assertThat(text).as(title).contains(ANSWERS));
  }

  @Test
  void getsUpAtNightForThoseAlarmsThatSayNow() {
    var now =
        sections.keySet().stream()
            .filter(title ->
                alarms(Variants.ALL_OPTIONS).stream()
                    .anyMatch(it ->
                        it.id().startsWith("Operations" + title)
                            && it.text("AlarmDescription").contains("What to do now: ")))
            .toList();

    assertThat(night()).isNotEmpty().containsExactlyInAnyOrderElementsOf(now);
  }

  /** Whatever stands between the words that begin the list and the end of its sentence. */
  private static List<String> night() {
    String text = String.join(" ", runbook());
    String begin = "**Get up at night for:** ";
    String list = text.substring(text.indexOf(begin) + begin.length());
    return List.of(list.substring(0, list.indexOf('.')).split(", "));
  }

  private static List<Resource> alarms(Variants variant) {
    return variant.template().ofType("AWS::CloudWatch::Alarm");
  }

  private static Map<String, String> sections() {
    var sections = new TreeMap<String, String>();
    String title = "";
    for (var line : runbook()) {
      if (line.startsWith("### ")) title = line.substring(4);
      else if (!title.isEmpty()) sections.merge(title, line, (one, other) -> one + "\n" + other);
    }
    return sections;
  }

  private static List<String> runbook() {
    try {
      var lines = Files.readAllLines(MANUAL);
      return lines.stream()
          .skip(lines.indexOf("## Runbook") + 1L)
          .takeWhile(line -> !line.startsWith("## "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
