package vanity.cli.call;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vanity.cli.home.BackendOptions;
import vanity.cli.home.OwnWordsOption;
import vanity.simulator.Office;
import vanity.simulator.PhoneSystem;

/** A phone call in the terminal, typed or scripted. */
@Command(
    description = "A phone call in the terminal, through the real flow, bot and Lambda.",
    footer = {
      "",
      "Examples:",
      "  ./vanity call",
      "  ./vanity call --from 8003569377 --data callers",
      "  ./vanity call --script my.call --fault store-down"
    })
public final class CallCommand implements Callable<Integer> {
  private static final String BANNER =
      """
      Type words, or keys (0-9 * #), or an empty line for silence.
      ? shows what can be said; Ctrl-D hangs up.
      The flow, the bot and the Lambda are the real ones. Not emulated: telephony, speech
      recognition and Lex's language models; what you type is what is heard.
      """;

  @Mixin private CallerOptions caller = new CallerOptions();
  @Mixin private BackendOptions backend = new BackendOptions();
  @Mixin private OwnWordsOption words = new OwnWordsOption();

  @Option(
      names = "--recording-consent",
      description = "the deployment asks callers whether they may be recorded")
  private boolean recordingConsent;

  @Option(
      names = "--real-runtime",
      description = "run the Lambda's jar in a process of its own under AWS's runtime client")
  private boolean realRuntime;

  @Override
  public Integer call() throws IOException {
    try (PhoneSystem phones = realRuntime ? backend.openRealRuntime(words) : backend.open(words)) {
      var guide =
          new CallerOptions.Guide(BANNER, Sayable::at, Phrases::ours, backend.whereCallersAre());
      return caller.call(phones, new Office(recordingConsent, null), guide);
    }
  }
}
