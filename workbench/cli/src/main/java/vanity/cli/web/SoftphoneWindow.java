package vanity.cli.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.cli.home.StubOptions;
import vanity.cli.web.http.LocalServer;
import vanity.cli.web.http.RequestHandler;
import vanity.fulfillment.api.Role;
import vanity.simulator.LocalBackend;
import vanity.simulator.PhoneSystem;

/** The softphone on one flow or on one call, opened in the browser until the program is stopped. */
public final class SoftphoneWindow {
  private static final int ANY_PORT = 0;

  private SoftphoneWindow() {}

  /**
   * Opens anyone's flow, with its stubs beside it.
   *
   * @param script that lies ready to be played, if one does
   */
  public static void onFlow(Path flow, StubOptions stubs, @Nullable ReadyScript script)
      throws IOException, InterruptedException {
    var line = StubbedLine.open(flow, stubs);
    var files = new StaticFiles(Pages.folder(), Map.of("/", "phone.html", "/phone", "phone.html"));
    open(
        Map.of(
            "/", files,
            "/phone/", new PhoneHandler(line.telephone(), line.sight(script)),
            "/phone/stubs", new StubHandler(line)),
        flow.toString());
  }

  /** Opens Vanity Line with a call that lies ready to be played step by step. */
  public static void onCall(LocalBackend kept, PhoneSystem phones, ReadyScript script)
      throws IOException, InterruptedException {
    var line = new OurLine(kept, phones);
    var handlers =
        new LinkedHashMap<>(
            Site.handlers(
                Pages.folder(), kept.api(), line.telephone(), line.sight(script), Role.OPERATOR));
    open(handlers, script.name());
  }

  private static void open(Map<String, RequestHandler> handlers, String what)
      throws IOException, InterruptedException {
    var lifetime = new Lifetime();
    try (LocalServer server = new LocalServer(ANY_PORT, handlers)) {
      String address = server.address() + "/phone";
      System.out.printf("Softphone on %s%n  %s%nStop with Ctrl-C.%n", what, address);
      Browser.show(address);
      lifetime.untilStopped();
    } finally {
      lifetime.allIsClosed();
    }
  }
}
