package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.publisher.ProviderFramework.AfterCrash;
import vanity.publisher.ProviderFramework.Response;
import vanity.publisher.cloud.Call;
import vanity.publisher.cloud.Fault;

/** Every scenario, with every fault at every telling call, and a crash before each of them. */
@Execution(ExecutionMode.CONCURRENT)
class FaultMatrixTest {
  private static final Duration OFTEN = Duration.ofSeconds(5);
  private static final Duration SELDOM = Duration.ofSeconds(100);
  private static final boolean LONG = Boolean.getBoolean("vanity.long");
  private static final Pattern READING = Pattern.compile(":(List|Describe|Get)");

  /** From where it was gone back from: many faults leave the very same. */
  private static final Set<String> GONE_BACK = ConcurrentHashMap.newKeySet();

  /** Moments that a request was seen to go on well from: from the same one it does so again. */
  private static final Set<String> WENT_WELL = ConcurrentHashMap.newKeySet();

  private static final String AS_BEFORE = "goes on as one that went well";

  private final World world = World.own();

  static Stream<Arguments> everyCall() {
    return Arrays.stream(Scenario.values())
        .flatMap(scenario ->
            telling(calls(scenario)).stream()
                .flatMap(call ->
                    Arrays.stream(Fault.values())
                        .map(fault -> Arguments.of(scenario, call, fault))));
  }

  static Stream<Arguments> everyOperation() {
    return Arrays.stream(Scenario.values())
        .flatMap(scenario ->
            calls(scenario).stream()
                .map(Call::api)
                .distinct()
                .flatMap(api ->
                    Arrays.stream(Fault.values())
                        .map(fault -> Arguments.of(scenario, api, fault))));
  }

  static Stream<Arguments> everyGap() {
    return Arrays.stream(Scenario.values())
        .flatMap(scenario ->
            Stream.concat(telling(calls(scenario)).stream(), Stream.of(calls(scenario).size()))
                .map(call -> Arguments.of(scenario, call)));
  }

  /**
   * Which calls tell something that no call before them tells: each change, and the first reading
   * of an operation after it. Polls repeat the others many times over; {@code -Dvanity.long=true}
   * plays them all.
   */
  private static List<Integer> telling(List<Call> calls) {
    Set<String> readSinceChange = new HashSet<>();
    List<Integer> telling = new ArrayList<>();
    for (int at = 0; at < calls.size(); at++) {
      String api = calls.get(at).api();
      boolean isReading = READING.matcher(api).find();
      if (!isReading) {
        readSinceChange.clear();
      }
      if (LONG || !isReading || readSinceChange.add(api)) {
        telling.add(at);
      }
    }
    return telling;
  }

  private static List<Call> calls(Scenario scenario) {
    return World.own().undisturbed(scenario).calls();
  }

  @ParameterizedTest(name = "{0}, call {1}: {2}")
  @MethodSource("everyCall")
  void oneFaultAtOneCallIsRiddenOutOrExplained(Scenario scenario, int index, Fault fault) {
    String api = calls(scenario).get(index).api();
    World.Poll poll = world.before(scenario, index);
    AtomicInteger call = new AtomicInteger(poll.calls());
    world.plane.fail(_ -> only(fault, call.getAndIncrement() == index));

    if (fault == Fault.INVALID_FLOW && api.startsWith("connect:")) {
      Response response = world.provider.goOn(poll.moment());
      assertExplained(response, api, fault);
      assertGoesBack(scenario, response);
    } else {
      assertGoesOnWell(scenario, poll);
    }
  }

  @ParameterizedTest(name = "{0}, {1} always: {2}")
  @MethodSource("everyOperation")
  void aFaultThatStaysIsExplainedAndLeavesNothingBehind(
      Scenario scenario, String api, Fault fault) {
    World.Poll first = world.before(scenario, 0);
    world.plane.fail(call -> only(fault, call.api().equals(api)));

    world.provider.pollEvery(SELDOM);
    Response response = world.provider.goOn(first.moment());
    world.provider.pollEvery(OFTEN);

    if (isDeniedToTake(scenario, api, fault)) {
      assertThat(response.reason()).isEmpty();
      assertThat(world.picture())
          .isEqualTo(
              world.undisturbed(scenario).after().replace("=Sample inbound flow", "=unbound"));
    } else if (isDeniedToExist(api, fault)) {
      assertOnlyTheDeniedIsLeft(scenario, response);
    } else if (response.succeeded()) {
      assertThat(fault).as("can be lived with").isEqualTo(Fault.TIME_OUT_AFTER_SUCCESS);
      assertThat(world.picture()).isEqualTo(world.undisturbed(scenario).after());
    } else {
      assertExplained(response, api, fault);
      assertGoesBack(scenario, response);
    }
  }

