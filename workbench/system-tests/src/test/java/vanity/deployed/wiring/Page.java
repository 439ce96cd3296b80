package vanity.deployed.wiring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanity.contract.Groups;
import vanity.contract.Route;
import vanity.contract.TableNames;
import vanity.deployed.assembly.Resource;
import vanity.json.JsonObject;

/** Somebody in a browser: opens the page, signs in, looks at callers, and erases one. */
final class Page {
  /** What Amazon's own policy sets, and ours besides. */
  static final List<String> HEADERS_OF_ALL =
      List.of("ContentTypeOptions", "FrameOptions", "ReferrerPolicy", "StrictTransportSecurity");

  private final PlayedStack stack;
  private final Site site;
  private Map<String, String> claims = Map.of();

  Page(PlayedStack stack) {
    this.stack = stack;
    this.site = new Site(stack);
  }

  void open() throws IOException {
    Site.Answer page = site.ask("GET", "/", Map.of());
    stack.check(page.status() == 200, "the page is not there: " + page.body() + ", not index.html");
    headers("/", page);
    Site.Answer config = site.ask("GET", "/config.json", Map.of());
    JsonObject signIn =
        JsonObject.read(config.body().getBytes(StandardCharsets.UTF_8)).object("signIn");
    String domain = String.valueOf(signIn.text("domain"));
    String policy = page.headers().getOrDefault("ContentSecurityPolicy", "");
    stack.check(
        policy.contains("connect-src 'self' " + domain),
        "the ContentSecurityPolicy of / does not let the browser sign in at " + domain);
    signIn(domain, String.valueOf(signIn.text("clientId")));
    Site.Answer closed = site.ask("GET", Route.CALLERS, Map.of());
    stack.check(
        closed.status() == 401,
        "without a token GET %s gives %d".formatted(Route.CALLERS, closed.status()));
    headers(Route.PREFIX, closed);
  }

  private void headers(String path, Site.Answer answer) {
    HEADERS_OF_ALL.forEach(it ->
        stack.check(
            answer.headers().containsKey(it),
            "%s comes without %s: ResponseHeadersPolicy".formatted(path, it)));
  }

  private void signIn(String domain, String clientId) {
    Resource pool = stack.play(stack.assembly.only("AWS::Cognito::UserPool"));
    Resource client = stack.play(stack.assembly.only("AWS::Cognito::UserPoolClient"));
    Resource prefix = stack.play(stack.assembly.only("AWS::Cognito::UserPoolDomain"));
    stack.check(
        domain.equals("https://" + prefix.text("Domain") + ".auth.us-east-1.amazoncognito.com"),
        "nobody signs in at " + domain);
    stack.check(client.ref().equals(clientId), "there is no client " + clientId);
    stack.check(
        client.texts("CallbackURLs").contains(site.address() + "/"),
        "who has signed in does not come back to " + site.address());
    Optional<Resource> operators = group(Groups.OPERATORS);
    stack.check(operators.isPresent(), "there is no group of operators");
    stack.check(group(Groups.VIEWERS).isPresent(), "there is no group of viewers");
    claims =
        Map.of(
            "iss",
            "https://cognito-idp.us-east-1.amazonaws.com/" + pool.ref(),
            "client_id",
            clientId,
            "sub",
            "somebody",
            "cognito:groups",
            "[" + operators.map(it -> it.text("GroupName")).orElse("") + "]");
  }

  private Optional<Resource> group(String name) {
    return stack.assembly.ofType("AWS::Cognito::UserPoolGroup").stream()
        .filter(it -> it.text("GroupName").equals(name))
        .findFirst()
        .map(stack::play);
  }

  /** Looks at what is known: these callers, with a favourite and all else that the page shows. */
  void look(List<String> numbers) throws IOException {
    numbers.forEach(this::indexed);
    Site.Answer list = site.ask("GET", Route.CALLERS + "?limit=50", claims);
    stack.check(
        list.status() == 200,
        "GET " + Route.CALLERS + " gives " + list.status() + " " + list.body());
    List<JsonObject> callers = callers(list);
    numbers.forEach(number -> shown(callers, number));
    answers(Route.SUMMARY);
    counts();
  }

