package vanity.cli.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.cli.web.http.LocalServer;

class LocalServerTest {
  @TempDir private Path site;

  private LocalServer server() throws IOException {
    Files.writeString(site.resolve("index.html"), "<h1>Last callers</h1>");
    Files.writeString(site.resolve("phone.html"), "<h1>Softphone</h1>");
    var pages = Map.of("/", "index.html", "/phone", "phone.html");
    return new LocalServer(0, Map.of("/", new StaticFiles(site, pages)));
  }

  @Test
  void servesPagesByTheirAddress() throws Exception {
    try (var server = server()) {
      var web = new WebClient(server.address());

      assertThat(web.get("/").body()).contains("Last callers");
      assertThat(web.get("/phone").body()).contains("Softphone");
      assertThat(web.get("/phone").headers().firstValue("Content-Type"))
          .contains("text/html; charset=utf-8");
    }
  }

  @Test
  void servesNothingOutsideItsFolder() throws Exception {
    Files.writeString(site.resolveSibling("secret.txt"), "secret");
    try (var server = server()) {
      var web = new WebClient(server.address());

      assertThat(web.raw("GET /../secret.txt HTTP/1.1", "Host: localhost")).contains(" 404 ");
      assertThat(web.raw("GET /%2e%2e/secret.txt HTTP/1.1", "Host: localhost")).contains(" 404 ");
      assertThat(web.get("/nothing.html").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void answersOnlyToTheNameOfThisMachine() throws Exception {
    try (var server = server()) {
      var web = new WebClient(server.address());

      assertThat(web.raw("GET / HTTP/1.1", "Host: evil.example")).contains(" 421 ");
      assertThat(web.raw("GET / HTTP/1.1", "Host: localhost:8080")).contains(" 200 ");
    }
  }

  @Test
  void refusesToChangeAFile() throws Exception {
    try (var server = server()) {
      assertThat(new WebClient(server.address()).post("/", "x").statusCode()).isEqualTo(405);
    }
  }

  @Test
  void refusesAPortThatIsTaken() throws Exception {
    try (var server = server()) {
      assertThatThrownBy(() -> new LocalServer(server.address().getPort(), Map.of()))
          .isInstanceOf(BindException.class);
    }
  }
}
