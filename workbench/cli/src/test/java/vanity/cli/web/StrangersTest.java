package vanity.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanity.cli.web.http.LocalServer;
import vanity.cli.web.http.Response;

/** What a page of another origin gets from the local server, and what our own page gets. */
class StrangersTest {
  private LocalServer server;
  private WebClient web;

  @BeforeEach
  void start() throws IOException {
    server = new LocalServer(0, Map.of("/", _ -> Response.of(200, "text/plain", "served")));
    web = new WebClient(server.address());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String host() {
    return "Host: " + server.address().getAuthority();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void refusesAnyRequestOfAnotherOrigin(String method) throws IOException {
    String answer = web.raw(method + " / HTTP/1.1", host(), "Origin: http://evil.example");

    assertThat(answer)
        .startsWith("HTTP/1.1 403 ")
        .contains("application/problem+json", "Forbidden")
        .doesNotContain("served", "Access-Control");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "http://localhost:1",
        "https://localhost",
        "http://127.0.0.1.evil.example",
        "file://"
      })
  void refusesAnOriginThatOnlyLooksLikeItsOwn(String origin) throws IOException {
    assertThat(web.raw("POST / HTTP/1.1", host(), "Origin: " + origin)).contains(" 403 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void refusesWhatABrowserCallsAnotherSite(String site) throws IOException {
    for (String method : new String[] {"GET", "POST", "DELETE"}) {
      assertThat(web.raw(method + " / HTTP/1.1", host(), "Sec-Fetch-Site: " + site))
          .contains(" 403 ");
    }
  }

  @Test
  void refusesToBeFramedByAnotherSite() throws IOException {
    String answer = leadFromAnotherSite("GET", "iframe");

    assertThat(answer).contains(" 403 ");
  }

  @Test
  void aLinkOfAnotherSiteOpensThePage() throws IOException {
    String answer = leadFromAnotherSite("GET", "document");

    assertThat(answer).contains(" 200 ", "served");
  }

  @Test
  void aFormOfAnotherSiteDoesNot() throws IOException {
    String answer = leadFromAnotherSite("POST", "document");

    assertThat(answer).contains(" 403 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
  void servesItsOwnPages(String name) throws IOException {
    String authority = name + ":" + server.address().getPort();
    String[] headers = {
      "POST / HTTP/1.1",
      "Host: " + authority,
      "Origin: http://" + authority,
      "Sec-Fetch-Site: same-origin"
    };

    assertThat(web.raw(headers)).contains(" 200 ", "served");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example:80", "0.0.0.0:80", "localhost:"})
  void answersToNoOtherName(String host) throws IOException {
    assertThat(web.raw("GET / HTTP/1.1", "Host: " + host)).contains(" 421 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%zz",
        "/a|b",
        "//",
        "//evil.example/x",
        "/%00",
        "/a%0ab",
        "/%",
        "x",
        "*",
        "/a\\b"
      })
  void anAddressThatCannotBeReadIsABadRequest(String address) throws IOException {
    assertThat(web.raw("GET " + address + " HTTP/1.1", host()))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json", "percent-encode")
        .doesNotContain("Exception", "<h1>", "served");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GET / HTTP/1.1\r\nContent-Length: x", "nonsense", "GET / HTTP/9.9", "GET"})
  void aRequestThatIsNoneIsToldSoInPlainWords(String request) throws IOException {
    assertThat(web.raw(request, host())).doesNotContain("Exception", "<h1>", "served");
  }

  /** What a browser asks for when another site's page leads it here. */
  private String leadFromAnotherSite(String method, String into) throws IOException {
    return web.raw(
        method + " / HTTP/1.1",
        host(),
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Mode: navigate",
        "Sec-Fetch-Dest: " + into);
  }
}