  @ParameterizedTest(name = "{0}, crash after {1} calls, polled again")
  @MethodSource("everyGap")
  void aCrashBetweenTwoCallsChangesNothing(Scenario scenario, int calls) {
    World.Poll poll = crashing(scenario, calls, AfterCrash.POLL_AGAIN);

    assertGoesOnWell(scenario, poll);
  }

  @ParameterizedTest(name = "{0}, crash after {1} calls, request failed")
  @MethodSource("everyGap")
  void aCrashThatEndsTheRequestLeavesNothingBehind(Scenario scenario, int calls) {
    World.Poll poll = crashing(scenario, calls, AfterCrash.FAIL);

    Response response = world.provider.goOn(poll.moment());

    assertThat(response.succeeded()).isEqualTo(calls == calls(scenario).size());
    if (!response.succeeded()) {
      assertGoesBack(scenario, response);
    }
  }

  private World.Poll crashing(Scenario scenario, int calls, AfterCrash then) {
    World.Poll poll = world.before(scenario, calls);
    world.provider.onCrash(then);
    world.plane.killCallerAfter(calls - poll.calls());
    return poll;
  }

  /**
   * What goes wrong does so in the first poll. Polls remember nothing of each other, so after that
   * a request is followed only until it is, at the same time, where another was that went well;
   * {@code -Dvanity.long=true} follows each to its end.
   */
  private void assertGoesOnWell(Scenario scenario, World.Poll poll) {
    List<String> moments = new ArrayList<>();
    world.provider.beforeEachPoll(moment -> {
      String here = scenario + " " + world.elapsed(moment) + world.state();
      if (world.provider.polls() > 1 && !LONG && WENT_WELL.contains(here)) {
        throw new IllegalStateException(AS_BEFORE);
      }
      moments.add(here);
    });
    Response response = world.provider.goOn(poll.moment());
    world.provider.beforeEachPoll(_ -> {});

    if (!response.reason().equals(AS_BEFORE)) {
      assertThat(response.reason()).isEmpty();
      assertThat(world.picture()).isEqualTo(world.undisturbed(scenario).after());
    }
    WENT_WELL.addAll(moments.subList(1, moments.size()));
  }

  private static Optional<Fault> only(Fault fault, boolean now) {
    return now ? Optional.of(fault) : Optional.empty();
  }

  private static void assertExplained(Response response, String api, Fault fault) {
    assertThat(response.succeeded()).isFalse();
    assertThat(response.reason()).contains("deploy again").hasSizeLessThan(2900);
    if (api.startsWith("lex:") && fault == Fault.NOT_FOUND) {
      assertThat(response.reason()).containsAnyOf("does not exist", "has no locale");
    } else {
      assertThat(response.reason()).contains(api, fault.code(new Call(api, List.of())));
    }
  }

  /** CloudFormation goes back; what a deletion from there on leaves is what DELETE tells. */
  private void assertGoesBack(Scenario scenario, Response failed) {
    world.plane.fail(_ -> Optional.empty());
    String from = scenario + world.state();
    if (!LONG && GONE_BACK.contains(from)) {
      return;
    }
    Response back = scenario.goBack(world.provider, world.prod, failed);

    assertThat(back.reason()).isEmpty();
    assertThat(world.picture())
        .isEqualTo(
            scenario.endsInNothing()
                ? world.pictureWithoutProd()
                : world.undisturbed(scenario).before());
    GONE_BACK.add(from);
  }

  // When the service goes on denying that something exists which it lists, the removal counts as
  // done; nothing else may be left, and a flow that is in use because of it is reported.
  private void assertOnlyTheDeniedIsLeft(Scenario scenario, Response response) {
    World.Undisturbed undisturbed = world.undisturbed(scenario);
    List<String> known =
        Stream.of(undisturbed.before(), undisturbed.after())
            .flatMap(String::lines)
            .map(FaultMatrixTest::withoutNote)
            .toList();

    assertThat(world.picture().lines().map(FaultMatrixTest::withoutNote)).isSubsetOf(known);
    if (!response.succeeded()) {
      assertThat(response.reason()).contains("is in use", "deploy again");
      assertGoesBack(scenario, response);
    }
  }

  /** What a flow remembers of its number is of no more use once the number has gone. */
  private static String withoutNote(String flow) {
    return flow.replaceFirst("vanity-line:former-flow:[^,}]+(, )?", "").replace(", }", "}");
  }

  private static boolean isDeniedToExist(String api, Fault fault) {
    return fault == Fault.NOT_FOUND
        && Stream.of(":Disassociate", ":Delete", ":Untag").anyMatch(api::contains);
  }

  /** Whether a former flow does not take its number back. */
  private static boolean isDeniedToTake(Scenario scenario, String api, Fault fault) {
    return fault == Fault.NOT_FOUND
        && api.endsWith(":AssociatePhoneNumberContactFlow")
        && (scenario == Scenario.UPDATE_DROPS_TAKEN_NUMBER
            || scenario == Scenario.DELETE_WITH_TAKEN_NUMBER);
  }
}
