package vanity.fulfillment.api;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vanity.contract.Route;
import vanity.engine.VanityFinder;
import vanity.fulfillment.caller.CallerLog;
import vanity.fulfillment.caller.StoreUnavailable;
import vanity.fulfillment.metrics.CountedHours;
import vanity.fulfillment.metrics.CountsUnavailable;
import vanity.fulfillment.store.StoreJournal;

/** The HTTP API of the page of last callers: {@code fulfillment/openapi.yaml}. */
public final class ApiHandler
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  private final CallersApi callers;
  private final VanityNumbersApi numbers;
  private final CallsOverTime overTime;
  private final ErasuresApi erasures;

  /** For AWS. */
  public ApiHandler() {
    this(ApiWiring.fromEnvironment());
  }

  private ApiHandler(ApiHandler wired) {
    this.callers = wired.callers;
    this.numbers = wired.numbers;
    this.overTime = wired.overTime;
    this.erasures = wired.erasures;
  }

  public ApiHandler(
      CallerLog log,
      VanityFinder finder,
      InstantSource clock,
      StoreJournal journal,
      CountedHours counted) {
    this.callers = new CallersApi(log, clock, journal::erased);
    this.numbers = new VanityNumbersApi(finder);
    this.overTime = new CallsOverTime(counted, clock);
    this.erasures = new ErasuresApi(log);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(
      APIGatewayV2HTTPEvent event, @Nullable Context context) {
    return answer(ApiRequest.of(event)).toGateway();
  }

  private ApiAnswer answer(ApiRequest request) {
    Optional<Role> role = request.role();
    if (role.isEmpty()) {
      return ApiAnswer.problem(403, "Forbidden", "you are in neither viewers nor operators");
    }
    try {
      return route(request, role.get());
    } catch (StoreUnavailable down) {
      return ApiAnswer.problem(503, "Unavailable", "the callers cannot be read now; try again");
    } catch (CountsUnavailable down) {
      return ApiAnswer.problem(503, "Unavailable", "the counts cannot be read now; try again");
    }
  }

  private ApiAnswer route(ApiRequest request, Role role) {
    String path = request.path();
    if (request.method().equals("GET")) {
      return get(request, role, path);
    }
    return request.method().equals("DELETE") && path.startsWith(Route.CALLER)
        ? callers.erase(request, role, path.substring(Route.CALLER.length()))
        : ApiAnswer.problem(405, "Method not allowed", "this address answers to GET");
  }

  private ApiAnswer get(ApiRequest request, Role role, String path) {
    return switch (path) {
      case Route.CALLERS -> callers.list(request, role);
      case Route.SUMMARY -> callers.summary(request, role);
      case Route.VANITY_NUMBERS -> numbers.answer(request);
      case Route.CALLS_OVER_TIME -> overTime.answer(request, role);
      case Route.ERASURES -> erasures.list(request, role);
      default ->
          path.startsWith(Route.CALLER)
              ? callers.one(request, role, path.substring(Route.CALLER.length()))
              : ApiAnswer.problem(404, "Not found", "there is no such address");
    };
  }
}
