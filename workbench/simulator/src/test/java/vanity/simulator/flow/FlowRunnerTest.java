package vanity.simulator.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static vanity.simulator.flow.TestFlows.action;
import static vanity.simulator.flow.TestFlows.flow;
import static vanity.simulator.flow.TestFlows.say;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vanity.contactflow.Flow;
import vanity.contactflow.FlowAction;
import vanity.contactflow.catalogue.ActionCatalogue;
import vanity.simulator.line.CallEvent.Reason;

/** docs/wire-formats.md#transitions and #transfers */
class FlowRunnerTest {
  private static final String ERROR = "!NoMatchingError -> end";

  @Test
  void refusesAnActionWithoutARunnerByTypeAndName() {
    TestCall call = TestCall.through(flow(action("who", "CheckVoiceId", "{}", "-> end")));

    assertThatThrownBy(call::run)
        .hasMessage("no runner for the action type CheckVoiceId ('who'); take it out of the flow");
  }

  @Test
  void everyTypeOfOurFlowHasARunner() {
    assertThat(ActionRunners.types())
        .containsAll(
            Stream.of(VanityLineFlowTest.flow("ask", "none"), QueueFlowTest.flow())
                .flatMap(flow -> flow.actions().stream())
                .map(FlowAction::type)
                .toList());
  }

  @Test
  void everyRunnerStandsInTheCatalogue() {
    assertThat(ActionCatalogue.types()).containsAll(ActionRunners.types());
  }

  @Test
  void aFlowThatNeverEndsIsEnded() {
    TestCall call = TestCall.through(flow(say("a", " ", "b"), say("b", " ", "a")));

    assertThat(call.run().detail()).startsWith("more than 2000 steps; the last was");
  }

  @Test
  void aLinkToNowhereEndsTheCallAsAnError() {
    TestCall call = TestCall.through(flow(say("a", "Hello.", "gone")));

    assertThat(call.run()).hasToString("End[reason=ERROR, detail=the flow has no block 'gone']");
  }

  @Test
  void onlyAFlowThatIsKnownToSayGoodbyeEndsPolitely() {
    Flow hangsUp = flow(action("goodbye", "DisconnectParticipant", "{}"));

    assertThat(TestCall.politelyThrough(hangsUp).run().reason()).isEqualTo(Reason.GOODBYE);
    assertThat(TestCall.through(hangsUp).run().reason()).isEqualTo(Reason.DISCONNECTED);
  }

  @Test
  void aFaultMakesItsBlockTakeTheErrorBranch() {
    Flow compare =
        flow(
            action(
                "ask",
                "Compare",
                "{\"ComparisonValue\":\"$.Channel\"}",
                "VOICE -> end",
                "!NoMatchingCondition -> other"),
            say("other", "Other.", "talk"),
            action("talk", "MessageParticipant", "{\"Text\":\"Hi.\"}", "-> end", ERROR));
    TestCall call = TestCall.through(compare).fault("ask").fault("talk=NoMatchingError");

    call.run();

    assertThat(call.branches())
        .containsExactly(
            "ask NoMatchingCondition other", "other NextAction talk", "talk NoMatchingError end");
  }

  @Test
  void aFaultNamesABlockAndAnErrorThatAreThere() {
    Flow flow = flow(say("talk", "Hi."));

    assertThatThrownBy(() -> FlowFaults.NONE.with("walk", flow))
        .hasMessage("the flow has no block 'walk'");
    assertThatThrownBy(() -> FlowFaults.NONE.with("talk=Oops", flow))
        .hasMessage("the block 'talk' has no error branch Oops; it has [NoMatchingError]");
  }

  @Test
  void aQueueTransferEndsTheFlowUnlessTheQueueIsFullOrMissing() {
    String queue =
        action("queue", "UpdateContactTargetQueue", "{\"QueueId\":\"arn:q/1\"}", "-> go", ERROR);
    String go =
        action("go", "TransferContactToQueue", "{}", "-> end", "!QueueAtCapacity -> end", ERROR);
    TestCall free = TestCall.through(flow(queue, go));
    TestCall full = TestCall.through(flow(queue, go)).centre(new GivenContactCentre(true, true, 0));
    TestCall none = TestCall.through(flow(go));

    assertThat(free.run().reason()).isEqualTo(Reason.TRANSFERRED);
    assertThat(full.run().reason()).isEqualTo(Reason.DISCONNECTED);
    assertThat(none.run().reason()).isEqualTo(Reason.DISCONNECTED);
    assertThat(full.branches()).contains("go QueueAtCapacity end");
    assertThat(none.branches()).containsExactly("go NoMatchingError end");
  }

