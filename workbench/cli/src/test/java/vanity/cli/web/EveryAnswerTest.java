package vanity.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.cli.web.http.LocalServer;
import vanity.cli.web.http.RequestHandler;
import vanity.cli.web.http.Response;

/** Whatever is sent is answered in our own words, with the headers of the deployed page. */
class EveryAnswerTest {
  private static final String FORM = "POST / HTTP/1.1\r\nHost: localhost\r\n";

  private final List<String> log = new CopyOnWriteArrayList<>();
  private LocalServer server;
  private WebClient web;

  @BeforeEach
  void start() throws IOException {
    RequestHandler broken =
        _ -> {
          throw new NoSuchFileException("/home/somebody/index.html");
        };
    server =
        new LocalServer(
            0,
            Map.of("/", _ -> Response.of(200, "text/plain", "served"), "/broken", broken),
            log::add);
    web = new WebClient(server.address());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nHost: localhost",
        "GET /%zz HTTP/1.1\r\nHost: localhost",
        "GET / HTTP/1.1\r\nHost: evil.example",
        "GET /broken HTTP/1.1\r\nHost: localhost",
        "nonsense"
      })
  void saysWhatABrowserMayDoWithIt(String request) throws IOException {
    assertThat(web.raw(request))
        .contains(
            "Content-Security-Policy: default-src 'none'; script-src 'self'",
            "frame-ancestors 'none'",
            "X-Frame-Options: DENY",
            "Referrer-Policy: no-referrer",
            "X-Content-Type-Options: nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense<script>",
        "GET / HTTP/9.9",
        "GET / HTTP/1.1\r\nnonsense<script>",
        FORM + "Content-Length: <script>",
        FORM + "Content-Length: -5",
        FORM + "Content-Length: 5\r\nContent-Length: 6",
        FORM + "Transfer-Encoding: <script>",
        FORM + "Expect: <script>"
      })
  void repeatsNothingOfARequestThatCannotBeRead(String request) throws IOException {
    assertThat(web.raw(request))
        .matches("(?s)HTTP/1.1 (400|417|501|505) .*")
        .contains("application/problem+json", "\"detail\":\"this request is malformed\"")
        .doesNotContain("<", "served");
  }

  @Test
  void answersARequestWhoseBodyCannotBeRead() throws IOException {
    assertThat(web.rawBody(FORM + "Transfer-Encoding: chunked", "zz\r\nabc\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("this request is malformed");
  }

  @Test
  void answersARequestThatStopsHalfway() throws IOException {
    assertThat(web.rawBody(FORM + "Content-Length: 50", "abc"))
        .startsWith("HTTP/1.1 400 ")
        .contains("this request is malformed");
  }

  @Test
  void refusesABodyLongerThanAnyHandlerReads() throws IOException {
    String body = "a".repeat(20_000);

    assertThat(web.rawBody(FORM + "Content-Length: " + body.length(), body))
        .startsWith("HTTP/1.1 413 ");
  }

  @Test
  void readsNoRequestThatHasNoEnd() throws IOException {
    String endless = "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(100_000);

    // What it answers may be lost on the way, for it goes while the client still sends.
    assertThat(web.untilClosed(endless)).matches("(?s)|HTTP/1.1 431 .*this request is malformed.*");
  }

  @Test
  void answersWhereAHandlerCannot() throws IOException {
    assertThat(web.raw("GET /broken HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 500 ")
        .contains("Internal error")
        .doesNotContain("somebody");
    assertThat(log)
        .containsExactly(
            "a request could not be answered: java.nio.file.NoSuchFileException:"
                + " /home/somebody/index.html");
  }

  @Test
  void headIsAnsweredAsGetWithoutABody() throws IOException {
    assertThat(web.raw("HEAD / HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 200 ")
        .contains("Content-Length: 6")
        .endsWith("\r\n\r\n");
  }
}
