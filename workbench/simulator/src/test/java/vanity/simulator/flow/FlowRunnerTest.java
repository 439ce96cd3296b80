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
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.CallEvent.Reason;
import vanity.simulator.line.FlowLogEntry;

/** docs/wire-formats.md#transitions and #transfers */
class FlowRunnerTest {
  private static final String ERROR = "!NoMatchingError -> end";

  @Test
  void aTypeThatDoesNotExistEndsOnlyTheCallThatComesToIt() {
    Flow flow =
        flow(
            action(
                "ask",
                "Compare",
                "{\"ComparisonValue\":\"$.Attributes.old\"}",
                "yes -> play",
                "!NoMatchingCondition -> end"),
            action("play", "PlayPrompt", "{}", "-> end"));
    TestCall past = TestCall.through(flow);
    TestCall into = TestCall.through(flow);
    into.contact().put(Contact.ATTRIBUTES, Map.of("old", "yes"));

    assertThat(past.run().reason()).isEqualTo(Reason.DISCONNECTED);
    assertThat(into.run())
        .hasToString(
            "End[reason=ERROR, detail=the block 'play' is of a type that does not exist:"
                + " PlayPrompt; is MessageParticipant meant?]");
  }

  @Test
  void aServiceThatIsNotHereGoesOnAtSuccessAndSaysSo() {
    TestCall call =
        TestCall.through(
            flow(
                action("task", "CreateTask", "{}", "-> case", ERROR),
                action("case", "GetCase", "{}", "-> call", ERROR),
                action("call", "CheckOutboundCallStatus", "{}", "-> end", "CallAnswered -> say"),
                say("say", "Hello.")));

    call.run();

    assertThat(call.said()).containsExactly("Hello.");
    assertThat(call.of(CallEvent.Stubbed.class).map(CallEvent.Stubbed::detail))
        .containsExactly(
            "CreateTask is not played: goes on at Success",
            "GetCase is not played: goes on at Success",
            "CheckOutboundCallStatus is not played: goes on at CallAnswered");
  }

  @Test
  void aServiceThatHasEndedFails() {
    TestCall call = TestCall.through(flow(action("who", "CheckVoiceId", "{}", "-> end", ERROR)));

    call.run();

    assertThat(call.of(CallEvent.Branch.class).findFirst().orElseThrow().why())
        .isEqualTo(
            new CallEvent.Why("Voice ID ended on 2026-05-20; calls take its error branch", true));
  }

  @Test
  void everyFailureSaysWhyInTheCallAndInItsLog() {
    TestCall call =
        TestCall.through(
            flow(
                action(
                    "hours",
                    "CheckHoursOfOperation",
                    "{}",
                    "True -> end",
                    "!NoMatchingError -> tier"),
                action(
                    "tier",
                    "Compare",
                    "{\"ComparisonValue\":\"$.Channel\"}",
                    "CHAT -> end",
                    "!NoMatchingCondition -> end")));

    call.run();

    assertThat(call.of(CallEvent.Branch.class).map(CallEvent.Branch::why))
        .containsExactly(
            new CallEvent.Why("no hours of operation: neither named nor from a queue", true),
            new CallEvent.Why("no condition for 'VOICE'", false));
    assertThat(call.log.stream().map(FlowLogEntry::results))
        .containsExactly(
            "NoMatchingError: no hours of operation: neither named nor from a queue",
            "NoMatchingCondition",
            "DISCONNECTED");
  }

  @Test
  void aModulePlayedAloneEndsWithItsResult() {
    TestCall call =
        TestCall.through(flow(action("out", "EndFlowModuleExecution", "{\"Result\":\"Good\"}")));

    assertThat(call.run())
        .hasToString("End[reason=WAITING, detail=the module is over, with the result 'Good']");
  }

  @Test
  void aModuleThatIsNotHereGoesOn() {
    TestCall call =
        TestCall.through(
            flow(action("in", "InvokeFlowModule", "{\"FlowModuleId\":\"m\"}", "-> end", ERROR)));

    assertThat(call.run().reason()).isEqualTo(Reason.DISCONNECTED);
    assertThat(call.of(CallEvent.Stubbed.class))
        .containsExactly(new CallEvent.Stubbed("in", "no module m is here: goes on at Success"));
  }

