package vanity.fulfillment.call;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vanity.engine.VanityNumber;
import vanity.fulfillment.call.Walk.Turn;
import vanity.fulfillment.hearing.Doubtful;
import vanity.fulfillment.hearing.Question;

/** What a turn may do that is not to be done unasked, and the words that ask for it. */
enum Act {
  KEEP(
      "keep|kept|held|that'll do|kip|key|cheap|heap|deep|sav(e|ing)|hold|hang|put me|sign"
          + " me|remember|store|bookmark|reserve|record|mark|favou?rite|(like|love|prefer|dig|take|have|go"
          + " with|going with|go for) |like|mine|the one|settle|lock|jot|note|write|sold|deal|press"
          + " (7|seven)|nice|lovely|perfect|great|best|beautiful|pick"),
  UNKEEP(
      "forget|changed my mind|want it any ?more|get rid|off|back|un"
          + " ?keep|unsave|remove|delete|erase|drop|undo|clear|cancel|lose|keep|save"),
  CONVERT("\\d|one|two|three|four|five|six|seven|eight|nine|zero|oh"),
  FORGET(
      "forget|forgotten|delete|erase|remove|wipe|clear|take (me|my)|stop storing|store|keep|save"),
  GOODBYE(
      "bye|hang up|end|finish|terminate|disconnect|see (you|ya)|later|so"
          + " long|farewell|adios|ciao|cheers|(good|nice|great|blessed)"
          + " (day|evening|night|one)|goodnight|weekend|take care|gotta|got to|to go|go"
          + " now|going|leave|leaving|let you go|that's (all|it|everything)|that is"
          + " (all|it)|done|talk(ing)? to you|all set|safe|hasta|off|press (9|nine)"),
  AGENT(
      "agent|operator|rep|human|person|people|someone|somebody|anyone|anybody|customer|support"
          + "|supervisor|manager|boss|staff|transfer|connect|live|employee|desk|zero|0");

  /** What says yes to a question, in words. */
  private static final Pattern YES =
      Pattern.compile(
          "\\b(y|yes(sir)?|damn"
              + " (skippy|right)|yeah|yep|confirm(ed)?|yup|ya|yah|yea|right|correct|sure|ok|okay|(mm|um)[-"
              + " ]?hmm|uh[- ]?huh|please|fine|go ahead|do it|do"
              + " so|absolutely|definitely|exactly|that's (it|the one)|that is it|affirmative|of"
              + " course|one|1|indeed|certainly|true|perfect|good|great|si|sí|bingo|got it|spot"
              + " on|positive|you bet(cha)?|totally|i do|it is|that'?s me|i (believe|think|suppose)"
              + " so|alright|cool|(that|that'?ll|it) works?|(that'?ll|will) work|works for"
              + " me|roger|ten four|copy|(100|hundred) percent|nothing wrong with that|nailed it|go"
              + " on|keep going|continue|proceed|ten out of ten|thumbs up|couldn't have said it"
              + " better|that'?d be it|why not$|wan|da|damn straight)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** What names one of an offer by its place. */
  private static final Pattern PLACES =
      Pattern.compile(
          "\\b(\\d(st|nd|rd)?|one|won|wan|thee|uno|dos|tres|two|to|too|three|tree|free|first|second|third|last|middle|final|top|bottom"
              + "|it|that|this|long(er|est)?|short(er|est)?|former|latter|only)\\b");

  /** What is denied is not said. */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?<!why )(?<!nuts )\\b(don't(?! you)|do not|not|never(?! bye)|without|isn't)("
              + " (want|to|you|need))*( \\w+)");

  private final Pattern words;

  Act(String words) {
    this.words = Pattern.compile(words);
  }

  /** What a turn does. */
  static Set<Act> doneIn(Turn turn) {
    Set<Act> done = EnumSet.noneOf(Act.class);
    turn.after().effects().forEach(effect -> done.add(of(effect)));
    if (turn.after().reply().next() instanceof Next.End(Next.Outcome outcome)) {
      done.add(outcome == Next.Outcome.AGENT ? AGENT : GOODBYE);
    }
    @Nullable VanityNumber kept = turn.after().state().kept();
    if (kept != null && !kept.equals(turn.before().kept())) {
      done.add(KEEP);
    } else if (kept == null && turn.before().kept() != null && !done.contains(FORGET)) {
      done.add(UNKEEP);
    }
    return done;
  }

  private static Act of(Effect effect) {
    return switch (effect) {
      case Effect.RecordConversion _ -> CONVERT;
      case Effect.RecordFavourite(var _, var display, var _) -> display == null ? UNKEEP : KEEP;
      case Effect.ForgetCaller _ -> FORGET;
    };
  }

  /** What a question of doubt is about. */
  static Act of(Doubtful about) {
    return switch (about) {
      case KEEP -> KEEP;
      case GOODBYE -> GOODBYE;
      case AGENT -> AGENT;
      case FORGET -> FORGET;
    };
  }

  /** Whether words ask for it; some are asked for by a denial. */
  boolean isAskedBy(String said) {
    boolean denying = this == UNKEEP || this == FORGET;
    String left = denying ? plain(said) : DENIED.matcher(plain(said)).replaceAll(" ");
    return words.matcher(left).find();
  }

  /** Whether words may be a yes to a question. */
  static boolean isYes(String said, Question question) {
    boolean theirs = question instanceof Question.Confirm && plain(said).contains("that's my");
    return theirs || YES.matcher(plain(said)).find();
  }

  /** Whether words name one of an offer, by its place or by one of its words. */
  static boolean isPlace(String said, List<String> offered) {
    return PLACES.matcher(plain(said)).find() || offered.stream().anyMatch(plain(said)::contains);
  }

  private static String plain(String said) {
    return said.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replaceAll("\\b(um|uh|please) (?!hmm|huh)", "");
  }
}
