package vanity.fulfillment.hearing.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes an utterance apart into the stretches of digits that it holds. */
final class Dictation {
  private static final int WRONG_LENGTH = 250;

  private final Talk talk;
  private final Wanted wanted;
  private final Letters letters;
  private final List<Part> parts = new ArrayList<>();
  private @Nullable Cue named;

  private Dictation(Talk talk, Known known, Letters letters) {
    this.talk = talk;
    this.wanted = new Wanted(known);
    this.letters = letters;
  }

  /**
   * The parts that hold digits, in order.
   *
   * @param known the digits given before
   * @param letters which words may be dialled by their letters
   */
  static List<Part> parts(Talk talk, Known known, Letters letters) {
    var dictation = new Dictation(talk, known, letters);
    dictation.cut();
    return List.copyOf(dictation.parts);
  }

  private void cut() {
    Part.Kind kind = Part.Kind.FIRST;
    int from = 0;
    int at = 0;
    boolean paused = false;
    for (; at < talk.size() && talk.cue(at) != Cue.EXTENSION; at++) {
      Cue cue = talk.cue(at);
      paused |= talk.pausesInSpeech(at);
      if (talk.starts(at) && (cue == Cue.FIX || cue == Cue.NOT)) {
        boolean held = add(kind, from, at);
        kind = kind(cue, held ? Part.Kind.FIRST : kind);
        from = at;
        paused = false;
      } else if (kind == Part.Kind.NOT && talk.isDigitAt(at) && (paused || talk.saysIs(at - 1))) {
        boolean held = add(kind, from, at); // "not 503, 971 555 2368"
        kind = held ? Part.Kind.FIX : Part.Kind.FIRST;
        from = at;
      }
    }
    add(kind, from, at);
  }

  /** "no, not 206": the stronger word counts. */
  private static Part.Kind kind(Cue cue, Part.Kind before) {
    return cue == Cue.NOT || before == Part.Kind.NOT ? Part.Kind.NOT : Part.Kind.FIX;
  }

  private boolean add(Part.Kind kind, int from, int to) {
    List<Stretch> stretches = stretches(from, to);
    if (stretches.isEmpty()) {
      List<Integer> places = places(from, to);
      named = places.isEmpty() ? named : talk.cue(places.getLast());
      return false;
    }
    parts.add(new Part(kind, isNamedBefore(stretches) ? placed(stretches.getFirst()) : stretches));
    named = null;
    return true;
  }

  /** "the area code is wrong, it's 612" */
  private boolean isNamedBefore(List<Stretch> stretches) {
    Stretch first = stretches.getFirst();
    return named != null
        && stretches.size() == 1
        && first.place() == null
        && (named.length() == 0 || named.length() == first.digits().length());
  }

  private List<Stretch> placed(Stretch stretch) {
    return List.of(new Stretch(named, stretch.digits()));
  }

  private List<Stretch> stretches(int from, int to) {
    Reading whole = wanted.read(steps(from, to));
    return isInOrder(whole, from, to) ? stretch(whole) : labelled(from, to);
  }

  private Steps steps(int from, int to) {
    return new Steps(talk, from, to, letters);
  }

  private static List<Stretch> stretch(Reading reading) {
    String digits = Folding.once(reading.digits());
    return digits.isEmpty() ? List.of() : List.of(new Stretch(null, digits));
  }

  private List<Integer> places(int from, int to) {
    var places = new ArrayList<Integer>();
    for (int at = from; at < to; at++) {
      Cue cue = talk.cue(at);
      if (cue != null && cue.isPlace() && talk.starts(at)) {
        places.add(at);
      }
    }
    return places;
  }

  /** Whether every digit of a whole number is where the cues say. */
  private boolean isInOrder(Reading reading, int from, int to) {
    List<Integer> places = places(from, to);
    if (places.isEmpty()) {
      return true;
    }
    boolean country = Plan.isWithCountry(reading.digits());
    if (!country && reading.length() != Plan.WHOLE) {
      return false;
    }
    for (int at : places) {
      int digits = reading.lengthBefore(at) - (country ? 1 : 0);
      if (!fits(talk.cue(at), Math.max(digits, 0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(@Nullable Cue cue, int before) {
    return cue == null
        || (cue == Cue.AREA && before == Plan.AREA)
        || (cue.looksBack() ? before == cue.from() + cue.length() : before == cue.from());
  }

  private List<Stretch> labelled(int from, int to) {
    var stretches = new ArrayList<Stretch>();
    Cue place = null;
    int start = from;
    for (int at : places(from, to)) {
      Cue cue = talk.cue(at);
      boolean back =
          cue != null && cue.looksBack() && !(talk.pausesInSpeech(at) && talk.leadsOn(at));
      add(stretches, place, back ? cue : null, start, at);
      place = back ? null : cue;
      start = at;
    }
    add(stretches, place, null, start, to);
    return stretches;
  }

  /** Digits after the name of a place, before one, or between two. */
  private void add(
      List<Stretch> stretches, @Nullable Cue before, @Nullable Cue after, int from, int to) {
    Cue place = before != null ? before : after;
    String digits =
        place == null
            ? Folding.once(wanted.read(steps(from, to)).digits())
            : ofLength(place.length(), from, to);
    int length = place == null || place.length() == 0 ? digits.length() : place.length();
    if (digits.length() <= length || place == Cue.LAST) {
      put(stretches, place, digits);
    } else if (before == null) {
      put(stretches, null, digits.substring(0, digits.length() - length));
      put(stretches, after, digits.substring(digits.length() - length));
    } else {
      put(stretches, before, digits.substring(0, length));
      put(stretches, after, digits.substring(length));
    }
  }

  private static void put(List<Stretch> stretches, @Nullable Cue place, String digits) {
    if (!digits.isEmpty()) {
      stretches.add(new Stretch(place, digits));
    }
  }

  private String ofLength(int length, int from, int to) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (Reading reading : Run.readings(steps(from, to), 0)) {
      int cost = reading.cost() + (length == 0 || reading.length() == length ? 0 : WRONG_LENGTH);
      if (cost < least) {
        least = cost;
        best = reading.digits();
      }
    }
    return best;
  }
}