  @Test
  void aGuideThatShowsItsViewAgainWaitsForWhoeverSeesIt() {
    TestCall call =
        TestCall.through(
            flow(action("v", "ShowView", "{\"ViewResource\":{\"Id\":\"x\"}}", "Back -> v", ERROR)));

    assertThat(call.run())
        .hasToString("End[reason=WAITING, detail=goes round 'v' until somebody acts]");
  }

  @Test
  void aLoopThatSpeaksOrWaitsEndsAsWaiting() {
    TestCall hold = TestCall.through(flow(say("a", "Please hold.", "a")));
    TestCall waits =
        TestCall.through(
            flow(action("w", "Wait", "{\"TimeLimitSeconds\":\"5\"}", "WaitCompleted -> w", ERROR)));
    waits.contact().by("CHAT");

    assertThat(hold.run())
        .hasToString("End[reason=WAITING, detail=goes round 'a' until somebody acts]");
    assertThat(hold.said()).hasSize(1);
    assertThat(waits.run().reason()).isEqualTo(Reason.WAITING);
  }

  @Test
  void aLoopThatAsksALambdaIsGivenRoundsToGetAnotherAnswer() {
    var answers = Stream.iterate(1, n -> n + 1).iterator();
    Flow polls =
        flow(
            action(
                "poll", "InvokeLambdaFunction", "{\"LambdaFunctionARN\":\"f\"}", "-> ask", ERROR),
            action(
                "ask",
                "Compare",
                "{\"ComparisonValue\":\"$.External.done\"}",
                "yes -> end",
                "!NoMatchingCondition -> poll"));
    TestCall done =
        TestCall.through(polls)
            .lambda(_ -> TestCall.answered(answers.next() < 20 ? "{}" : "{\"done\":\"yes\"}"));
    TestCall never = TestCall.through(polls);

    assertThat(done.run().reason()).isEqualTo(Reason.DISCONNECTED);
    assertThat(never.run())
        .hasToString(
            "End[reason=WAITING, detail=goes round 'ask', 'poll' until a Lambda answers otherwise,"
                + " or somebody else acts]");
  }

  @Test
  void aContactOnThePhoneIsNotKeptWaiting() {
    String wait = "{\"TimeLimitSeconds\":\"60\"}";
    TestCall phone =
        TestCall.through(flow(action("w", "Wait", wait, "WaitCompleted -> end", ERROR)));
    TestCall chat =
        TestCall.through(flow(action("w", "Wait", wait, "WaitCompleted -> end", ERROR)));
    chat.contact().by("CHAT");

    phone.run();
    chat.run();

    assertThat(phone.branches()).containsExactly("w NoMatchingError end");
    assertThat(chat.branches()).containsExactly("w WaitCompleted end");
  }

  @Test
  void aViewShowsWhatItsStubChooses() {
    String view = "{\"ViewResource\":{\"Id\":\"v\"}}";
    Flow flow =
        flow(
            action("v", "ShowView", view, "Back -> end", "Next -> say", ERROR),
            say("say", "$.Views.Action"));
    TestCall chosen =
        TestCall.through(flow)
            .centre(
                new vanity.simulator.stub.StubContactCentre(
                    Map.of(), Map.of(), Map.of("v", "Next")));
    TestCall unseen = TestCall.through(flow);

    chosen.run();
    unseen.run();

    assertThat(chosen.said()).containsExactly("Next");
    assertThat(unseen.branches()).containsExactly("v Back end");
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
  void aReferenceMayBeAsLongAsItWill() {
    TestCall call = TestCall.through(flow(say("a", "Hi $.Attributes" + ".b-c".repeat(50_000))));

    call.run();

    assertThat(call.said()).containsExactly("Hi ");
  }

  @Test
  void aFlowThatNeverEndsIsEnded() {
    TestCall call = TestCall.through(flow(say("a", " ", "b"), say("b", " ", "a")));

    assertThat(call.run()).hasToString("End[reason=ERROR, detail=goes round 'a', 'b' without end]");
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
