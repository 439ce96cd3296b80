package vanity.fulfillment.api;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request, with whatever a hostile or sloppy client left out as empty text.
 *
 * @param role of the person signed in; empty for people in neither group
 * @param person opaque name of that person, for the audit line
 */
record ApiRequest(
    String method,
    String path,
    Map<String, String> query,
    String ifNoneMatch,
    Optional<Role> role,
    String person) {

  static ApiRequest of(APIGatewayV2HTTPEvent event) {
    Map<String, String> claims = claims(event.getRequestContext());
    Map<String, String> headers = orEmpty(event.getHeaders());
    return new ApiRequest(
        method(event.getRequestContext()),
        Objects.requireNonNullElse(event.getRawPath(), ""),
        orEmpty(event.getQueryStringParameters()),
        headers.getOrDefault("if-none-match", ""),
        Role.of(claims.getOrDefault("cognito:groups", "")),
        claims.getOrDefault("sub", ""));
  }

  private static String method(@Nullable RequestContext context) {
    return context == null || context.getHttp() == null
        ? ""
        : Objects.requireNonNullElse(context.getHttp().getMethod(), "");
  }

  private static Map<String, String> claims(@Nullable RequestContext context) {
    return context == null
            || context.getAuthorizer() == null
            || context.getAuthorizer().getJwt() == null
        ? Map.of()
        : orEmpty(context.getAuthorizer().getJwt().getClaims());
  }

  private static Map<String, String> orEmpty(@Nullable Map<String, String> map) {
    return map == null ? Map.of() : map;
  }
}
