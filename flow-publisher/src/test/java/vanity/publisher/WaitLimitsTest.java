package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitLimitsTest {

  @ParameterizedTest(name = "{0} {1}: {2} minutes")
  @CsvSource({
    "429, ThrottlingException, 10",
    "429, TooManyRequestsException, 10",
    "503, SlowDown, 10",
    "500, InternalServiceException, 10",
    "409, ResourceConflictException, 10",
    "412, PreconditionFailedException, 10",
    "404, ResourceNotFoundException, 2",
    "403, AccessDeniedException, 2",
    "400, InvalidRequestException, 2",
    "429, LimitExceededException, 0",
    "402, ServiceQuotaExceededException, 0",
  })
  void waitsForWhatMayHeal(int status, String code, int minutes) {
    assertPatience(ServiceFault.of("connect:A", status, code, "", List.of()), minutes);
  }

  @Test
  void waitsForAnAnswerThatDidNotCome() {
    assertPatience(ServiceFault.unanswered("connect:A", "Read timed out"), 10);
  }

  @Test
  void waitsForTheBotInAFlowButNotForAMistakeInIt() {
    assertPatience(refused("Path: Actions[3].Parameters.LexV2Bot.AliasArn"), 2);
    assertPatience(refused("Path: Actions[3].Parameters.LexV2Bot.AliasArn", "Empty value"), 0);
  }

  @Test
  void countsFromTheBeginningOfTheRequest() {
    Instant start = Instant.parse("2026-01-05T10:00:00Z");

    assertThat(WaitLimits.since(Optional.of(start), start.plusSeconds(90)).elapsed())
        .isEqualTo(Duration.ofSeconds(90));
    assertThat(WaitLimits.since(Optional.empty(), start).elapsed()).isZero();
  }

  private static ServiceFault refused(String... problems) {
    return ServiceFault.of(
        "connect:CreateContactFlow", 400, "InvalidContactFlowException", "", List.of(problems));
  }

  private static void assertPatience(ServiceFault fault, int minutes) {
    Duration limit = Duration.ofMinutes(minutes);

    assertThat(new WaitLimits(limit).covers(fault)).isFalse();
    if (minutes > 0) {
      assertThat(new WaitLimits(limit.minusMillis(1)).covers(fault)).isTrue();
    }
  }
}
