package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
  private static final Set<String> NOT_OURS_TO_SET =
      Set.of("AWS_REGION", "TABLE_ENDPOINT", "QUEUE_ENDPOINT");

  private final Template template = Variants.ALL_OPTIONS.template();

  @Test
  void tellsTheFunctionsEverySettingTheyReadAndNothingElse() throws IOException {
    Set<String> set = new TreeSet<>();
    for (var handler : Set.of("FulfillmentHandler", "store.LateWritesHandler", "api.ApiHandler"))
      set.addAll(
          Tree.object(
                  template
                      .function("vanity.fulfillment." + handler)
                      .property("Environment", "Variables"))
              .keySet());

    assertThat(set).isEqualTo(settingsRead());
  }

  @Test
  void handsTheBusinessWordsOverWithoutComments() {
    for (var handler : Set.of("FulfillmentHandler", "api.ApiHandler"))
      assertThat(
              template
                  .function("vanity.fulfillment." + handler)
                  .property("Environment", "Variables", "BUSINESS_WORDS"))
          .isEqualTo("flowers 20\nroses");
  }

  /** Read from the source, since the deployment takes the jar as a file and never its classes. */
  private static Set<String> settingsRead() throws IOException {
    var source =
        Files.readString(
            StandIns.ROOT.resolve(
                "fulfillment/src/main/java/vanity/fulfillment/environment/Settings.java"));
    Set<String> names = new TreeSet<>();
    Pattern.compile("\"([A-Z]+_[A-Z_]+)\"")
        .matcher(source)
        .results()
        .forEach(it -> names.add(it.group(1)));
    names.removeAll(NOT_OURS_TO_SET);
    return names;
  }
}
