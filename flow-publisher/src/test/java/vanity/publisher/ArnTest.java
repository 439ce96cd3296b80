package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArnTest {
  private static final String QUEUE = "arn:aws:connect:us-east-1:123456789012:instance/i/queue/q";

  @Test
  void isTakenApartAtEverySlashAndColon() {
    assertThat(Arn.parse(QUEUE))
        .map(Arn::resource)
        .contains(List.of("instance", "i", "queue", "q"));
    assertThat(Arn.parse("arn:aws:lambda:us-east-1:123456789012:function:f:live"))
        .map(Arn::resource)
        .contains(List.of("function", "f", "live"));
  }

  @Test
  void hasAShapeOnlyWithoutBlankParts() {
    assertThat(Arn.parse(QUEUE))
        .hasValueSatisfying(queue -> {
          assertThat(queue.is("connect", "instance", "*", "queue", "*")).isTrue();
          assertThat(queue.is("connect", "instance", "*")).isFalse();
          assertThat(queue.is("lex", "instance", "*", "queue", "*")).isFalse();
        });
    assertThat(Arn.parse("arn:aws:connect:us-east-1:123456789012:instance/"))
        .hasValueSatisfying(blank -> assertThat(blank.is("connect", "instance", "*")).isFalse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "none",
        "arn:",
        "arn:aws:connect",
        "arn:aws:connect:us-east-1:1:",
        "a:b:c:d:e:f"
      })
  void whatIsNotOneIsEmpty(String text) {
    assertThat(Arn.parse(text)).isEmpty();
  }

  @Test
  void anIdIsTheLastPartOrItself() {
    assertThat(Arn.idOf(QUEUE)).isEqualTo("q");
    assertThat(Arn.idOf("bare")).isEqualTo("bare");
  }
}
