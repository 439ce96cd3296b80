package vanity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.cli.usage.WrongUsage;
import vanity.engine.Keypad;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;
import vanity.fulfillment.hearing.Deed;
import vanity.fulfillment.hearing.Doubtful;
import vanity.fulfillment.hearing.Heard;
import vanity.fulfillment.hearing.OfferedNumber;
import vanity.fulfillment.hearing.Question;

/**
 * Builds what the Lambda would know when something is said.
 *
 * @param question what was asked where a line does not say
 * @param number whose results were spoken where a line does not say
 */
record SpokenContext(VanityFinder finder, String question, String number) {
  private static final int OFFER = 3;
  private static final int WHOLE = 10;

  /** One object of the command's input. */
  Heard heard(Map<String, Object> said) {
    Map<?, ?> context = said.get("context") instanceof Map<?, ?> given ? given : Map.of();
    String asked = said.get("question") instanceof String named ? named : question;
    List<OfferedNumber> offer = offer(context);
    int picked = context.get("picked") instanceof Number place ? place.intValue() : 0;
    if (picked == 0 && asked.equals("picked")) {
      picked = Math.min(2, offer.size());
    }
    return new Heard(
        transcripts(said),
        intent(said),
        asked(asked, context),
        offer,
        picked,
        text(context, "asked"));
  }

  private static List<Heard.Transcript> transcripts(Map<String, Object> said) {
    var transcripts = new ArrayList<Heard.Transcript>();
    transcripts.add(new Heard.Transcript(text(said, "say"), null));
    if (said.get("alternatives") instanceof List<?> others) {
      others.forEach(other -> transcripts.add(new Heard.Transcript(String.valueOf(other), null)));
    }
    return transcripts;
  }

  private static Heard.@Nullable Intent intent(Map<String, Object> said) {
    Double confidence =
        said.get("confidence") instanceof Number number ? number.doubleValue() : null;
    return said.get("intent") instanceof String name
        ? new Heard.Intent(name, confidence)
        : confidence == null ? null : new Heard.Intent("FallbackIntent", confidence);
  }

  private static Question asked(String question, Map<?, ?> context) {
    return switch (question) {
      case "menu", "picked" -> new Question.Menu();
      case "number" -> Question.Digits.NONE;
      case "partial" -> Question.Digits.after(context.isEmpty() ? "206555" : text(context, "have"));
      case "confirm" ->
          new Question.Confirm(context.isEmpty() ? "2065552368" : text(context, "read"));
      case "keep" -> new Question.Which(Deed.KEEP);
      case "spell" -> new Question.Which(Deed.SPELL);
      case "explain" -> new Question.Which(Deed.EXPLAIN);
      case "sure:goodbye" -> new Question.Sure(Doubtful.GOODBYE, 0);
      case "sure:agent" -> new Question.Sure(Doubtful.AGENT, 0);
      case "sure:forget" -> new Question.Sure(Doubtful.FORGET, 0);
      case "sure:keep" -> new Question.Sure(Doubtful.KEEP, 1);
      default ->
          throw new WrongUsage(
              "'"
                  + question
                  + "' is not a question; use menu, picked, number, partial, confirm, keep, spell, explain or sure:goodbye|agent|forget|keep");
    };
  }

  private List<OfferedNumber> offer(Map<?, ?> context) {
    if (context.get("offer") instanceof List<?> displays) {
      return displays.stream().map(String::valueOf).map(SpokenContext::printed).toList();
    }
    String whose = context.get("from") instanceof String from ? from : number;
    if (PhoneNumber.parse(whose) instanceof ParsedNumber.Valid(PhoneNumber valid)) {
      return finder.best(valid, OFFER).stream()
          .map(VanityNumber::display)
          .map(SpokenContext::printed)
          .toList();
    }
    throw new WrongUsage("'" + whose + "' is not a phone number; --offer takes ten digits");
  }

  private static OfferedNumber printed(String display) {
    var words = new ArrayList<String>();
    var digits = new StringBuilder();
    for (String piece : display.split("-")) {
      boolean word = !piece.isEmpty() && Character.isLetter(piece.charAt(0));
      digits.append(word ? Keypad.dial(piece) : piece);
      if (word) {
        words.add(piece.toLowerCase(Locale.ROOT));
      }
    }
    return new OfferedNumber(words, digits.substring(Math.max(0, digits.length() - WHOLE)));
  }

  private static String text(Map<?, ?> object, String name) {
    return object.get(name) instanceof String text ? text : "";
  }
}
