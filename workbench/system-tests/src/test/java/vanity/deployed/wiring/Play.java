package vanity.deployed.wiring;

import java.io.IOException;
import java.util.Map;
import vanity.contract.FlowProperties;
import vanity.contract.FlowPlaceholders;
import vanity.contract.Variables;
import vanity.deployed.assembly.Assembly;
import vanity.deployed.assembly.Resource;

/** A stack from its first deployment to its deletion: calls, the page, an erasure, an update. */
final class Play implements AutoCloseable {
  private static final String FLOWERS = "+18003569377";
  private static final String LATE = "+18007424277";
  private static final String FORGOTTEN = "+15553569377";

  private final PlayedStack stack;
  private final Resource fulfillment;

  private Play(PlayedStack stack) {
    this.stack = stack;
    this.fulfillment = stack.functions.behind(stack.assembly.only("Custom::PublishedFlow").text("FulfillmentArn"));
  }

  /** Plays all of it; what is not as it has to be is told by {@link PlayedStack#faults}. */
  static PlayedStack through(Assembly assembly, LocalEngine engine) throws IOException {
    var stack = new PlayedStack(assembly, engine);
    engine.handOutAt(stack.plane.endpoint());
    try (var play = new Play(stack)) {
      play.all();
    } catch (RuntimeException broken) {
      stack.fault("it breaks: " + broken.getMessage());
    }
    return stack;
  }

  private void all() throws IOException {
    var lifecycle = new Lifecycle(stack);
    lifecycle.create();
    calls(new Telephone(stack));
    if (!stack.assembly.ofType("AWS::CloudFront::Distribution").isEmpty()) {
      page(new Page(stack));
    }
    lifecycle.update();
    new Telephone(stack).call(script("+15553569377", "expect flowers", "say goodbye"));
    lifecycle.rollback();
    lifecycle.delete();
  }

  private void calls(Telephone telephone) throws IOException {
    telephone.call(script(FLOWERS, "expect flowers", "say goodbye", "expect end"));
    telephone.call(conversion(FLOWERS));
    stack.functions.tableIsDown(true);
    telephone.call(conversion(LATE));
    stack.functions.tableIsDown(false);
    telephone.deliver();
    telephone.call(
        script(FORGOTTEN, "say convert 206 555 0142", "say yes", "say delete my data", "press 1", "expect forgotten", "say goodbye"));
    telephone.daily();
    telephone.strangers();
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

  private void page(Page page) throws IOException {
    page.open();
    page.look(Map.of(FLOWERS, "kept", LATE, "kept"));
    page.erase(LATE);
  }

  @Override
  public void close() {
    stack.close();
  }
}
