package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/wire-formats.md#references */
class AttributeReferenceTest {
  private final Contact contact = TestCall.contact("+15553569377");

  @BeforeEach
  void set() {
    contact.put(
        Contact.ATTRIBUTES,
        Map.of("name", "Ann", "first name", "Ann", "Amount", "5", "prompt-en-US", "hi"));
    contact.set(
        Contact.EXTERNAL,
        Map.of(
            "one",
            "1",
            "vanity3",
            "FLOWERS",
            "body",
            Map.of("response", "deep"),
            "list",
            java.util.List.of("x")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          My name is $.Attributes.name              | My name is Ann
          $.External.one, $.External.vanity3. Bye.  | 1, FLOWERS. Bye.
          an amount of $$.Attributes.Amount.        | an amount of $5.
          $.Attributes.prompt-en-US                 | hi
          s3://b/lex_$.['LanguageCode']_.wav        | s3://b/lex_en-US_.wav
          $.External.body.response                  | deep
          $.Attributes.['first name']               | Ann
          $['Attributes']['name']                   | Ann
          $.LambdaInvocation.ResultData.one         | 1
          $.CustomerEndpoint.Address                | +15553569377
          <speak>$.External.one</speak>             | <speak>1</speak>
          it costs $5 or $.50                       | it costs $5 or $.50
          no $.Attributes.nothing here              | no  here
          no $.External.list here                   | no  here
          """)
  void isFilledWhereverItStands(String text, String filled) {
    assertThat(AttributeReference.fill(text, contact)).isEqualTo(filled);
  }

  @Test
  void isNothingWhenItIsUnset() {
    assertThat(AttributeReference.value("$.Attributes.nothing", contact)).isEmpty();
    assertThat(AttributeReference.value("$.Attributes.name", contact)).hasValue("Ann");
    assertThat(AttributeReference.value("plain", contact)).hasValue("plain");
  }

  @Test
  void valuesAreNotReadAgainAsReferences() {
    contact.put(Contact.ATTRIBUTES, Map.of("name", "$.Attributes.Amount"));

    assertThat(AttributeReference.fill("$.Attributes.name", contact))
        .isEqualTo("$.Attributes.Amount");
  }
}
