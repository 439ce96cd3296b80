package vanity.fulfillment.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vanity.fulfillment.hearing.Heard.Transcript;
import vanity.fulfillment.hearing.Meaning.Plain;

/**
 * Whatever is said whenever: nothing is kept, erased, ended or handed over without a word that asks
 * for it.
 */
class NoHarmPropertyTest {
  /** What is denied is not said; "why not two" and "don't you" deny nothing. */
  private static final Pattern NEGATED =
      Pattern.compile(
          "(?<!why )\\b(don't(?! you)|do not|not|never|without|isn't)( (want|to|you|need))*( \\w+)");

  private static final Pattern KEEPS =
      Pattern.compile(
          "keep|kept|kip|sav|hold|held|hang|hung|like|lov|prefer|adore|favou?rit|take|taking|have|"
              + "going|go with|go for|let's|put|sign|remember|store|bookmark|reserve|record|mark|"
              + "the one|mine|settle|lock|jot|note|write down|stick|sold|deal|cheap|heap|deep|keyed|"
              + "key|keen|nice|lovely|perfect|cool|awesome|best|beautiful|great|my (kind|style)|dig|"
              + "fond|partial|mind");

  private static final Pattern ENDS =
      Pattern.compile(
          "bye|buy|by\\b|hang up|end|finish|terminate|close|disconnect|see (you|ya)|later|long|"
              + "farewell|adios|ciao|cheer|day|evening|night|afternoon|weekend|care|call|try|phone|"
              + "go|run|leav|off|out|that's all|that is all|that's everything|that is everything|that will be all|done|through|"
              + "talk|chat|speak|catch|tomorrow|next time|let you go|take it easy|fun|be well|safe|"
              + "bless|hasta|revoir|sayonara|arrivederci|ta ?ta|toodle|peace|does it|about does|"
              + "meet again|press (9|nine)|a good one|a nice one|a great one|dash|jet|all i need|all set");

  private static final Pattern HANDS_OVER =
      Pattern.compile(
          "agent|operator|rep|human|person|people|someone|somebody|anyone|anybody|customer|support|"
              + "supervisor|manager|boss|staff|transfer|connect|put me|zero|0|desk|live|employee|"
              + "man|woman|lady|care");

  private static final Pattern ERASES =
      Pattern.compile(
          "forget|forgotten|delete|erase|remove|wipe|clear|take (me|my)|get me|keep|store|storing|"
              + "save|remember|unregister|privacy|out of your");

  /** What names one of the offer where it is asked which one to keep. */
  private static final Pattern NAMES =
      Pattern.compile(
          "one|wan|two|three|to|too|four|\\d|first|second|third|last|middle|final|top|bottom|elm|helm|flow|low|"
              + "flour|yes|it|that|this|long|short|previous|other|only|big|little|same|latest|former|"
              + "latter|end|final|option|choice|uno|dos|tres|tree|free|won");

  private static final List<String> WORDS =
      List.of(
          "keep", "don't", "not", "one", "two", "the", "first", "last", "it", "that", "no", "yes",
          "okay", "goodbye", "bye", "stop", "never", "want", "to", "hang", "up", "agent", "person",
          "number", "elm", "flowers", "is", "right", "more", "again", "what", "why", "spell", "my",
          "data", "forget", "me", "delete", "like", "save", "I", "you", "please", "um", "sorry",
          "wait", "mean", "nine", "all", "thanks", "done", "cancel", "quit", "help", "can", "how");

  @Test
  void everyActWasAskedForInWords() {
    assertThat(texts().flatMap(text -> states().map(state -> unasked(text, state))))
        .filteredOn(found -> !found.isEmpty())
        .isEmpty();
  }

  private static Stream<String> texts() {
    var random = new Random(18);
    Stream<String> soup =
        Stream.generate(
                () -> {
                  var words = new ArrayList<String>();
                  for (int i = 1 + random.nextInt(8); i > 0; i--) {
                    words.add(WORDS.get(random.nextInt(WORDS.size())));
                  }
                  return String.join(" ", words);
                })
            .limit(10_000);
    Stream<String> corpus =
        LabelledUtterance.corpus().stream()
            .map(utterance -> utterance.heard().transcripts().getFirst().words());
    return Stream.concat(soup, corpus);
  }

  private static Stream<Question> states() {
    return Stream.of(
        new Question.Menu(),
        Question.Digits.NONE,
        Question.Digits.after("206555"),
        new Question.Confirm("2065552368"),
        new Question.Which(Deed.SPELL),
        new Question.Which(Deed.KEEP),
        new Question.Sure(Doubtful.AGENT, 0));
  }

  private static String unasked(String text, Question asked) {
    var offer =
        List.of(
            LabelledUtterance.offered("1-800-FLOWERS"),
            LabelledUtterance.offered("1-800-ELM-9377"));
    var heard = new Heard(List.of(new Transcript(text, null)), null, asked, offer, 0, "");
    Meaning meaning = Hearing.understand(heard).meaning();
    Pattern own = own(meaning);
    String left =
        NEGATED.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\'')).replaceAll(" ");
    String whole = meaning == Plain.FORGET_ME ? text.toLowerCase(Locale.ROOT) : left;
    boolean named = asked.equals(new Question.Which(Deed.KEEP)) && NAMES.matcher(left).find();
    return own == null || own.matcher(whole).find() || (own == KEEPS && named)
        ? ""
        : asked + " " + text + ": " + meaning;
  }

  private static @Nullable Pattern own(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Do(Deed deed, Which which)
          when deed == Deed.KEEP && !(which instanceof Which.Open) ->
          KEEPS;
      case Plain.GOODBYE -> ENDS;
      case Plain.AGENT -> HANDS_OVER;
      case Plain.FORGET_ME -> ERASES;
      default -> null;
    };
  }
}
