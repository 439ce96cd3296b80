package vanity.fulfillment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.api.Asked.VIEWERS;
import static vanity.fulfillment.store.Sample.NOON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vanity.engine.Keypad;
import vanity.engine.Lexicon;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Favourite;
import vanity.fulfillment.store.Sample;

/**
 * What somebody can work out who has all that the API tells a viewer, the lexicon, the search and a
 * list of the area codes in service.
 */
class ViewersKnowledgeTest {
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());
  private static final int CALLERS = 10_000;
  private static final int FEWEST = 500;

  /** As few as are in service; the plan has room for 792. */
  private static final double AREA_CODES_IN_SERVICE = 400.0 / 792;

  private static final int TRIES = 100;
  private static final int NARROWEST = 25;

  private final Asked api = new Asked();
  private final Random random = new Random(3);
  private final Map<String, Long> counted = new HashMap<>();

  @Test
  void isNeverLessThanFiveHundredNumbersToChooseFrom() {
    int readable = 0;
    List<String> narrowest = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      String all = told(number(), i);
      double fits = fitting(all);
      readable += all.matches(".*[A-Z].*") ? 1 : 0;
      assertThat(fits).as(all).isGreaterThanOrEqualTo(FEWEST);
      if (fits < 200_000 && narrowest.size() < NARROWEST) {
        narrowest.add(all);
      }
    }
    assertThat(readable).as("words are still shown").isGreaterThan(CALLERS / 20);
    // Whoever runs the search over all that fit the keys drops those with another best result.
    assertThat(narrowest)
        .hasSize(NARROWEST)
        .allSatisfy(
            all -> assertThat(fitting(all) * shareWithThisBest(all)).as(all).isGreaterThan(FEWEST));
  }

  /** The keys known: ten characters, a dot for each that is not. */
  private static String told(PhoneNumber number, int i) {
    List<VanityNumber> best = FINDER.best(number, Caller.STORED);
    var call = new CallStart("contact", number.e164(), NOON, best, "words-1");
    Caller caller = Caller.of("caller-" + i, call);
    if (!best.isEmpty()) {
      caller = caller.merge(new Favourite("c2", number.e164(), best.getLast().display(), NOON));
    }
    var asked = new Conversion("c3", number.e164(), number, best, NOON);
    Map<String, ?> seen = CallerView.by(Role.VIEWER).callerWith(caller, List.of(asked));
    assertThat(seen.get("number")).isEqualTo("+1••••••••••");
    assertThat(String.valueOf(seen.get("favourite"))).isIn("•", "null");
    assertThat(seen.get("conversions").toString())
        .isEqualTo("[{number=+1••••••••••, best=[], convertedAt=" + NOON + "}]");
    List<?> shown = (List<?>) seen.get("best");
    assertThat(shown).hasSizeLessThanOrEqualTo(1);
    return shown.isEmpty()
        ? "••••••••••"
        : keys((Map<?, ?>) shown.getFirst()) + counts(caller.best());
  }

  private static String keys(Map<?, ?> result) {
    assertThat(result.keySet())
        .map(String::valueOf)
        .containsExactly("display", "letters", "pieces");
    String display = String.valueOf(result.get("display")).replace("-", "").substring(1);
    assertThat(display).doesNotContainPattern("[0-9]");
    var keys = new StringBuilder();
    for (char c : display.toCharArray()) {
      keys.append(Character.isLetter(c) ? Keypad.dial("" + Character.toLowerCase(c)) : "•");
    }
    return keys + " " + display;
  }

  /** The summary and the filters tell whether a number counts as one with words. */
  private static String counts(List<VanityNumber> best) {
    return SpokenWords.in(best).isEmpty() ? " faint" : " spoken";
  }

  /** Numbers in service that dial these keys. */
  private double fitting(String told) {
    String keys = told.substring(0, 10);
    double fits = AREA_CODES_IN_SERVICE * codes(keys.substring(0, 3)) * codes(keys.substring(3, 6));
    return fits * Math.pow(10, keys.substring(6).chars().filter(key -> key == '•').count());
  }

  private long codes(String keys) {
    return counted.computeIfAbsent(keys, ViewersKnowledgeTest::count);
  }

  private static long count(String keys) {
    long fits = 0;
    for (int code = 200; code < 1_000; code++) {
      fits += code % 100 != 11 && ("" + code).matches(keys.replace('•', '.')) ? 1 : 0;
    }
    return fits;
  }

  private double shareWithThisBest(String told) {
    int fits = 0;
    int same = 0;
    while (fits < TRIES) {
      var digits = new StringBuilder();
      for (char key : told.substring(0, 10).toCharArray()) {
        digits.append(key == '•' ? (char) ('0' + random.nextInt(10)) : key);
      }
      if (PhoneNumber.parse(digits.toString()) instanceof ParsedNumber.Valid(PhoneNumber number)) {
        fits++;
        same += seen(number).equals(told) ? 1 : 0;
      }
    }
    return (double) same / fits;
  }

  private static String seen(PhoneNumber number) {
    return FINDER.best(number, 1).stream()
        .map(best -> keys(Glimpse.of(best).fields()) + counts(List.of(best)))
        .findFirst()
        .orElse("");
  }

  private PhoneNumber number() {
    while (true) {
      String digits = "%010d".formatted(2_000_000_000L + random.nextLong(8_000_000_000L));
      if (PhoneNumber.parse(digits) instanceof ParsedNumber.Valid(PhoneNumber number)) {
        return number;
      }
    }
  }

  @Test
  void isNoMoreBySearching() throws Exception {
    api.called("caller-1", Sample.NUMBER, NOON);

    for (String hidden : List.of("555", "3569377", "377", "flowers", "flow", "1-555-FLOWERS")) {
      var found = Asked.body(api.get(VIEWERS, "/v1/callers", Map.of("q", hidden)));

      assertThat(found).as(hidden).containsEntry("callers", List.of()).containsEntry("looked", 1);
    }
  }

  @Test
  void isNotWhatTheSummaryCountsEither() throws Exception {
    api.called("caller-1", Sample.NUMBER, NOON);

    var body = Asked.body(api.get(VIEWERS, "/v1/summary", Map.of()));

    assertThat(body).containsEntry("withWords", 1).containsEntry("words", List.of());
  }
}
