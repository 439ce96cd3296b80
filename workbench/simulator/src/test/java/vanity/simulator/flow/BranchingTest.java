package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static vanity.simulator.flow.TestFlows.action;
import static vanity.simulator.flow.TestFlows.flow;
import static vanity.simulator.flow.TestFlows.say;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/wire-formats.md#compare, #loop, #hours */
class BranchingTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Equals, Gold, Gold, true
          Equals, Gold, gold, false
          TextStartsWith, Golden, Gold, true
          TextEndsWith, Golden, en, true
          TextContains, Golden, old, true
          TextContains, Golden, silver, false
          NumberGreaterThan, 10, 9, true
          NumberGreaterThan, ten, 9, false
          NumberGreaterThan, 10, nine, false
          NumberGreaterOrEqualTo, 9.0, 9, true
          NumberLessThan, 9, 10, true
          NumberLessOrEqualTo, 11, 10, false
          KeyExists, Gold, anything, true
          """)
  void comparesAsTheOperatorSays(String operator, String value, String operand, boolean holds) {
    TestCall call = TestCall.through(compare(operator + ":" + operand));
    call.contact().put(Contact.ATTRIBUTES, Map.of("tier", value));

    call.run();

    assertThat(call.branches().getFirst())
        .isEqualTo(holds ? "ask " + operand + " yes" : "ask NoMatchingCondition end");
  }

  @Test
  void anUnsetValueMatchesNothing() {
    for (String operator : new String[] {"Equals:", "KeyExists:x", "NumberLessThan:1"}) {
      TestCall call = TestCall.through(compare(operator + "$.Attributes.unset"));

      call.run();

      assertThat(call.branches()).containsExactly("ask NoMatchingCondition end");
    }
  }

  @Test
  void anUnsetOperandMatchesNothing() {
    TestCall call = TestCall.through(compare("TextStartsWith:$.Attributes.unset"));
    call.contact().put(Contact.ATTRIBUTES, Map.of("tier", "Gold"));

    call.run();

    assertThat(call.branches().getFirst()).isEqualTo("ask NoMatchingCondition end");
  }

  @Test
  void anOperandMayBeAReference() {
    TestCall call = TestCall.through(compare("$.Attributes.wanted"));
    call.contact().put(Contact.ATTRIBUTES, Map.of("tier", "Gold", "wanted", "Gold"));

    call.run();

    assertThat(call.blocks()).contains("yes");
  }

  @Test
  void theFirstConditionThatHoldsWins() {
    TestCall call =
        TestCall.through(
            flow(
                action(
                    "ask",
                    "Compare",
                    "{\"ComparisonValue\":\"$.Attributes.tier\"}",
                    "TextStartsWith:G -> yes",
                    "Gold -> end",
                    "!NoMatchingCondition -> end"),
                say("yes", "Yes.")));
    call.contact().put(Contact.ATTRIBUTES, Map.of("tier", "Gold"));

    call.run();

    assertThat(call.blocks()).contains("yes");
  }

  @Test
  void aLoopGoesOnAsOftenAsItSaysThenIsDoneThenStartsOver() {
    TestCall call = TestCall.through(loop("2"));

    call.run();

    assertThat(call.said())
        .containsExactly("Again.", "Again.", "Done.", "Again.", "Again.", "Done.");
  }

  @Test
  void aLoopOfZeroIsDoneAtOnce() {
    TestCall call = TestCall.through(loop("0"));

    call.run();

    assertThat(call.said()).containsExactly("Done.", "Done.");
  }

  @Test
  void hoursAreTrueOrFalseAndAnErrorWithoutAQueue() {
    String[] links = {"True -> end", "False -> end", "!NoMatchingError -> end"};
    String hours =
        action("hours", "CheckHoursOfOperation", "{\"HoursOfOperationId\":\"id\"}", links);
    TestCall open = TestCall.through(flow(hours));
    TestCall closed = TestCall.through(flow(hours)).centre(new GivenContactCentre(false, false, 0));
    TestCall none = TestCall.through(flow(action("hours", "CheckHoursOfOperation", "{}", links)));

    open.run();
    closed.run();
    none.run();

    assertThat(open.branches()).containsExactly("hours True end");
    assertThat(closed.branches()).containsExactly("hours False end");
    assertThat(none.branches()).containsExactly("hours NoMatchingError end");
  }

  @Test
  void hoursAreThoseOfTheQueueUnlessOthersAreNamed() {
    String queue =
        action(
            "queue",
            "UpdateContactTargetQueue",
            "{\"QueueId\":\"arn:q\"}",
            "-> hours",
            "!NoMatchingError -> end");
    String hours =
        action(
            "hours",
            "CheckHoursOfOperation",
            "{}",
            "True -> end",
            "False -> end",
            "!NoMatchingError -> end");
    TestCall call = TestCall.through(flow(queue, hours));

    call.run();

    assertThat(call.branches()).containsExactly("queue NextAction hours", "hours True end");
  }

  @Test
  void metricsAreComparedAndReadable() {
    TestCall call =
        TestCall.through(
                flow(
                    action(
                        "get",
                        "GetMetricData",
                        "{\"QueueId\":\"q\"}",
                        "-> check",
                        "!NoMatchingError -> end"),
                    action(
                        "check",
                        "CheckMetricData",
                        "{\"MetricType\":\"NumberOfContactsInQueue\"}",
                        "NumberGreaterThan:3 -> say",
                        "!NoMatchingCondition -> end"),
                    say("say", "$.Metrics.Queue.Size waiting.")))
            .centre(new GivenContactCentre(true, false, 4));

    call.run();

    assertThat(call.said()).containsExactly("4 waiting.");
  }

  @Test
  void percentagesShareContactsAndTreatOneAlwaysAlike() {
    vanity.contactflow.Flow split =
        flow(split("NumberLessThan:101 -> end", "!NoMatchingCondition -> split"));
    vanity.contactflow.Flow none =
        flow(split("NumberLessThan:1 -> split", "!NoMatchingCondition -> end"));

    TestCall all = TestCall.through(split);
    TestCall rest = TestCall.through(none);
    all.run();
    rest.run();

    assertThat(all.branches()).containsExactly("split 101 end");
    assertThat(rest.branches()).containsExactly("split NoMatchingCondition end");
  }

  @Test
  void aShareOfTheContactsIsAsLargeAsItSays() {
    vanity.contactflow.Flow split =
        flow(
            split("NumberLessThan:31 -> end", "!NoMatchingCondition -> rest"),
            say("rest", "The rest."));

    long shared =
        IntStream.range(0, 2_000).filter(i -> way(split, "contact-" + i).equals("31")).count();

    // Thirty of a hundred, with four times the usual deviation on both sides.
    assertThat(shared).isBetween(600L - 82, 600L + 82);
    for (int i = 0; i < 20; i++) {
      assertThat(way(split, "contact-7")).isEqualTo(way(split, "contact-7"));
    }
  }

  private static String way(vanity.contactflow.Flow split, String contact) {
    TestCall call = TestCall.through(split).id(contact);
    call.run();
    return call.branches().getFirst().split(" ")[1];
  }

  @Test
  void waitingTakesItsTime() {
    TestCall call =
        TestCall.through(
            flow(action("wait", "Wait", "{\"TimeLimitSeconds\":\"90\"}", "WaitCompleted -> end")));
    call.contact().by("CHAT");

    call.run();

    assertThat(call.clock.elapsed()).isEqualTo(Duration.ofSeconds(90));
  }

  private static String split(String share, String rest) {
    return action("split", "DistributeByPercentage", "{}", share, rest);
  }

  private static vanity.contactflow.Flow compare(String condition) {
    return flow(
        action(
            "ask",
            "Compare",
            "{\"ComparisonValue\":\"$.Attributes.tier\"}",
            condition + " -> yes",
            "!NoMatchingCondition -> end"),
        say("yes", "Yes."));
  }

  /** Walks the loop until it is done, twice. */
  private static vanity.contactflow.Flow loop(String count) {
    return flow(
        action(
            "loop",
            "Loop",
            "{\"LoopCount\":\"" + count + "\"}",
            "ContinueLooping -> again",
            "DoneLooping -> done"),
        say("again", "Again.", "loop"),
        say("done", "Done.", "twice"),
        action(
            "twice",
            "Loop",
            "{\"LoopCount\":\"1\"}",
            "ContinueLooping -> loop",
            "DoneLooping -> end"));
  }
}
