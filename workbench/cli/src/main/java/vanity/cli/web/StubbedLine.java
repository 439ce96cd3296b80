package vanity.cli.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vanity.cli.home.StubOptions;
import vanity.contactflow.FlowReader;
import vanity.contactflow.ParsedFlow;
import vanity.simulator.StubbedFlow;
import vanity.simulator.file.TextFile;
import vanity.simulator.stub.StubProblem;

/** Anyone's flow in a browser, whose stubs may be changed between two calls. */
final class StubbedLine {
  private final Path file;
  private final StubOptions options;
  private final AtomicReference<Stubbed> now;

  private record Stubbed(String stubs, StubbedFlow flow) {}

  private StubbedLine(Path file, StubOptions options, Stubbed first) {
    this.file = file;
    this.options = options;
    this.now = new AtomicReference<>(first);
  }

  /** Reads the flow, and the stubs that the options name. */
  static StubbedLine open(Path file, StubOptions options) throws IOException {
    var flow = StubbedFlow.read(file, options.read());
    return new StubbedLine(file, options, new Stubbed(options.text(), flow));
  }

  /** The next call is answered by the stubs of its moment, and keeps them. */
  Telephone telephone() {
    return (call, line, events) -> PlacedCall.at(now.get().flow(), call, line, events);
  }

  String stubs() {
    return now.get().stubs();
  }

  /**
   * From the next call on, that answers.
   *
   * @throws StubProblem naming the entry that cannot be used
   * @throws IOException if a file that is named cannot be read
   */
  void stub(String text) throws IOException {
    now.set(new Stubbed(text, StubbedFlow.read(file, options.read(text))));
  }

  /**
   * What is shown.
   *
   * @param script that lies ready to be played, if one does
   */
  String sight(@Nullable ReadyScript script) throws IOException {
    var problems =
        FlowReader.read(TextFile.read(file)) instanceof ParsedFlow.Read read
            ? BlockProblems.of(read)
            : List.<Map<String, @Nullable Object>>of();
    var shown = new FlowJson.Shown(now.get().flow().sheet(), problems);
    return FlowJson.of(List.of(shown), false, script);
  }
}
