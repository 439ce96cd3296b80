package vanity.fulfillment.speaking;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanity.fulfillment.speaking.Fragment.Words;

/** What belongs together in speech and is never cut in two: a sentence or a few. */
public record Passage(List<Fragment> fragments) {
  public Passage {
    fragments = List.copyOf(fragments);
  }

  static Passage of(String words) {
    return new Passage(List.of(new Words(words)));
  }

  static Passage of(Fragment... fragments) {
    return new Passage(List.of(fragments));
  }

  Passage and(String words) {
    return and(of(words));
  }

  Passage and(Passage next) {
    return new Passage(Stream.concat(fragments.stream(), next.fragments.stream()).toList());
  }

  String ssml() {
    return fragments.stream().map(Fragment::ssml).collect(Collectors.joining());
  }

  /** How long nothing is said. */
  Duration pause() {
    return fragments.stream().map(Fragment::pause).reduce(Duration.ZERO, Duration::plus);
  }

  /** What is heard. */
  public String text() {
    return fragments.stream().map(Fragment::text).collect(Collectors.joining());
  }
}
