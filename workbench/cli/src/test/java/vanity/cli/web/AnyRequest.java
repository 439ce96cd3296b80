package vanity.cli.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Requests to the local server as somebody makes them up who wants to break it. */
final class AnyRequest {
  /** Comes back in no answer. */
  static final String MARK = "zq_mark_qz";

  private static final List<String> METHODS =
      List.of(
          "GET", "GET", "GET", "POST", "POST", "DELETE", "HEAD", "PUT", "OPTIONS", "get", "BREW");
  private static final List<String> PATHS =
      List.of(
          "/",
          "/phone",
          "/index.html",
          "/config.json",
          "/v1/callers",
          "/v1/callers?limit=5",
          "/v1/callers/",
          "/v1/callers/caller-1",
          "/v1/summary",
          "/v1/calls-over-time",
          "/v1/erasures",
          "/v1/vanity-numbers?phoneNumber=18003569377&top=2",
          "/v1/vanity-numbers?phoneNumber=",
          "/v1/callers?cursor=",
          "/v1/",
          "/v1",
          "/phone/flow",
          "/phone/calls",
          "/phone/calls/0-0/events?after=0",
          "/phone/calls/0-0/acts",
          "//",
          "",
          "http://localhost/v1/callers");
  private static final List<String> BITS =
      List.of(
          MARK,
          "<script>",
          "%3Cscript%3E",
          "'",
          "\"",
          "\\",
          "\u0000",
          "%00",
          "%zz",
          "%",
          "..",
          "/../",
          "%2e%2e%2f",
          "?",
          "&",
          "#",
          "=",
          ";",
          "limit=",
          "top=",
          "-1",
          "99999999999999999999",
          "5",
          "•",
          "é",
          "%F0%9F%98%80",
          "\uD83D",
          "\u202e",
          " ",
          "\r\n",
          "{\"$ne\":1}",
          "+1555",
          "caller-1",
          "AAAA",
          "a".repeat(300));
  private static final List<String> HOSTS =
      List.of(
          "localhost",
          "localhost",
          "localhost",
          "127.0.0.1:8080",
          "[::1]",
          "evil.example",
          "localhost:x",
          "");
  private static final List<String> HEADERS =
      List.of(
          "Origin",
          "Sec-Fetch-Site",
          "Sec-Fetch-Mode",
          "Sec-Fetch-Dest",
          "If-None-Match",
          "Cookie",
          "Content-Type",
          "Authorization",
          "X-HTTP-Method-Override",
          "X-Forwarded-Host",
          "Host");
  private static final List<String> VALUES =
      List.of(
          "http://localhost",
          "http://evil.example",
          "null",
          "cross-site",
          "same-origin",
          "navigate",
          "document",
          "*",
          "W/\"x\"",
          "application/json",
          "Bearer x.y.z",
          "DELETE");
  private static final List<String> BODIES =
      List.of(
          "{\"from\":\"555 356 9377\"}",
          "{\"from\":\"withheld\"}",
          "{\"from\":{\"from\":1}}",
          "{\"say\":\"more\"}",
          "{\"press\":\"12#\"}",
          "{\"hangUp\":true}",
          "{\"say\":null}",
          "[".repeat(9_000),
          "{\"a\":".repeat(1_500),
          "[1e999999999]",
          "\"\\ud800\"",
          "{\"say\":\"x\"} {}",
          "a".repeat(20_000),
          "\uFEFF{}",
          "null",
          "");

  private final Random random;

  AnyRequest(long seed) {
    this.random = new Random(seed);
  }

  ClassicHttpRequest next() {
    var request =
        new BasicClassicHttpRequest(
            one(METHODS), one(PATHS) + (random.nextBoolean() ? "" : text(3)));
    request.addHeader("Host", one(HOSTS));
    for (int i = random.nextInt(3); i > 0; i--) {
      request.addHeader(one(HEADERS), random.nextInt(4) == 0 ? text(3) : one(VALUES));
    }
    if (random.nextBoolean()) {
      String body = random.nextInt(4) == 0 ? text(9) : one(BODIES);
      request.setEntity(new ByteArrayEntity(body.getBytes(StandardCharsets.UTF_8), null));
    }
    return request;
  }

  private String text(int most) {
    var text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(one(BITS));
    }
    return text.toString();
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
