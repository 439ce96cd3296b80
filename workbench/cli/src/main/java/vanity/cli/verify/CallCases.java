package vanity.cli.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vanity.cli.home.Project;
import vanity.engine.Lexicon;
import vanity.simulator.CallPlayer;
import vanity.simulator.LocalBackend;
import vanity.simulator.PhoneSystem;
import vanity.simulator.ScriptRun;
import vanity.simulator.lex.LexSettings;
import vanity.simulator.script.CallScript.ScriptedCall;
import vanity.simulator.script.Fault;
import vanity.simulator.script.Given;

/** The calls that are simulated in Amazon Connect, as its test cases. */
final class CallCases {
  /**
   * Few, for each takes minutes and leaves its caller in the table: by voice, hidden, by key, and
   * where callers are asked for their consent. None that would ring an agent.
   */
  private static final List<String> CALLS =
      List.of(
          "hears-flowers-and-says-goodbye",
          "hides-the-number",
          "does-everything-by-keypad",
          "agrees-to-be-recorded");

  private final Line line;
  private final CaseWriter.Dialect dialect;

  CallCases(Line line, CaseWriter.Dialect dialect) {
    this.line = line;
    this.dialect = dialect;
  }

  /** Made and taken away again, this one shows whether the service takes the dialect. */
  static CallCase probe(Line line, CaseWriter.Dialect dialect) {
    var content = new CaseContent();
    content.message("Welcome to Vanity Line");
    if (dialect.blocksMayAct()) {
      content.lexBlock(line.botAliasArn());
    }
    if (dialect.asserts()) {
      content.attribute("vanityStatus", "offer");
    }
    return new CallCase("probe", Optional.empty(), content.end(), List.of());
  }

  /** All that this deployment can be asked for. */
  List<CallCase> all() throws IOException {
    var cases = new ArrayList<CallCase>();
    LocalBackend here = LocalBackend.inMemory(Lexicon.load());
    try (PhoneSystem phones = PhoneSystem.at(Project.root(), here, LexSettings.usual())) {
      var player = new CallPlayer(phones, here::withoutCallers);
      for (String name : CALLS) {
        Path file = Project.root().resolve("workbench/calls/" + name + ".call");
        written(name, player.play(file)).ifPresent(cases::add);
      }
    }
    return cases;
  }

  private Optional<CallCase> written(String name, CallPlayer.Played played) {
    ScriptedCall call = played.script().calls().getFirst();
    if (!call.given().stream().allMatch(this::isSo) || asksOtherwise(call.given())) {
      return Optional.empty();
    }
    var content = new CaseContent();
    call.given().forEach(given -> fail(given, content));
    var writer = new CaseWriter(content, line.botAliasArn(), dialect);
    Map<String, Object> written = writer.write(played.outcomes().getFirst().transcript().events());
    var unsaid = new ArrayList<>(writer.unsaid());
    if (played.script().calls().size() > 1) {
      unsaid.add("the calls after the first");
    }
    String from = Optional.ofNullable(call.from()).orElse(ScriptRun.DEFAULT_CALLER);
    Optional<String> number = Optional.ofNullable(ScriptRun.number(from));
    if (number.isEmpty()) {
      unsaid.add(
          "that the number is hidden: none is given, and what the line then sees is not known");
    }
    return Optional.of(new CallCase(name, number, written, unsaid));
  }

  /** Whether the deployment is as the call takes it to be, or can be made to look so. */
  private boolean isSo(Given given) {
    return switch (given) {
      case Given.Broken(Fault.Service fault) -> fault == Fault.Service.LEX_ERROR;
      case Given.Broken(Fault.Block _) -> false;
      case Given.RecordingConsent() -> line.asksForConsent();
      case Given.AgentQueue _ -> false;
    };
  }

  private boolean asksOtherwise(List<Given> given) {
    Predicate<Given> consent = Given.RecordingConsent.class::isInstance;
    return line.asksForConsent() && given.stream().noneMatch(consent);
  }

  private void fail(Given given, CaseContent content) {
    if (given instanceof Given.Broken) {
      content.failing(
          "ConnectParticipantWithLexBot",
          Map.of("LexV2Bot", Map.of("AliasArn", line.botAliasArn())),
          "NoMatchingError");
    }
  }
}
