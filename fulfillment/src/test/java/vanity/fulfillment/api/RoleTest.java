package vanity.fulfillment.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fact: docs/wire-formats.md#jwt-groups. */
class RoleTest {

  @ParameterizedTest
  @ValueSource(strings = {"[operators]", "[viewers operators]", "[operators viewers]"})
  void operatorsAreThoseInTheGroup(String claim) {
    assertThat(Role.of(claim)).contains(Role.OPERATOR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[viewers]", "[a viewers b]"})
  void viewersAreThoseInTheOther(String claim) {
    assertThat(Role.of(claim)).contains(Role.VIEWER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "operators",
        "[operator]",
        "[operators2]",
        "[xoperators]",
        "[Operators]",
        "[operators-not]",
        "operators]",
        "[viewersoperators]"
      })
  void aNameThatOnlyLooksAlikeIsNone(String claim) {
    assertThat(Role.of(claim)).isEmpty();
  }
}
