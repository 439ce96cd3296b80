package vanity.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanity.cli.web.http.HttpBridge;
import vanity.engine.Lexicon;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.fulfillment.api.ApiHandler;
import vanity.fulfillment.api.Role;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.Caller;
import vanity.fulfillment.caller.ErasureKey;
import vanity.fulfillment.store.InMemoryCallerLog;
import vanity.fulfillment.store.JsonJournal;
import vanity.fulfillment.store.StoreSettings;
import vanity.simulator.journal.LocalJournal;

/** Whatever is asked on whatever route: no failure, no echo, and no number for a viewer. */
class AnyRequestTest {
  private static final int REQUESTS = Boolean.getBoolean("vanity.long") ? 200_000 : 20_000;
  private static final int AT_A_TIME = 100;
  private static final String DIGITS = "5552255463";
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());
  private static final Telephone HANGS_UP = (from, line, events) -> {};

  @TempDir private Path pages;

  private final List<String> trouble = new CopyOnWriteArrayList<>();
  private final InMemoryCallerLog callers =
      new InMemoryCallerLog(
          new StoreSettings("callers", 4, Duration.ofDays(365), new ErasureKey("a".repeat(64))),
          () -> NOON);

  @BeforeEach
  void pages() throws IOException {
    Files.writeString(pages.resolve("index.html"), "callers");
    Files.writeString(pages.resolve("phone.html"), "phone");
  }

  @ParameterizedTest
  @EnumSource
  void isAnsweredAndUncoversNothing(Role role) throws Exception {
    HttpBridge bridge = bridge(role);
    var requests = new AnyRequest(role.ordinal());
    int served = 0;
    for (int i = 0; i < REQUESTS / Role.values().length; i++) {
      if (i % AT_A_TIME == 0) {
        bridge = bridge(role);
      }
      ClassicHttpRequest asked = requests.next();
      var answer = new BasicClassicHttpResponse(200);

      bridge.handle(asked, answer, HttpCoreContext.create());

      String all = all(answer);
      assertThat(answer.getCode()).as("%s", asked).isLessThan(500);
      assertThat(all).as("%s", asked).doesNotContain(AnyRequest.MARK, "<script>");
      if (role == Role.VIEWER) {
        assertThat(all).as("%s", asked).doesNotContain(DIGITS);
      }
      served += answer.getCode() < 300 ? 1 : 0;
    }
    assertThat(trouble).isEmpty();
    assertThat(served).as("requests that came through").isGreaterThan(REQUESTS / 50);
  }

  /** A caller, whom an operator may erase, and room for calls. */
  private HttpBridge bridge(Role role) throws IOException {
    String number = "+1" + DIGITS;
    var best = FINDER.best(new PhoneNumber(DIGITS), 5);
    callers.save(
        Caller.of("caller-1", new CallStart("c", number, NOON, best, "words-1")),
        callers.load(number).version());
    var journal = new JsonJournal(_ -> {}, () -> NOON);
    var api = new ApiHandler(callers, FINDER, () -> NOON, journal, LocalJournal.inMemory());
    return new HttpBridge(Site.handlers(pages, api, HANGS_UP, "{}", role), trouble::add);
  }

  private static String all(BasicClassicHttpResponse answer) throws Exception {
    String body =
        answer.getEntity() == null
            ? ""
            : EntityUtils.toString(answer.getEntity(), StandardCharsets.UTF_8);
    return Arrays.toString(answer.getHeaders()) + body;
  }
}
