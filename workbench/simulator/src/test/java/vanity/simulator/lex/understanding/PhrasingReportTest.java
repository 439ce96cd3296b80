package vanity.simulator.lex.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vanity.bot.BotDefinition;
import vanity.bot.BotLocale;
import vanity.bot.BotReader;
import vanity.bot.Intent;

/**
 * Phrasings that stand in no bot file, as callers might choose them. The double knows exact words
 * only, so most are misses here; how a live bot takes them, only a live bot decides. The report is
 * written to target/phrasings.txt. What the test holds is that none of them leads astray: to be
 * asked again is a nuisance, to be sent to the wrong intent is a fault.
 */
class PhrasingReportTest {
  private static final String PHRASINGS =
      """
      MoreOptions: got any more words for me; read me some different ones; what other ones have you got; can you give me three more; let me hear the rest; I'm not crazy about those; skip these; show me what else there is; do better than that; those are no good
      ConvertNumber: let's do my husband's number; I'd like to look up my shop's line; check my cell phone instead; could you do 206 555 0142 for me please; run 206 555 0142; see what's in 206 555 0142; not this phone the other one; can we use another line; I want a different phone number; do the one at my office
      RepeatNumbers: what was that again dear; say what; can you run through those again; I missed the last part; hold on say that once more; you talk too quickly; could you speak more slowly please; beg your pardon; let me hear those again; I need to hear that one more time
      SpellNumber: can you spell out number two for me; how would I spell that; what letters are in the first one; give me the spelling; spell the flower one; what's the spelling of number three; which letters do I press; could you say it letter by letter; tell me the letters please; read me the letters one by one
      KeepNumber: put me down for number two; I'd like to hold on to that one; that's a keeper; can I have the first one; save the second one for me; let me keep the last one; I'm going with number three; mark that one down; yes that one's perfect; the first one is great
      Explain: what made you choose that; where did that come from; why do you think that's good; how'd you come up with those; how come that one; what's so special about it; explain yourself; why did that come first; what is the reason for that one; why not something shorter
      Help: what am I supposed to do; can you tell me how this works; hello is this thing on; what are you; I've never done this before; what buttons do I press; how do I work this; tell me what I can say; I could use a hand; what happens now
      Goodbye: okay I think we're finished here; alright bye now; that's enough for today; I have to go; I gotta run; thanks for your help bye; nothing more for me; we can stop here; I don't need anything else; take care
      Agent: can I please get somebody on the line; I'd rather talk to a real person; give me your supervisor; is there a human there; let me speak with a representative; get somebody; I want a live agent; connect me with a person please; I don't want to talk to a machine; can a person help me
      PickNumber: the second number you said; I'm thinking number one; the one you said first; hmm number three; let me think the second; probably the first one; number two I suppose; numero uno; that would be the third; what was that second one
      """;

  private static final Path DOCUMENT = Path.of("../../docs/call-script.md");

  private final BotLocale locale = ourBot().locale("en_US").orElseThrow();
  private final Recogniser recogniser = new Recogniser(locale, _ -> {});

  @Test
  void noUnlistedPhrasingLeadsToAnotherIntent() throws IOException {
    List<String> report = new ArrayList<>();
    List<String> astray = new ArrayList<>();

    for (String line : PHRASINGS.lines().toList()) {
      String intent = line.substring(0, line.indexOf(':'));
      for (String phrasing : line.substring(line.indexOf(':') + 2).split("; ")) {
        Optional<String> reached =
            recogniser.intent(phrasing, i -> true).map(r -> r.intent().name());
        report.add("%-5s %s: %s".formatted(verdict(intent, reached), intent, phrasing));
        reached.filter(r -> !r.equals(intent)).ifPresent(r -> astray.add(phrasing + " -> " + r));
      }
    }

    Files.write(Path.of("target/phrasings.txt"), report);
    assertThat(report).hasSize(100);
    assertThat(astray).isEmpty();
    long exact = report.stream().filter(line -> line.startsWith("exact")).count();
    assertThat(Files.readString(DOCUMENT))
        .contains("exact %d, miss %d".formatted(exact, report.size() - exact));
  }

  @Test
  void everyIntentHasTenAndNoneStandsInABotFile() {
    TreeSet<String> listed = new TreeSet<>();
    locale.intents().forEach(i -> i.samples().forEach(u -> listed.add(Words.of(u).plain())));

    assertThat(PHRASINGS.lines().map(l -> l.substring(0, l.indexOf(':'))))
        .containsExactlyInAnyOrderElementsOf(
            locale.intents().stream().filter(i -> i.parent() == null).map(Intent::name).toList());
    for (String line : PHRASINGS.lines().toList()) {
      List<String> phrasings = List.of(line.substring(line.indexOf(':') + 2).split("; "));
      assertThat(phrasings).as(line).hasSize(10).doesNotHaveDuplicates();
      assertThat(phrasings).noneMatch(p -> listed.contains(Words.of(p).plain()));
    }
  }

  private static String verdict(String intent, Optional<String> reached) {
    return reached.isEmpty() ? "miss" : reached.get().equals(intent) ? "exact" : "WRONG";
  }

  private static BotDefinition ourBot() {
    try {
      return BotReader.read(Path.of("../../bot/definition"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