  private void counts() throws IOException {
    String counted = answers(Route.CALLS_OVER_TIME).body();
    stack.check(
        counted.contains("\"calls\":" + Metrics.CALLS),
        "the page does not show the calls: " + counted);
    stack.check(
        counted.contains("\"deadLetters\":" + Metrics.DEAD)
            && counted.contains("\"errors\":" + Metrics.ERRORS),
        "the page does not watch our function and our dead letters: " + counted);
  }

  private void indexed(String number) {
    Set<String> given = stack.table.latest(number);
    TableNames.PROJECTED.stream()
        .filter(it -> !given.contains(it))
        .forEach(
            it -> stack.fault("index latest does not give the %s of %s".formatted(it, number)));
  }

  private static List<JsonObject> callers(Site.Answer list) {
    return list.status() == 200
        ? JsonObject.read(list.body().getBytes(StandardCharsets.UTF_8)).objects("callers")
        : List.of();
  }

  private void shown(List<JsonObject> callers, String number) {
    Optional<JsonObject> caller =
        callers.stream().filter(it -> number.equals(it.text("number"))).findFirst();
    if (caller.isEmpty()) {
      stack.fault(
          "the page does not show %s: not in index latest, not by its number, or not within FEED_SHARDS"
              .formatted(number));
      return;
    }
    for (String field : List.of("id", "calls", "firstCalledAt", "lastCalledAt")) {
      stack.check(
          caller.orElseThrow().holds(field), "the page shows no " + field + " of " + number);
    }
    stack.check(
        !caller.orElseThrow().objects("best").isEmpty(), "the page shows no best of " + number);
    stack.check(
        caller.orElseThrow().holds("favourite"), "the page shows no favourite of " + number);
  }

  private Site.Answer answers(String path) throws IOException {
    Site.Answer answer = site.ask("GET", path, claims);
    stack.check(
        answer.status() == 200,
        "GET %s gives %d %s".formatted(path, answer.status(), answer.body()));
    return answer;
  }

  void spells(String number, String word) throws IOException {
    Site.Answer answer = answers(Route.VANITY_NUMBERS + "?phoneNumber=" + number);
    stack.check(
        answer.body().toLowerCase(java.util.Locale.ROOT).contains(word),
        "the page does not know that %s spells %s, of BUSINESS_WORDS".formatted(number, word));
  }

  /** Erases a caller by the id that the page shows. */
  void erase(String number) throws IOException {
    List<JsonObject> callers = callers(site.ask("GET", Route.CALLERS + "?limit=50", claims));
    Optional<String> id =
        callers.stream()
            .filter(it -> number.equals(it.text("number")))
            .map(it -> String.valueOf(it.text("id")))
            .findFirst();
    stack.check(id.isPresent(), "the page does not show " + number + " to be erased");
    String path = Route.CALLER + id.orElse("nobody");
    Site.Answer one = site.ask("GET", path, claims);
    stack.check(
        one.status() == 200,
        "GET %s{id} gives %d: not found by index byId".formatted(Route.CALLER, one.status()));
    stack.check(
        one.status() != 200 || one.body().contains("conversions"),
        "GET " + Route.CALLER + "{id} shows no conversions");
    Site.Answer erased = site.ask("DELETE", path, claims);
    stack.check(
        erased.status() == 204,
        "DELETE %s{id} gives %d %s".formatted(Route.CALLER, erased.status(), erased.body()));
    stack.check(stack.table.caller(number).isEmpty(), number + " is still in the table");
    String erasures = answers(Route.ERASURES).body();
    stack.check(
        erasures.contains("\"callerId\":\"" + id.orElse("") + "\"")
            && erasures.contains("somebody"),
        "the page does not say who erased " + number + ": " + erasures);
  }
}
