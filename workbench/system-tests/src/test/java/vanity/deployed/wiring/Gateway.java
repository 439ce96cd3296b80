package vanity.deployed.wiring;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vanity.deployed.account.Account;
import vanity.deployed.assembly.Resource;

/** The HTTP API: its routes, who is let in, and what is behind them. */
final class Gateway {
  private final PlayedStack stack;
  private final Resource api;

  Gateway(PlayedStack stack) {
    this.stack = stack;
    this.api = stack.play(stack.assembly.only("AWS::ApiGatewayV2::Api"));
  }

  /** Whether this host is the API's, and its stage the one without a path. */
  boolean is(String host) {
    Resource stage = stack.play(stack.assembly.only("AWS::ApiGatewayV2::Stage"));
    stack.assembly.ofType("AWS::Logs::LogGroup").stream()
        .filter(it -> it.arn().equals(stage.text("AccessLogSettings", "DestinationArn")))
        .forEach(stack::play);
    return host.equals(api.ref() + ".execute-api.us-east-1.amazonaws.com")
        && stage.text("StageName").equals("$default")
        && stage.text("ApiId").equals(api.ref());
  }

  /**
   * Answers a request.
   *
   * @param claims of the token in the header Authorization; empty if there is none
   */
  Site.Answer ask(String method, String pathAndQuery, Map<String, String> claims) {
    String path = pathAndQuery.split("\\?", 2)[0];
    Optional<Resource> found =
        stack.assembly.ofType("AWS::ApiGatewayV2::Route").stream()
            .filter(it -> fits(it.text("RouteKey"), method, path))
            .findFirst();
    if (found.isEmpty()) {
      return new Site.Answer(404, Map.of(), "no route");
    }
    Resource route = stack.play(found.orElseThrow());
    if (!letsIn(route, claims)) {
      return new Site.Answer(401, Map.of(), "Unauthorized");
    }
    Resource integration =
        stack.play(stack.assembly.resource(route.text("Target").replace("integrations/", "")));
    String arn = integration.text("IntegrationUri");
    String key = route.text("RouteKey");
    String source =
        "arn:aws:execute-api:us-east-1:%s:%s/$default/%s"
            .formatted(Account.ID, api.ref(), key.replaceFirst(" /", "/"));
    if (!stack.functions.mayInvoke("apigateway.amazonaws.com", source, arn)) {
      return new Site.Answer(500, Map.of(), "Internal Server Error");
    }
    return answered(stack.functions.behind(arn), event(method, pathAndQuery, key, claims));
  }

  private static boolean fits(String routeKey, String method, String path) {
    String[] key = routeKey.split(" ", 2);
    String pattern = "\\Q" + key[1].replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q") + "\\E";
    return key[0].equals(method) && Pattern.matches(pattern, path);
  }

  /** Without an authorizer a route lets in whoever comes, and tells nothing of them. */
  private boolean letsIn(Resource route, Map<String, String> claims) {
    String id = route.text("AuthorizerId");
    if (id.isEmpty()) {
      stack.fault(route.text("RouteKey") + " is open to everyone");
      return true;
    }
    Resource authorizer = stack.play(stack.assembly.resource(id));
    return authorizer.text("JwtConfiguration", "Issuer").equals(claims.get("iss"))
        && authorizer.texts("JwtConfiguration", "Audience").contains(claims.get("client_id"));
  }

  private static APIGatewayV2HTTPEvent event(
      String method, String pathAndQuery, String routeKey, Map<String, String> claims) {
    String[] parts = pathAndQuery.split("\\?", 2);
    Map<String, String> query = new HashMap<>();
    if (parts.length > 1) {
      String[] pair = parts[1].split("=", 2);
      query.put(pair[0], pair[1]);
    }
    var authorizer = new RequestContext.Authorizer();
    authorizer.setJwt(RequestContext.Authorizer.JWT.builder().withClaims(claims).build());
    return APIGatewayV2HTTPEvent.builder()
        .withVersion("2.0")
        .withRouteKey(routeKey)
        .withRawPath(parts[0])
        .withQueryStringParameters(query)
        .withRequestContext(
            RequestContext.builder()
                .withHttp(RequestContext.Http.builder().withMethod(method).build())
                .withAuthorizer(authorizer)
                .build())
        .build();
  }

  private Site.Answer answered(Resource function, APIGatewayV2HTTPEvent event) {
    try {
      var answer = (APIGatewayV2HTTPResponse) stack.functions.invoke(function, event);
      String body = answer.getBody();
      return new Site.Answer(answer.getStatusCode(), Map.of(), body == null ? "" : body);
    } catch (RuntimeException thrown) {
      stack.fault(function.id() + " fails: " + thrown.getMessage());
      return new Site.Answer(500, Map.of(), "Internal Server Error");
    }
  }
}
