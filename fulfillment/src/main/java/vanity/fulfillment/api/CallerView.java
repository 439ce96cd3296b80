package vanity.fulfillment.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vanity.engine.Piece;
import vanity.engine.VanityNumber;
import vanity.engine.english.Spoken;
import vanity.engine.english.Why;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Favourite;

/** Callers as one role sees them: viewers get a dot for every digit that is not under a word. */
enum CallerView {
  WHOLE {
    @Override
    String digits(String text) {
      return text;
    }
  },
  MASKED {
    @Override
    String digits(String text) {
      return text.replaceAll("[0-9]", "•");
    }
  };

  static CallerView by(Role role) {
    return role == Role.OPERATOR ? WHOLE : MASKED;
  }

  abstract String digits(String text);

  Map<String, @Nullable Object> caller(Caller caller) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    Favourite favourite = caller.favourite();
    fields.put("id", caller.id());
    fields.put("number", number(caller.number()));
    fields.put("best", caller.best().stream().map(this::vanity).toList());
    fields.put("favourite", kept(favourite));
    fields.put("calls", caller.calls());
    fields.put("firstCalledAt", caller.firstCalledAt().toString());
    fields.put("lastCalledAt", caller.lastCalledAt().toString());
    return fields;
  }

  private @Nullable Object kept(@Nullable Favourite favourite) {
    String display = favourite == null ? null : favourite.display();
    return display == null ? null : display(display);
  }

  Map<String, @Nullable Object> callerWith(Caller caller, List<Conversion> conversions) {
    var fields = caller(caller);
    fields.put("conversions", conversions.stream().map(this::conversion).toList());
    return fields;
  }

  private Map<String, Object> conversion(Conversion conversion) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("number", number(conversion.target().e164()));
    fields.put("best", conversion.best().stream().map(this::vanity).toList());
    fields.put("convertedAt", conversion.at().toString());
    return fields;
  }

  Map<String, Object> vanity(VanityNumber vanity) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("display", display(vanity.display()));
    fields.put("letters", vanity.letters());
    fields.put("pieces", pieces(vanity.pieces()));
    fields.put("spoken", display(Spoken.of(vanity)));
    fields.put("score", vanity.score());
    fields.put("grade", vanity.grade().label());
    fields.put("why", digits(Why.of(vanity.reason())));
    return fields;
  }

  private List<Map<String, String>> pieces(List<Piece> pieces) {
    var seen =
        pieces.stream()
            .map(piece ->
                switch (piece) {
                  case Piece.Digits(var digits) -> Map.of("digits", digits(digits));
                  case Piece.Word(var word) -> Map.of("word", word);
                })
            .toList();
    // The country digit is the same for everybody.
    return Stream.concat(Stream.of(Map.of("digits", "1")), seen.stream().skip(1)).toList();
  }

  private String number(String e164) {
    return e164.startsWith("+1") ? "+1" + digits(e164.substring(2)) : digits(e164);
  }

  /** Everything that begins with the country digit. */
  private String display(String text) {
    return text.substring(0, 1) + digits(text.substring(1));
  }
}
