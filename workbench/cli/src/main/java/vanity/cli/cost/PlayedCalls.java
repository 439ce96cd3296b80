package vanity.cli.cost;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vanity.contract.MetricName;
import vanity.engine.Lexicon;
import vanity.simulator.CallPlayer;
import vanity.simulator.LocalBackend;
import vanity.simulator.PhoneSystem;
import vanity.simulator.TimedEvent;
import vanity.simulator.lex.LexSettings;
import vanity.simulator.line.CallEvent;
import vanity.simulator.script.ScriptReader;

/** Plays calls through the flow, the bot and the function, and measures what each uses. */
final class PlayedCalls {
  private static final Map<String, String> SCRIPTS = scripts();

  private final List<String> lines = new ArrayList<>();

  private PlayedCalls() {}

  private static Map<String, String> scripts() {
    var scripts = new LinkedHashMap<String, String>();
    scripts.put("short", "from +18003569377\nsay goodbye\n");
    scripts.put(
        "typical",
        """
        from +18003569377
        say spell number one
        say keep number one
        say another number
        say seven two four, two two five, three two double eight
        press 1
        press 9
        """);
    scripts.put(
        "long",
        """
        from +18003569377
        say more options
        say why that one
        say go back
        say another number
        say two oh six five five five nine six six three
        say yes
        say spell number two
        say another number
        say three one two five five five two six three seven
        say yes
        say help
        say my number
        say keep number one
        say what did I keep
        say goodbye
        """);
    return scripts;
  }

  /** A short call, a typical one (the README's) and a long one. */
  static List<CallUse> in(Path root) throws IOException {
    var played = new PlayedCalls();
    var backend = LocalBackend.telling(Lexicon.load(), played.lines::add);
    var uses = new ArrayList<CallUse>();
    try (var phones = PhoneSystem.at(root, backend, LexSettings.usual())) {
      var player = new CallPlayer(phones, backend::withoutCallers);
      for (Map.Entry<String, String> script : SCRIPTS.entrySet()) {
        uses.add(played.play(player, script.getKey(), script.getValue()));
      }
    }
    return uses;
  }

  private CallUse play(CallPlayer player, String name, String script) {
    lines.clear();
    List<TimedEvent> events =
        player.play(ScriptReader.read(name, script)).outcomes().getFirst().transcript().events();
    return new CallUse(
        name,
        events.getLast().at().toMillis() / 1000.0,
        counted(MetricName.TURNS),
        lines.size(),
        counted(MetricName.CONVERSIONS),
        counted(MetricName.KEPT),
        (int) events.stream().filter(it -> it.event() instanceof CallEvent.Block).count(),
        lines.stream().mapToInt(it -> it.getBytes(StandardCharsets.UTF_8).length).sum());
  }

  private int counted(MetricName metric) {
    String value = "\"" + metric.text() + "\":1";
    return (int) lines.stream().filter(line -> line.contains(value)).count();
  }
}
