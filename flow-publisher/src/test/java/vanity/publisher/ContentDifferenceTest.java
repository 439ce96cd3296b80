package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDifferenceTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':{'b':[1,{'c':'x'}]}} | {'a':{'b':[1,{'c':'y'}]}} | a.b[1].c: wanted 'x', came back 'y'",
        "{'b':1,'a':1} | {'a':2,'b':2} | b: wanted 1, came back 2",
        "{'a':1} | {} | a: wanted 1, came back nothing",
        "{'a':null} | {} | a: wanted null, came back nothing",
        "{} | {'a':{'b':1}} | a: wanted nothing, came back {'b':1}",
        "{'a':[1]} | {'a':[1,2]} | a[1]: wanted nothing, came back 2",
        "{'a':[1,2]} | {'a':[1]} | a[1]: wanted 2, came back nothing",
        "{'a':'1'} | {'a':1} | a: wanted '1', came back 1",
        "[1] | {} | its very beginning: wanted [1], came back {}",
      })
  void namesTheFirstOneWithBothSides(String wanted, String found, String told) {
    assertThat(ContentDifference.first(json(wanted), json(found))).isEqualTo(json(told));
  }

  @Test
  void saysThatNothingCameBack() {
    assertThat(ContentDifference.first("{}", ""))
        .isEqualTo("its very beginning: wanted {}, came back nothing");
  }

  @Test
  void cutsLongValuesShort() {
    String found = "{\"a\":\"" + "x".repeat(500) + "\"}";

    assertThat(ContentDifference.first("{\"a\":1}", found))
        .startsWith("a: wanted 1, came back \"xxx")
        .endsWith("xxx...")
        .hasSizeLessThan(120);
  }

  private static String json(String quoted) {
    return quoted.replace('\'', '"');
  }
}
