package vanity.deployed.wiring;

import java.io.IOException;
import java.util.List;
import vanity.contract.FlowPlaceholders;
import vanity.contract.FlowProperties;
import vanity.contract.Variables;
import vanity.deployed.assembly.Assembly;

/**
 * A stack from its first deployment to its deletion: calls, late writes, the page, an erasure, an
 * update and the way back.
 */
final class Play {
  private static final String FLOWERS = "+18883569377";
  private static final String LATE = "+18003569377";
  private static final String FORGOTTEN = "+15553569377";
  private static final String OF_THE_BUSINESS = "+15555995426";

  private final PlayedStack stack;
  private final Promise promise;

  private Play(PlayedStack stack, Promise promise) {
    this.stack = stack;
    this.promise = promise;
  }

  /** A part of the play. */
  private interface Act {
    void play() throws IOException;
  }

  /**
   * Plays all of it, until something is not as it has to be: {@link PlayedStack#faults} tells what.
   */
  static PlayedStack through(Assembly assembly, Promise promise, LocalEngine engine)
      throws IOException {
    try (var stack = new PlayedStack(assembly, engine)) {
      engine.handOutAt(stack.plane.endpoint());
      new Play(stack, promise).all();
      return stack;
    }
  }

  private void all() throws IOException {
    try {
      for (Act act : acts()) {
        act.play();
        if (!stack.faults().isEmpty()) {
          return;
        }
      }
    } catch (RuntimeException broken) {
      stack.fault("it breaks: " + broken.getMessage());
    }
  }

  private List<Act> acts() {
    var lifecycle = new Lifecycle(stack);
    return List.of(
        lifecycle::create,
        () -> calls(new Telephone(stack)),
        () -> late(new Telephone(stack)),
        this::page,
        () -> more(new Telephone(stack)),
        lifecycle::update,
        () -> answersWith("Hello from"),
        lifecycle::rollback,
        () -> answersWith("Welcome to"),
        lifecycle::delete);
  }

  private void calls(Telephone telephone) {
    telephone.call(script(FLOWERS, "expect flowers", "say goodbye", "expect end"));
    telephone.call(conversion(FLOWERS));
    promise.of(stack, FLOWERS);
  }

  private void late(Telephone telephone) {
    stack.functions.tableIsDown(true);
    telephone.call(conversion(LATE));
    stack.functions.tableIsDown(false);
    telephone.deliver();
    promise.of(stack, LATE);
  }

  private void more(Telephone telephone) {
    telephone.call(
        script(
            FORGOTTEN,
            "say convert 206 555 0142",
            "say yes",
            "say delete my data",
            "press 1",
            "expect forgotten",
            "say goodbye"));
    stack.check(stack.table.caller(FORGOTTEN).isEmpty(), FORGOTTEN + " is not forgotten");
    telephone.daily();
    telephone.records();
    telephone.strangers();
    ofTheBusiness(telephone);
  }

  /** One call more in an hour than may be, where the option is not what the code has anyway. */
  private void ofTheBusiness(Telephone telephone) {
    if (!promise.businessWord().isEmpty()) {
      String greeted = script(OF_THE_BUSINESS, "expect " + promise.businessWord(), "hang up");
      for (int i = 0; i < promise.hourlyLimit(); i++) {
        telephone.call(greeted, Variables.BUSINESS_WORDS);
      }
      telephone.call(
          script(OF_THE_BUSINESS, "expect not " + promise.businessWord(), "expect end"),
          Variables.HOURLY_LIMIT);
    }
  }

  private void answersWith(String welcome) throws IOException {
    new Telephone(stack).call("from " + FLOWERS + "\nexpect " + welcome + "\nhang up\n");
  }

  private String conversion(String from) {
    return script(
        from,
        "say convert a different number",
        "say five five five three five six nine three seven seven",
        "say yes",
        "expect flowers",
        "say keep number one",
        "expect kept",
        "say goodbye",
        "expect end");
  }

  private String script(String from, String... lines) {
    boolean asked =
        stack
            .assembly
            .only("Custom::PublishedFlow")
            .text(FlowProperties.RECORDING_CONSENT)
            .equals(FlowPlaceholders.ASK);
    return "from " + from + "\n" + (asked ? "press 1\n" : "") + String.join("\n", lines) + "\n";
  }

  private void page() throws IOException {
    if (stack.assembly.ofType("AWS::CloudFront::Distribution").isEmpty()) {
      return;
    }
    var page = new Page(stack);
    page.open();
    page.look(List.of(FLOWERS, LATE));
    page.spells(
        OF_THE_BUSINESS, promise.businessWord().isEmpty() ? "digits" : promise.businessWord());
    page.erase(LATE);
  }
}
