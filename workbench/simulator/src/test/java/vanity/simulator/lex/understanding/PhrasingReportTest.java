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
 * Phrasings that are in no bot file, as callers might choose them. The double knows exact words
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
      PreviousOptions: could you go back to what you read before; the three from a minute ago; what did you have earlier; those first ones you had; let me go back one; take me to the earlier words; I'd rather hear the old ones; what were those others before these; rewind to the first three; the set before this one
      OwnNumber: do this line I'm on; what about the phone in my hand; let's go back to my own; what does mine spell again; just use the one I'm on; run my own line; the one I dialed in with; check the number of this phone; my own digits please; tell me about my own phone
      Wait: gimme a sec; can you hang on for me; hold that thought; let me grab something to write with; my pencil broke; I'm looking for paper; stay right there; just be patient with me; I'm still thinking; one sec my dog is barking
      StartOver: take me back to square one; let's do it all again from scratch; begin at the beginning please; can we go from the top once more; I want the whole thing from the start; run it back from zero; do over; let me begin anew; go right back to where we began; how about we restart this
      GoBack: get me out of this question; that's not what I meant to ask; oops wrong one; let me out; scratch that; drop it; leave this question; take me to where I was; undo that please; no never mind all that
      WhatSpells: which digits make the word lawyer; how would I dial plumber; is there any number with coffee in it; find me something that says bakery; what would you press for garden; can I get one that spells books; turn music into digits; what numbers make up the word lemon; how is tiger dialed; could my phone number say hello
      KeptNumber: do you still have the one I chose; what's on file as my favorite; which word did I settle on; tell me what I went with; what number am I keeping; have you got one stored for me; did you save anything for me; what was my choice last week; read back what I saved; is there something I kept
      UnkeepNumber: please take that back I won't have it; I'd rather not have it saved; scrap the favorite; no don't store the second one; drop the one you saved; I no longer want that number kept; that shouldn't have been saved; unsave my choice please; clear what I chose; let go of the one I kept
      ForgetMe: scrub me from your records; I want all my details gone; remove every trace of me; get my number out of your database; don't hold on to any of my information; please wipe everything about me; can you erase who I am; make sure nothing about me is stored; I'd like my records destroyed; purge my file
      Asides: what's this going to run me; are these numbers any good to buy; could you shoot me a message with it; have somebody ring me tomorrow; hay alguien que hable espanol; what company is this; nice to meet you; well that's lovely; much obliged; do you take credit cards
      Emergency: get help somebody collapsed; there's been an accident; we need the cops now; my kitchen is burning; she fainted; I've been robbed; call for a fire truck; he's bleeding badly; I need paramedics; somebody please send help
      PickWord: the taxi number sounds fun; say the elm thing; the one about flowers please; that flower thing; I heard cake in there; you said something with elm; the cake number; give me the flower word; the one with the car in it; that tree one
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
    assertThat(report).hasSize(220);
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
