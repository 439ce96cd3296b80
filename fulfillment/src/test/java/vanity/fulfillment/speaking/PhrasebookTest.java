package vanity.fulfillment.speaking;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.fulfillment.speaking.Rated.FINDER;
import static vanity.fulfillment.speaking.Rated.FLOWERS;

import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityNumber;

/** Renders every phrase with everything that it may be given. */
class PhrasebookTest {
  private static final int LONGEST_MESSAGE = 1_000;
  private static final int LONGEST_PROMPT = 3_000;
  private static final int LONGEST_SENTENCE = 20;
  private static final VanityNumber LONG = Rated.number("2287228722", "cat", "sap", "4", "pac");

  /**
   * @param keysOnly said where nothing but keys is heard
   */
  record Phrase(String name, Speech speech, boolean keysOnly) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Phrase> phrases() throws ReflectiveOperationException {
    var phrases = new ArrayList<Phrase>();
    for (Method method : pages().toList()) {
      boolean phrase = method.getReturnType() == Speech.class && !method.isSynthetic();
      if (phrase && !Modifier.isPrivate(method.getModifiers())) {
        for (List<Object> arguments : arguments(method)) {
          phrases.add(said(method, arguments));
        }
      }
    }
    assertThat(phrases).hasSizeGreaterThan(100);
    return phrases.stream();
  }

  private static Stream<Method> pages() {
    return Arrays.stream(Phrasebook.class.getPermittedSubclasses())
        .flatMap(page -> Arrays.stream(page.getDeclaredMethods()));
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void isWellFormedAndShortEnough(Phrase phrase) throws Exception {
    var documents = phrase.speech().documents(LONGEST_MESSAGE);

    for (String document : documents) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(document)));
    }
    assertThat(documents).hasSizeLessThanOrEqualTo(10).allMatch(d -> d.length() <= LONGEST_MESSAGE);
    assertThat(phrase.speech().ssml().length()).isLessThanOrEqualTo(LONGEST_PROMPT);
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void isPlainSpokenEnglish(Phrase phrase) {
    String text = phrase.speech().text();

    assertThat(text).isNotBlank().matches("[A-Za-z0-9 ,.?!:;'-]+").doesNotContain("  ", " .", "..");
    assertThat(sentences(text)).allMatch(sentence -> words(sentence) <= LONGEST_SENTENCE);
    assertThat(text).matches("(?s).*[.?]$");
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void asksForNoSpeechWhereOnlyKeysAreHeard(Phrase phrase) {
    if (phrase.keysOnly()) {
      assertThat(phrase.speech().text()).doesNotContainPattern("(?i)\\b(say|tell)\\b");
    }
  }

  private static Stream<String> sentences(String text) {
    return Arrays.stream(text.split("(?<=[.?!]) "));
  }

  /** Digits and letters that are read out one by one are not words. */
  private static long words(String sentence) {
    return Arrays.stream(sentence.split("[ ,;]+")).filter(word -> word.length() > 1).count();
  }

  private static Phrase said(Method method, List<Object> arguments)
      throws ReflectiveOperationException {
    method.setAccessible(true);
    try {
      var speech = (Speech) method.invoke(null, arguments.toArray());
      return new Phrase(
          method.getName() + arguments.stream().map(PhrasebookTest::label).toList(),
          speech,
          isKeysOnly(method, arguments));
    } catch (InvocationTargetException failed) {
      throw new AssertionError(method.getName() + arguments, failed.getCause());
    }
  }

  /** Phrases for both ways take a last flag that says which; help has one for something else. */
  private static boolean isKeysOnly(Method method, List<Object> arguments) {
    return !arguments.isEmpty()
        && arguments.getLast() == Boolean.TRUE
        && !List.of("help", "whatElse", "keysFirst").contains(method.getName());
  }

  private static List<List<Object>> arguments(Method method) {
    if (List.of("askRest", "rest").contains(method.getName())) {
      return List.of(
          List.of("206", "", false), List.of("206555014", "", true), List.of("2", "2369", false));
    }
    return method.getName().equals("whatSpells")
        ? List.of(List.of("pizza"), List.of("am"), List.of("shenanigans"))
        : product(method.getParameterTypes());
  }

  private static List<List<Object>> product(Class<?>[] types) {
    List<List<Object>> all = List.of(List.of());
    for (Class<?> type : types) {
      var longer = new ArrayList<List<Object>>();
      for (List<Object> before : all) {
        for (Object value : samples(type)) {
          longer.add(Stream.concat(before.stream(), Stream.of(value)).toList());
        }
      }
      all = longer;
    }
    return all.stream().filter(PhrasebookTest::canHappen).toList();
  }

  /** An index lies inside its offer. */
  private static boolean canHappen(List<Object> arguments) {
    return arguments.size() < 2
        || !(arguments.get(0) instanceof Integer index)
        || !(arguments.get(1) instanceof Integer count)
        || index <= count - 1;
  }

  private static List<?> samples(Class<?> type) {
    if (type == int.class) {
      return List.of(1, 2, 3);
    }
    if (type == boolean.class) {
      return List.of(true, false);
    }
    if (type == VanityNumber.class) {
      return List.of(best().getFirst(), LONG);
    }
    if (type == PhoneNumber.class) {
      return List.of(FLOWERS, new PhoneNumber("2015551000"));
    }
    if (type == Offered.class) {
      return offers();
    }
    if (type == Set.class) {
      return List.of(Set.of(), Set.of("flowers", "elm", "yes", "cat"));
    }
    if (type == List.class) {
      return List.of(best().subList(0, 1), best().subList(0, 2), List.of(LONG, LONG, LONG));
    }
    if (type == String.class) {
      return List.of("2", "206", "206555014");
    }
    return List.of(type.getEnumConstants());
  }

  /** None, and all that can be: only a full offer may have others after it. */
  private static List<Offered> offers() {
    var offers = new ArrayList<>(List.of(new Offered(0, 0, false), new Offered(3, 0, true)));
    for (int count = 1; count <= 3; count++) {
      for (int stretches = 0; stretches <= count; stretches++) {
        offers.add(new Offered(count, stretches, false));
      }
    }
    return offers;
  }

  private static List<VanityNumber> best() {
    return FINDER.best(FLOWERS, 9);
  }

  private static String label(Object sample) {
    return switch (sample) {
      case VanityNumber number -> number.display();
      case List<?> offer -> offer.size() + " offered";
      default -> sample.toString();
    };
  }
}
