package vanity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vanity.engine.index.Kind;

/** Which words say what they are when nothing is beside them. */
class StandingTest {
  private static Dictionary dictionary;
  private static Kinds kinds;
  private static Standing standing;

  @BeforeAll
  static void readTheSources() throws IOException {
    var sources = new Sources(Path.of("../../node_modules"), Path.of("lists"));
    Map<String, Integer> sizes = Scowl.sizes(sources);
    dictionary = new Dictionary();
    kinds = new Kinds(sources.own("kinds"), sources.words("names"));
    standing =
        new Standing(
            sizes, dictionary, new Pronunciations(sources), new Acquaintance(sources), sources);
  }

  @Test
  void wordsThatSoundLikeAnotherAsCommonAreUnclear() {
    assertUnclear("sees", "sons", "sun", "son", "week", "meat", "flea", "ores", "knew");
  }

  @Test
  void byFarTheCommonerOfTwoThatSoundAlikeIsClear() {
    assertClear("flowers", "flower", "key", "tax", "night", "wine", "road");
    assertUnclear("flour", "heir", "reign");
  }

  @Test
  void aWordThatOnlyReadersKnowComesToNobodysMind() {
    assertClear("mall", "toad", "tux"); // maul, toed, tucks
  }

  @Test
  void whatSomebodyDidOrDoesIsUnclearUnlessItIsAlsoAThingOrALook() {
    assertUnclear("dug", "heard", "made", "given", "seems", "gets", "owns");
    assertClear("lost", "drops", "pops", "hits");
  }

  @Test
  void severalOfWhatPeopleCountAreClear() {
    assertClear("jets", "books", "caps", "boys");
    assertUnclear("ices", "dusts", "sterns", "beaks", "egos");
  }

  @Test
  void anOddWordIsUnclearAndAnEverydayOneIsNot() {
    assertUnclear("stodgy", "boa", "flux", "tend", "duly", "weest");
    assertClear("desk", "pizza", "yoga", "cube", "yodel", "layout", "baby", "bigger", "giving");
  }

  @Test
  void anUnpleasantWordIsUnclear() {
    assertUnclear("war", "ill", "fail");
    assertClear("joy");
  }

  @Test
  void wordsThatOnlyHoldOthersTogetherAreUnclear() {
    assertUnclear("under", "both", "because", "let", "also", "would", "finally");
    assertClear("now", "early");
  }

  private static void assertClear(String... words) {
    assertThat(words).allMatch(StandingTest::isClear);
  }

  private static void assertUnclear(String... words) {
    assertThat(words).noneMatch(StandingTest::isClear);
  }

  private static boolean isClear(String word) {
    List<Inflection> readings = Inflection.of(word, dictionary);
    List<Kind> both = kinds.of(word, readings);
    return standing.isClearAlone(word, readings, both);
  }
}
