package vanity.contactflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.contactflow.FlowReader;
import vanity.contactflow.FlowType;
import vanity.contactflow.ParsedFlow;
import vanity.json.Problem;

/**
 * Flows of one block each and what others found of them. {@code live}: the service's own verdicts,
 * as published. {@code judged}: fr- is found in published exports or in the documents, fa- has one
 * fault that a page or a probe names.
 */
class PublishedVerdictsTest {
  /** Faults that are faults in flows of one type only. */
  private static final Map<String, FlowType> TYPES =
      Map.of(
          "fa-iterative-message-two-prompts.json", FlowType.CUSTOMER_QUEUE,
          "fa-iterative-no-messages.json", FlowType.CUSTOMER_QUEUE,
          "fa-media-streaming-in-hold.json", FlowType.CUSTOMER_HOLD,
          "fa-module-disconnect-whisper.json", FlowType.CUSTOMER_WHISPER,
          "fa-third-party-outcomes-in-agent-transfer.json", FlowType.AGENT_TRANSFER);

  private record Verdict(String file, FlowType type, String verdict, String what) {
    static Verdict of(String line) {
      List<String> columns = Arrays.asList(line.split("\t"));
      return new Verdict(
          columns.get(0), FlowType.valueOf(columns.get(1)), columns.get(2), columns.get(3));
    }

    @Override
    public String toString() {
      return file + " " + what;
    }
  }

  static Stream<Verdict> live() throws IOException {
    return Files.readString(resource("live/index.tsv")).lines().skip(1).map(Verdict::of);
  }

  @ParameterizedTest
  @MethodSource("live")
  void isTheServicesOwn(Verdict verdict) throws IOException {
    List<Problem> errors =
        FlowCheck.problems(read("live/" + verdict.file()), verdict.type()).stream()
            .filter(Problem::isError)
            .toList();

    assertThat(errors.isEmpty() ? "accept" : "reject")
        .as(errors.toString())
        .isEqualTo(verdict.verdict());
  }

  static Stream<String> published() throws IOException {
    return judged("fr-");
  }

  @ParameterizedTest
  @MethodSource("published")
  void acceptsWhatIsPublished(String file) throws IOException {
    assertThat(FlowCheck.problems(read("judged/" + file))).noneMatch(Problem::isError);
  }

  static Stream<String> faulty() throws IOException {
    return judged("fa-");
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void tellsTheFault(String file) throws IOException {
    FlowType type = TYPES.getOrDefault(file, FlowType.CONTACT_FLOW);

    assertThat(FlowCheck.problems(read("judged/" + file), type)).isNotEmpty();
  }

  private static Stream<String> judged(String start) throws IOException {
    try (Stream<Path> files = Files.list(resource("judged"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith(start))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static ParsedFlow.Read read(String file) throws IOException {
    return (ParsedFlow.Read) FlowReader.read(Files.readString(resource(file)));
  }

  private static Path resource(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(PublishedVerdictsTest.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
