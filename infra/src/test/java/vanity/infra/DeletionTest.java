package vanity.infra;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanity.infra.Template.Resource;

/** What a deleted stack leaves behind: what the manual lists, and nothing else. */
class DeletionTest {
  private static final Path MANUAL = StandIns.ROOT.resolve("docs/deploy.md");
  private static final Pattern LISTED = Pattern.compile("`(\\w+)`, `(AWS::\\w+::\\w+)`");

  @ParameterizedTest
  @EnumSource
  void keepsNothingThatTheManualDoesNotList(Variants variant) {
    assertThat(kept(variant)).isNotEmpty().isSubsetOf(listed());
  }

  @Test
  void keepsAllThatTheManualLists() {
    Set<String> kept = new TreeSet<>();
    for (var variant : Variants.values()) kept.addAll(kept(variant));

    assertThat(kept).isEqualTo(listed());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WITHOUT_PAGE")
  void emptiesEveryBucketThatGoesAndNoneThatStays(Variants variant) {
    var template = variant.template();
    var emptied =
        template.ofType("Custom::S3AutoDeleteObjects").stream()
            .flatMap(it -> Tree.texts(it.property("BucketName")));

    assertThat(emptied)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            template.ofType("AWS::S3::Bucket").stream()
                .filter(it -> !isKept(it))
                .map(Resource::id)
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void leavesNoLogThatLambdaMadeByItself(Variants variant) {
    var template = variant.template();
    var logs = template.ofType("AWS::Logs::LogGroup").stream().filter(it -> !isKept(it)).toList();

    assertThat(template.ofType("AWS::Lambda::Function"))
        .isNotEmpty()
        .allSatisfy(function ->
            assertThat(Tree.texts(function.property("LoggingConfig", "LogGroup")))
                .as("the log of %s", function.id())
                .singleElement()
                .isIn(logs.stream().map(Resource::id).toList()));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WITHOUT_PAGE")
  void fillsTheBucketAfterAllThatMayFail(Variants variant) {
    var template = variant.template();
    var copy = template.only("Custom::CDKBucketDeployment");

    assertThat(Tree.list(copy.json().get("DependsOn")))
        .contains(template.only("Custom::PublishedFlow").id());
  }

  private static boolean isKept(Resource resource) {
    return String.valueOf(resource.json().get("DeletionPolicy")).startsWith("Retain");
  }

  private static Set<String> kept(Variants variant) {
    return variant
        .template()
        .all()
        .filter(DeletionTest::isKept)
        .map(it -> withoutHash(it.id()) + " " + it.type())
        .collect(toCollection(TreeSet::new));
  }

  private static String withoutHash(String id) {
    return id.replaceFirst("(?<=Version)[0-9a-f]{16}(?=\\w{8}$)", "").replaceFirst("\\w{8}$", "");
  }

  private static Set<String> listed() {
    return section("## Delete")
        .flatMap(line -> LISTED.matcher(line).results())
        .map(it -> it.group(1) + " " + it.group(2))
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> section(String title) {
    try {
      var lines = Files.readAllLines(MANUAL);
      return lines.stream()
          .skip(lines.indexOf(title) + 1L)
          .takeWhile(line -> !line.startsWith("## "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
