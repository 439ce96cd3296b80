package vanity.cli.verify;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanity.cli.account.Finding;

/** Whether the page is served as it should be, and the API behind it only to who signed in. */
final class PageCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Line line;

  PageCheck(Line line) {
    this.line = line;
  }

  List<Finding> page() {
    Optional<String> address = line.page();
    if (address.isEmpty()) {
      return List.of(Finding.note("page", "there is none"));
    }
    var findings = new ArrayList<Finding>();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      findings.add(start(get(client, address.get(), "/")));
      findings.add(settings(get(client, address.get(), "/config.json")));
      findings.add(api(get(client, address.get(), "/v1/callers")));
    } catch (IOException e) {
      findings.add(
          Finding.blocker(
              "page",
              "%s does not answer: %s".formatted(address.get(), e),
              "Look at the distribution, and at the name's record"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return findings;
  }

  private static HttpResponse<String> get(HttpClient client, String address, String path)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static Finding start(HttpResponse<String> response) {
    String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
    if (response.statusCode() != 200) {
      return Finding.blocker("page", "/ answers " + response.statusCode(), "Deploy again");
    }
    return policy.contains("default-src 'none'")
        ? Finding.ok("page", "/ is there, with its Content-Security-Policy")
        : Finding.blocker(
            "page",
            "/ comes without its Content-Security-Policy",
            "Attach the stack's response headers policy again: deploy");
  }

  private Finding settings(HttpResponse<String> response) {
    String client = "";
    if (response.statusCode() == 200) {
      client = clientId(response.body());
    }
    return line.pageClient().equals(Optional.of(client))
        ? Finding.ok("page", "/config.json names this deployment's sign-in")
        : Finding.blocker(
            "page",
            "/config.json answers %d and names the sign-in '%s', not '%s'"
                .formatted(response.statusCode(), client, line.pageClient().orElse("none")),
            "Deploy again; the page and it are copied together");
  }

  private static String clientId(String body) {
    try {
      return JSON.std.mapFrom(body).get("signIn") instanceof Map<?, ?> signIn
          ? String.valueOf(signIn.get("clientId"))
          : "";
    } catch (IOException notJson) {
      return "";
    }
  }

  private static Finding api(HttpResponse<String> response) {
    return response.statusCode() == 401
        ? Finding.ok("page", "/v1/callers wants a token")
        : Finding.blocker(
            "page",
            "/v1/callers without a token answers %d, not 401".formatted(response.statusCode()),
            "Take the page off the net, and look at the API's authorizer");
  }
}
