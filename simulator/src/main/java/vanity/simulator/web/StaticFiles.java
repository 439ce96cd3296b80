package vanity.simulator.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves the files of a built page, and nothing outside its folder. */
final class StaticFiles implements HttpHandler {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json");

  private final Path folder;

  /** Pages by their address, for example {@code /phone} for {@code phone.html}. */
  private final Map<String, String> pages;

  StaticFiles(Path folder, Map<String, String> pages) {
    this.folder = folder.toAbsolutePath().normalize();
    this.pages = Map.copyOf(pages);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("GET")) {
      Answer.problem(405, "Method not allowed", "this address answers to GET").send(exchange);
      return;
    }
    Path file = fileFor(exchange.getRequestURI().getPath());
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      Answer.problem(404, "Not found", "there is no such page").send(exchange);
      return;
    }
    answerWith(file).send(exchange);
  }

  private Path fileFor(String address) {
    String name = pages.getOrDefault(address, address.substring(1));
    return folder.resolve(name).normalize();
  }

  private static Answer answerWith(Path file) throws IOException {
    String name = file.getFileName().toString();
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    // Every file of the built pages is text.
    return new Answer(
        200, Files.readString(file), Map.of("Content-Type", type, "Cache-Control", "no-cache"));
  }
}
