package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vanity.publisher.ProviderFramework.Response;
import vanity.publisher.cloud.Cloud;
import vanity.publisher.cloud.ControlPlane;

/** A service that gives content back in another form, and that lists things late or never. */
class LateListsTest {
  private static final ControlPlane PLANE = new ControlPlane();
  private static final ProviderFramework PROVIDER = ProviderFramework.withLineThatAnswers(PLANE);

  private Deployment prod = Deployment.in(PLANE, "prod");

  @BeforeEach
  void startEmpty() {
    PLANE.restore(new Cloud());
    prod = Deployment.in(PLANE, "prod");
  }

  @AfterAll
  static void close() {
    PLANE.close();
  }

  @Test
  void takesContentInAnotherOrderAndLayoutForTheSame() {
    PLANE.cloud.givenBack = LateListsTest::laidOutAnew;

    Response created = PROVIDER.create(prod.properties());
    assertThat(created.reason()).isEmpty();
    assertThat(calls("CreateContactFlow")).isEqualTo(2);
    assertThat(calls("UpdateContactFlowContent")).isZero();
    PLANE.forgetCalls();

    Response again = PROVIDER.update(prod.physicalId(), prod.properties(), prod.properties());

    assertThat(again.reason()).isEmpty();
    assertThat(PLANE.writes()).isEmpty();
  }

  @Test
  void waitsForAnAssociationThatIsListedAfterAMinute() {
    PLANE.cloud.listDelay = Duration.ofMinutes(1);

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.reason()).isEmpty();
    assertThat(prod.instance().bots).containsOnlyKeys(prod.aliasArn());
    assertThat(prod.instance().flows).hasSize(2);
    assertThat(calls("AssociateBot")).isLessThanOrEqualTo(12);
    assertThat(PLANE.writes()).hasSizeLessThanOrEqualTo(40);
  }

  @Test
  void endsWithAReasonWhereABindingIsNeverListed() {
    PLANE.cloud.listsBindings = false;

    Response response = PROVIDER.create(prod.properties());

    assertThat(response.reason())
        .contains("connect:AssociatePhoneNumberContactFlow was accepted 2 times")
        .contains("is not bound to the flow", "but to none", "deploy again");
    assertThat(calls("AssociatePhoneNumberContactFlow")).isEqualTo(2);
    // What is not listed cannot be let go: the deletion names what is in its way.
    Response back = PROVIDER.delete(response.physicalId(), prod.properties());
    assertThat(back.reason()).contains("is in use", "Unbind the phone numbers");
    PLANE.cloud.listsBindings = true;
    assertThat(PROVIDER.delete(response.physicalId(), prod.properties()).reason()).isEmpty();
    assertThat(prod.instance().picture().lines()).allMatch(line -> line.endsWith("unbound"));
  }

  private static long calls(String operation) {
    return PLANE.writes().stream().filter(call -> call.operation().equals(operation)).count();
  }

  private static String laidOutAnew(String content) {
    try {
      return JSON.std
          .with(JSON.Feature.PRETTY_PRINT_OUTPUT)
          .asString(sorted(JSON.std.anyFrom(content)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Object sorted(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> sorted = new TreeMap<>(java.util.Comparator.reverseOrder());
      map.forEach((key, inner) -> sorted.put(key.toString(), sorted(inner)));
      return sorted;
    }
    return value instanceof List<?> list
        ? list.stream().map(LateListsTest::sorted).toList()
        : value;
  }
}
