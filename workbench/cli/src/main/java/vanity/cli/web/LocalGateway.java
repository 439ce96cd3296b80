package vanity.cli.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import vanity.fulfillment.api.ApiHandler;
import vanity.fulfillment.api.Role;

/**
 * Stands in for API Gateway: hands requests to the API's own handler, and says that the local user
 * is signed in.
 */
final class LocalGateway {
  private final ApiHandler handler;
  private final Role localUser;

  LocalGateway(ApiHandler handler, Role localUser) {
    this.handler = handler;
    this.localUser = localUser;
  }

  /**
   * Asks the API.
   *
   * @param headers with names in lower case, as API Gateway hands them on
   */
  APIGatewayV2HTTPResponse ask(
      String method, String path, Map<String, String> query, Map<String, String> headers) {
    var jwt = RequestContext.Authorizer.JWT.builder().withClaims(claims()).build();
    var context =
        RequestContext.builder()
            .withHttp(RequestContext.Http.builder().withMethod(method).withPath(path).build())
            .withAuthorizer(RequestContext.Authorizer.builder().withJwt(jwt).build())
            .build();
    return handler.handleRequest(
        APIGatewayV2HTTPEvent.builder()
            .withRawPath(path)
            .withHeaders(headers)
            .withQueryStringParameters(query)
            .withRequestContext(context)
            .build(),
        null);
  }

  private Map<String, String> claims() {
    return Map.of("sub", "local-user", "cognito:groups", localUser.claim());
  }
}
