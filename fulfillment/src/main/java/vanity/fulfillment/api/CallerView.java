package vanity.fulfillment.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.engine.Piece;
import vanity.engine.VanityNumber;
import vanity.engine.english.Spoken;
import vanity.engine.english.Why;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Favourite;

/** Callers as one role sees them: viewers get a {@link Glimpse}, and a dot for every digit. */
enum CallerView {
  WHOLE {
    @Override
    String number(String text) {
      return text;
    }

    @Override
    Object best(List<VanityNumber> best) {
      return best.stream().map(CallerView::vanity).toList();
    }

    @Override
    Object asked(List<VanityNumber> best) {
      return best(best);
    }

    @Override
    String kept(String display) {
      return display;
    }

    @Override
    List<String> searched(Caller caller) {
      var texts = new ArrayList<>(List.of(caller.number()));
      caller.best().forEach(found -> texts.addAll(List.of(found.display(), found.letters())));
      Favourite favourite = caller.favourite();
      String kept = favourite == null ? null : favourite.display();
      if (kept != null) {
        texts.add(kept);
      }
      return texts;
    }

    @Override
    List<String> words(VanityNumber first) {
      return first.words();
    }
  },
  MASKED {
    @Override
    String number(String text) {
      return text.startsWith("+1")
          ? "+1" + text.substring(2).replaceAll("[0-9]", "•")
          : text.replaceAll("[0-9]", "•");
    }

    @Override
    Object best(List<VanityNumber> best) {
      return best.stream().limit(1).map(first -> Glimpse.of(first).fields()).toList();
    }

    // Whoever knows another result of a number, from another list, knows more of its digits.
    @Override
    Object asked(List<VanityNumber> best) {
      return List.of();
    }

    // That something was kept: it may be a second result of the same number.
    @Override
    String kept(String display) {
      return "•";
    }

    // A search must find nothing by what it does not show.
    @Override
    List<String> searched(Caller caller) {
      return caller.best().stream()
          .limit(1)
          .map(Glimpse::of)
          .filter(Glimpse::showsWords)
          .map(glimpse -> String.valueOf(glimpse.fields().get("display")))
          .toList();
    }

    @Override
    List<String> words(VanityNumber first) {
      return Glimpse.of(first).words();
    }
  };

  static CallerView by(Role role) {
    return role == Role.OPERATOR ? WHOLE : MASKED;
  }

  abstract String number(String e164);

  /** The best results of a caller's own number. */
  abstract Object best(List<VanityNumber> best);

  /** The best results of another number that was asked for. */
  abstract Object asked(List<VanityNumber> best);

  abstract String kept(String display);

  /** What is shown of a caller and may be searched for. */
  abstract List<String> searched(Caller caller);

  /** The words of a first result that may be counted. */
  abstract List<String> words(VanityNumber first);

  Map<String, @Nullable Object> caller(Caller caller) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    Favourite favourite = caller.favourite();
    fields.put("id", caller.id());
    fields.put("number", number(caller.number()));
    fields.put("best", best(caller.best()));
    fields.put("favourite", kept(favourite));
    fields.put("calls", caller.calls());
    fields.put("firstCalledAt", caller.firstCalledAt().toString());
    fields.put("lastCalledAt", caller.lastCalledAt().toString());
    return fields;
  }

  private @Nullable Object kept(@Nullable Favourite favourite) {
    String display = favourite == null ? null : favourite.display();
    return display == null ? null : kept(display);
  }

  Map<String, @Nullable Object> callerWith(Caller caller, List<Conversion> conversions) {
    var fields = caller(caller);
    fields.put("conversions", conversions.stream().map(this::conversion).toList());
    return fields;
  }

  private Map<String, Object> conversion(Conversion conversion) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("number", number(conversion.target().e164()));
    fields.put("best", asked(conversion.best()));
    fields.put("convertedAt", conversion.at().toString());
    return fields;
  }

  /** All that is shown of a result. */
  static Map<String, Object> vanity(VanityNumber vanity) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("display", vanity.display());
    fields.put("letters", vanity.letters());
    fields.put("pieces", pieces(vanity.pieces()));
    fields.put("spoken", Spoken.of(vanity));
    fields.put("score", vanity.score());
    fields.put("grade", vanity.grade().label());
    fields.put("why", Why.of(vanity.reason()));
    return fields;
  }

  private static List<Map<String, String>> pieces(List<Piece> pieces) {
    return pieces.stream()
        .map(piece ->
            switch (piece) {
              case Piece.Digits(var digits) -> Map.of("digits", digits);
              case Piece.Word(var word) -> Map.of("word", word);
            })
        .toList();
  }
}