  @Test
  void aQueueWhereNobodyAnswersLeadsToTheFlowSetForIt() {
    String queue =
        action("queue", "UpdateContactTargetQueue", "{\"QueueId\":\"q\"}", "-> hook", ERROR);
    String hook =
        action(
            "hook",
            "UpdateContactEventHooks",
            "{\"EventHooks\":{\"CustomerQueue\":\"%s\"}}",
            "-> go",
            ERROR);
    String go =
        action("go", "TransferContactToQueue", "{}", "-> end", "!QueueAtCapacity -> end", ERROR);
    var nobody = new GivenContactCentre(true, false, false, 1);
    FlowLibrary library =
        id -> id.equals("f") ? Optional.of(flow(say("b", "Hold."))) : Optional.empty();

    TestCall known =
        TestCall.through(flow(queue, hook.formatted("f"), go)).centre(nobody).library(library);
    TestCall unknown = TestCall.through(flow(queue, hook.formatted("x"), go)).centre(nobody);
    TestCall none = TestCall.through(flow(queue, hook.formatted("none"), go)).centre(nobody);

    assertThat(known.run().reason()).isEqualTo(Reason.DISCONNECTED);
    assertThat(known.said()).containsExactly("Hold.");
    assertThat(unknown.run().reason()).isEqualTo(Reason.WAITING);
    assertThat(none.run().reason()).isEqualTo(Reason.DISCONNECTED);
    assertThat(none.branches()).contains("hook NoMatchingError end");
  }

  @Test
  void aFlowThatIsNotHereEndsTheCallAsTransferred() {
    TestCall call =
        TestCall.through(
            flow(action("go", "TransferToFlow", "{\"ContactFlowId\":\"f\"}", "-> end", ERROR)));

    assertThat(call.run().reason()).isEqualTo(Reason.TRANSFERRED);
  }

  @Test
  void aModuleComesBackWithItsResult() {
    Flow module =
        flow(
            say("in", "Inside $.Modules.Input.name.", "out"),
            action(
                "out",
                "EndFlowModuleExecution",
                "{\"Result\":\"Good\",\"ResultData\":{\"a\":\"b\"}}"));
    TestCall call =
        TestCall.through(
                flow(
                    action(
                        "call",
                        "InvokeFlowModule",
                        "{\"FlowModuleId\":\"m\",\"Input\":{\"name\":\"Ann\"}}",
                        "-> end",
                        "Good -> good",
                        ERROR),
                    say("good", "$.Modules.Result $.Modules.ResultData.a")))
            .library(id -> Optional.of(module));

    call.run();

    assertThat(call.said()).containsExactly("Inside Ann.", "Good b");
    assertThat(call.log.stream().map(entry -> entry.identifier() + " " + entry.results()))
        .containsExactly(
            "call Success", "in NextAction", "out Good", "good NextAction", "end DISCONNECTED");
  }

  @Test
  void aThirdPartyCallEndsTheFlowUnlessItGoesOn() {
    String parameters =
        "{\"ThirdPartyPhoneNumber\":\"+15555550100\",\"ContinueFlowExecution\":\"%s\"}";
    String type = "TransferParticipantToThirdParty";
    TestCall away =
        TestCall.through(flow(action("a", type, parameters.formatted("False"), "-> end", ERROR)));
    TestCall back =
        TestCall.through(flow(action("a", type, parameters.formatted("True"), "-> end", ERROR)));

    assertThat(away.run().reason()).isEqualTo(Reason.TRANSFERRED);
    assertThat(back.run().reason()).isEqualTo(Reason.DISCONNECTED);
  }

  @Test
  void promptsOnHoldGoOnUntilTheyAreInterrupted() {
    String messages = "{\"Messages\":[{\"Text\":\"Please hold.\"}]%s}";
    TestCall forever =
        TestCall.through(
            flow(action("hold", "MessageParticipantIteratively", messages.formatted(""))));
    TestCall interrupted =
        TestCall.through(
            flow(
                action(
                    "hold",
                    "MessageParticipantIteratively",
                    messages.formatted(",\"InterruptFrequencySeconds\":\"20\""),
                    "MessagesInterrupted -> end")));

    assertThat(forever.run().reason()).isEqualTo(Reason.WAITING);
    assertThat(interrupted.run().reason()).isEqualTo(Reason.DISCONNECTED);
  }

  @Test
  void anUnknownVoiceOrLanguageTakesTheErrorBranch() {
    TestCall voice =
        TestCall.through(
            flow(
                action(
                    "set",
                    "UpdateContactTextToSpeechVoice",
                    "{\"TextToSpeechVoice\":\"nobody 7\"}",
                    "-> end",
                    ERROR)));
    TestCall language =
        TestCall.through(
            flow(
                action(
                    "set",
                    "UpdateContactData",
                    "{\"LanguageCode\":\"english\"}",
                    "-> end",
                    ERROR)));

    voice.run();
    language.run();

    assertThat(voice.branches()).containsExactly("set NoMatchingError end");
    assertThat(language.branches()).containsExactly("set NoMatchingError end");
  }

  @Test
  void aCallIsLoggedAsTheServiceLogsIt() {
    TestCall call = TestCall.through(flow(say("hello", "Hi.")));
    call.run();

    assertThat(call.log).hasSize(2);
    assertThat(call.log.getFirst().fields())
        .containsExactly(
            entry("ContactId", "contact-1"),
            entry("ContactFlowName", "flow"),
            entry("ContactFlowModuleType", "PlayPrompt"),
            entry("Identifier", "hello"),
            entry("Timestamp", "2026-01-01T00:00:00Z"),
            entry("Parameters", Map.of("Text", "Hi.")),
            entry("Results", "NextAction"));
    assertThat(call.log.getLast().results()).isEqualTo("DISCONNECTED");
  }
}
