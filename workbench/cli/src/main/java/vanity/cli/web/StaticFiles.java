package vanity.cli.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vanity.cli.web.http.Request;
import vanity.cli.web.http.RequestHandler;
import vanity.cli.web.http.Response;

/** Serves the files of a built page, and nothing outside its folder. */
final class StaticFiles implements RequestHandler {
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
  public Response answer(Request request) throws IOException {
    if (!request.method().equals("GET")) {
      return Response.notAllowed("GET");
    }
    Optional<Path> file = fileFor(request.path());
    return file.isPresent()
        ? answerWith(file.get())
        : Response.problem(404, "Not found", "there is no such page");
  }

  private Optional<Path> fileFor(String address) {
    String name = pages.getOrDefault(address, address.substring(1));
    try {
      return Optional.of(folder.resolve(name).normalize())
          .filter(file -> file.startsWith(folder) && Files.isRegularFile(file));
    } catch (InvalidPathException noName) {
      // Some systems have no way to write such a name, so no file bears it.
      return Optional.empty();
    }
  }

  private static Response answerWith(Path file) throws IOException {
    String name = file.getFileName().toString();
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    // Every file of the built pages is text.
    return new Response(
        200, Files.readString(file), Map.of("Content-Type", type, "Cache-Control", "no-cache"));
  }
}
