package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.flow.TestFlows.action;
import static vanity.simulator.flow.TestFlows.flow;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanity.contactflow.Flow;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallerInput;
import vanity.simulator.line.Listening;

/** docs/wire-formats.md#menus and #stored-input */
class KeysRunnerTest {

  @Test
  void aMenuTakesTheFirstKeyAndDropsTheRest() {
    TestCall call = TestCall.through(menu()).presses("129");

    call.run();

    assertThat(call.branches()).containsExactly("menu 1 end");
    assertThat(call.events)
        .containsSubsequence(
            new CallEvent.Listen("menu", Listening.By.KEYS, null),
            new CallEvent.Pressed("129", "1"));
  }

  @Test
  void aKeyThatIsNotOnTheMenuTakesNoMatchingCondition() {
    TestCall call = TestCall.through(menu()).presses("7");

    call.run();

    assertThat(call.branches()).containsExactly("menu NoMatchingCondition end");
  }

  @Test
  void silenceSpeechAndNoiseAreNoKeys() {
    for (CallerInput input :
        new CallerInput[] {
          new CallerInput.Silence(), new CallerInput.Noise(), new CallerInput.Speech("one")
        }) {
      TestCall call = TestCall.through(menu()).does(input);

      call.run();

      assertThat(call.branches()).containsExactly("menu InputTimeLimitExceeded end");
      assertThat(call.clock.elapsed()).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
    }
  }

  @Test
  void hangingUpTakesNoBranch() {
    TestCall call = TestCall.through(menu()).does(new CallerInput.HungUp());

    assertThat(call.run().reason()).isEqualTo(CallEvent.Reason.HUNG_UP);
    assertThat(call.branches()).isEmpty();
    assertThat(call.events).contains(new CallEvent.HungUp());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          12#,         {"InputTerminationSequence":"#"},                            12
          12,          {"InputTerminationSequence":"#"},                            12
          12345678,    {"InputTerminationSequence":"#"},                            123456
          99*12#,      {"InputTerminationSequence":"#"},                            12
          99*,         {"InputTerminationSequence":"#"},                            *
          9*12#,       `{"InputTerminationSequence":"#","DisableCancelKey":"True"}`, 9*12
          1#2##,       {"InputTerminationSequence":"##"},                           1#2
          #,           {"InputTerminationSequence":"#"},                            Timeout
          """,
      quoteCharacter = '`')
  void keysAreStoredUntilTheTerminatorTheLengthOrTheEnd(String keys, String dtmf, String stored) {
    TestCall call =
        TestCall.through(store("\"CustomValidation\":{\"MaximumLength\":\"6\"}", dtmf))
            .presses(keys);

    call.run();

    assertThat(call.contact().text(Contact.STORED_INPUT)).isEqualTo(stored);
    assertThat(call.branches()).containsExactly("store NextAction end");
  }

  @Test
  void whatIsPressedBeyondTheEndIsDropped() {
    TestCall call =
        TestCall.through(store("\"CustomValidation\":{\"MaximumLength\":\"6\"}", "{}"))
            .presses("12#34");

    call.run();

    assertThat(call.events).contains(new CallEvent.Pressed("12#34", "12#"));
  }

  @Test
  void noInputIsStoredAsTheWordTimeout() {
    TestCall call =
        TestCall.through(store("\"CustomValidation\":{\"MaximumLength\":\"6\"}", "{}"))
            .does(new CallerInput.Speech("two oh six"));

    call.run();

    assertThat(call.contact().text(Contact.STORED_INPUT)).isEqualTo("Timeout");
    assertThat(call.branches()).containsExactly("store NextAction end");
  }

  @Test
  void aLocalNumberIsStoredWithItsCountryCode() {
    TestCall call = TestCall.through(local()).presses("2065550142#");

    call.run();

    assertThat(call.contact().text(Contact.STORED_INPUT)).isEqualTo("+12065550142");
  }

  @Test
  void whatIsNoLocalNumberTakesInvalidPhoneNumber() {
    TestCall call = TestCall.through(local()).presses("0142#");

    call.run();

    assertThat(call.branches()).containsExactly("store InvalidPhoneNumber end");
  }

  @Test
  void switchingTheBufferListensToNobody() {
    TestCall call =
        TestCall.through(
            flow(
                action(
                    "buffer", "GetParticipantInput", "{\"EnableDTMFBuffer\":\"True\"}", "-> end")));

    assertThat(call.run().reason()).isEqualTo(CallEvent.Reason.DISCONNECTED);
  }

  private static Flow menu() {
    return flow(
        action(
            "menu",
            "GetParticipantInput",
            "{\"Text\":\"Press.\",\"StoreInput\":\"False\",\"InputTimeLimitSeconds\":\"5\"}",
            "-> end",
            "1 -> end",
            "2 -> end",
            "!InputTimeLimitExceeded -> end",
            "!NoMatchingCondition -> end",
            "!NoMatchingError -> end"));
  }

  private static Flow local() {
    return store(
        "\"PhoneNumberValidation\":{\"NumberFormat\":\"Local\",\"CountryCode\":\"US\"}", "{}");
  }

  private static Flow store(String validation, String dtmf) {
    return flow(
        action(
            "store",
            "GetParticipantInput",
            """
            {"Text":"Enter.","StoreInput":"True","InputTimeLimitSeconds":"5",
             "InputValidation":{%s},"DTMFConfiguration":%s}\
            """
                .formatted(validation, dtmf),
            "-> end",
            "!NoMatchingError -> end",
            "!InvalidPhoneNumber -> end"));
  }
}
