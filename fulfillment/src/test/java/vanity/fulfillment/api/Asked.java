package vanity.fulfillment.api;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vanity.engine.Lexicon;
import vanity.engine.VanityFinder;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.metrics.CountedSample;
import vanity.fulfillment.store.InMemoryCallerLog;
import vanity.fulfillment.store.JsonJournal;
import vanity.fulfillment.store.Sample;

/** The API over callers in memory, asked as API Gateway asks. */
final class Asked {
  static final String OPERATORS = "[operators]";
  static final String VIEWERS = "[viewers]";
  private static final VanityFinder FINDER = VanityFinder.over(Lexicon.load());

  final List<String> journal = new ArrayList<>();
  final CallerLog log;
  final CountedSample counted = new CountedSample();
  private final ApiHandler handler;

  Asked() {
    this(new InMemoryCallerLog(Sample.settings(), () -> Sample.NOON));
  }

  Asked(CallerLog log) {
    this.log = log;
    this.handler =
        new ApiHandler(
            log,
            FINDER,
            () -> Sample.NOON,
            new JsonJournal(journal::add, () -> Sample.NOON),
            counted);
  }

  void called(String id, String number, Instant at) {
    log.save(Sample.caller(id, number, at), log.load(number).version());
  }

  APIGatewayV2HTTPResponse get(String groups, String path, Map<String, String> query) {
    return ask("GET", groups, path, query, Map.of());
  }

  APIGatewayV2HTTPResponse ask(
      String method,
      String groups,
      String path,
      Map<String, String> query,
      Map<String, String> headers) {
    var jwt =
        RequestContext.Authorizer.JWT
            .builder()
            .withClaims(Map.of("sub", "person-1", "cognito:groups", groups))
            .build();
    var context =
        RequestContext.builder()
            .withHttp(RequestContext.Http.builder().withMethod(method).withPath(path).build())
            .withAuthorizer(RequestContext.Authorizer.builder().withJwt(jwt).build())
            .build();
    return send(
        APIGatewayV2HTTPEvent.builder()
            .withRawPath(path)
            .withQueryStringParameters(query)
            .withHeaders(headers)
            .withRequestContext(context)
            .build());
  }

  APIGatewayV2HTTPResponse send(APIGatewayV2HTTPEvent event) {
    return handler.handleRequest(event, null);
  }

  static Map<String, Object> body(APIGatewayV2HTTPResponse answer) throws IOException {
    return JSON.std.mapFrom(answer.getBody());
  }
}
