package vanity.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vanity.fulfillment.hearing.Deed;
import vanity.fulfillment.hearing.Doubtful;
import vanity.fulfillment.hearing.Heard;
import vanity.fulfillment.hearing.Hearing;
import vanity.fulfillment.hearing.OfferedNumber;
import vanity.fulfillment.hearing.Question;

/**
 * What is understood of an utterance as long as one may be, at every question, beside merely
 * cutting it into words.
 */
final class WarmHearing implements Measurement {
  private static final int LONGEST = 1024;

  /** Each is said again and again; in all of them nearly every word has to be weighed. */
  private static final List<String> SAID =
      List.of(
          "my number is two oh six, five five five, two three six eight, no, two three six nine. ",
          "keep number one not the first no the last one please ",
          "area code is two oh six not two oh seven and the last four are five two oh six ",
          "double triple for to oh twenty hundred and five thousand ",
          "helm elms yes one number to flower tree mop ",
          "I don't want an agent never mind what was that can you spell the second one again ",
          "a b c o i x no not two sorry 555 206 ");

  private static final List<Question> ASKED =
      List.of(
          new Question.Menu(),
          Question.Digits.NONE,
          Question.Digits.after("206555"),
          new Question.Confirm("2065552368"),
          new Question.Which(Deed.KEEP),
          new Question.Sure(Doubtful.GOODBYE, 0));

  private static final List<OfferedNumber> OFFER =
      List.of(
          new OfferedNumber(List.of("flowers"), "8003569377"),
          new OfferedNumber(List.of("elm"), "8003569377"),
          new OfferedNumber(List.of("yes"), "8003569377"));

  @Override
  public String title() {
    return "Hearing, warm: an utterance of 1,024 characters";
  }

  @Override
  public List<Row> measure(BenchSize size) {
    List<Heard> turns = turns(size.utterances());
    Times understood =
        Passes.quickest(heard -> Hearing.understand(heard).meaning().label().length(), turns, size);
    Times split = Passes.quickest(heard -> words(heard).split("[^\\p{L}\\d]+").length, turns, size);
    var rows = new ArrayList<Row>();
    rows.addAll(understood.usualAndSlow("understood"));
    rows.addAll(split.usualAndSlow("only cut into words"));
    return rows;
  }

  private static List<Heard> turns(int count) {
    List<Heard> different =
        SAID.stream().flatMap(said -> ASKED.stream().map(asked -> turn(said, asked))).toList();
    return IntStream.range(0, count).mapToObj(i -> different.get(i % different.size())).toList();
  }

  private static Heard turn(String said, Question asked) {
    String words = said.repeat(LONGEST / said.length() + 1).substring(0, LONGEST);
    var transcript = new Heard.Transcript(words, null);
    return new Heard(List.of(transcript), null, asked, OFFER, 1, "");
  }

  private static String words(Heard heard) {
    return heard.transcripts().getFirst().words();
  }
}
