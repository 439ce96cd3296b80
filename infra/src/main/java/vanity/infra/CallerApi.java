package vanity.infra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.aws_apigatewayv2_authorizers.HttpJwtAuthorizer;
import software.amazon.awscdk.aws_apigatewayv2_integrations.HttpLambdaIntegration;
import software.amazon.awscdk.services.apigatewayv2.AddRoutesOptions;
import software.amazon.awscdk.services.apigatewayv2.CfnStage;
import software.amazon.awscdk.services.apigatewayv2.HttpApi;
import software.amazon.awscdk.services.apigatewayv2.HttpMethod;
import software.amazon.awscdk.services.apigatewayv2.HttpRoute;
import software.amazon.awscdk.services.apigatewayv2.HttpStage;
import software.amazon.awscdk.services.apigatewayv2.ThrottleSettings;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.Alias;
import software.constructs.Construct;
import vanity.contract.Handlers;
import vanity.contract.Route;
import vanity.contract.TableNames;
import vanity.contract.Variables;

/**
 * The page's HTTP API: signed-in people only, a role of its own, throttled, its log without paths
 * and queries.
 */
final class CallerApi extends Construct {
  // Paths hold callers' ids and queries hold numbers, so the log names the route instead.
  private static final String LOG_LINE =
      "{\"at\":\"$context.requestTimeEpoch\",\"requestId\":\"$context.requestId\",\"route\":\"$context.routeKey\","
          + "\"status\":\"$context.status\",\"ms\":\"$context.responseLatency\",\"bytes\":\"$context.responseLength\","
          + "\"user\":\"$context.authorizer.claims.sub\",\"error\":\"$context.error.messageString\"}";

  private final HttpApi api;
  private final HttpStage stage;
  private final Alias live;

  CallerApi(
      Construct scope,
      CallerTable callers,
      Map<String, String> watched,
      Deployment deployment,
      Artifacts artifacts) {
    super(scope, "Api");
    var function =
        new JarFunction(
            this,
            "Answers",
            new JarFunction.Inputs(
                "Vanity Line: answers the page of last callers",
                artifacts.fulfillmentJar(),
                Handlers.API,
                Duration.seconds(10),
                1769,
                environment(callers, watched, deployment.calls()),
                true,
                Optional.empty()));
    callers.allow(
        function.role(),
        "dynamodb:GetItem",
        "dynamodb:Query",
        "dynamodb:PutItem",
        "dynamodb:DeleteItem");
    callers.allowQuery(function.role(), TableNames.LATEST);
    callers.allowQuery(function.role(), TableNames.BY_ID);
    readMetrics(function.role());
    live = function.live();
    api =
        HttpApi.Builder.create(this, "Http")
            .apiName(deployment.name())
            .description("Vanity Line: last callers")
            .createDefaultStage(false)
            .build();
    stage = stage();
  }

  /** What the functions counted; CloudWatch grants its data as a whole or not at all. */
  private static void readMetrics(Role role) {
    role.addToPolicy(
        PolicyStatement.Builder.create()
            .actions(List.of("cloudwatch:GetMetricData"))
            .resources(List.of("*"))
            .build());
    Reasons.give(
        role,
        "AwsSolutions-IAM5",
        "X-Ray's two actions and CloudWatch's GetMetricData know no resources, only '*'; the latter"
            + " reads counts, and neither numbers nor words",
        List.of("Resource::*"));
  }

  private static Map<String, String> environment(
      CallerTable callers, Map<String, String> watched, CallRules rules) {
    var environment = new TreeMap<>(callers.environment());
    environment.remove(Variables.RETENTION_DAYS); // it keeps nobody, it reads and erases
    environment.putAll(watched);
    environment.putAll(BusinessWordList.environment(rules));
    return environment;
  }

  private HttpStage stage() {
    var log = MonthLog.in(this, "AccessLog");
    var stage =
        HttpStage.Builder.create(this, "Stage")
            .httpApi(api)
            .stageName("$default")
            .autoDeploy(true)
            .throttle(ThrottleSettings.builder().rateLimit(20).burstLimit(40).build())
            .build();
    if (stage.getNode().getDefaultChild() instanceof CfnStage cfn)
      cfn.setAccessLogSettings(
          CfnStage.AccessLogSettingsProperty.builder()
              .destinationArn(log.getLogGroupArn())
              .format(LOG_LINE)
              .build());
    return stage;
  }

  /** Opens the routes to people of this user pool. */
  void admits(DashboardUsers people) {
    var authorizer =
        HttpJwtAuthorizer.Builder.create("People", people.issuer())
            .jwtAudience(List.of(people.clientId()))
            .build();
    var integration = new HttpLambdaIntegration("Answers", live);
    Route.all()
        .forEach(route ->
            stage
                .getNode()
                .addDependency(
                    api.addRoutes(
                            AddRoutesOptions.builder()
                                .path(route.path())
                                .methods(route.methods().stream().map(HttpMethod::valueOf).toList())
                                .integration(integration)
                                .authorizer(authorizer)
                                .build())
                        .toArray(HttpRoute[]::new)));
    slowDown();
  }

  /**
   * An operator erases now and then; a stolen token would go through all callers. What the
   * functions counted is looked at now and then, too, and each look costs.
   */
  private void slowDown() {
    if (stage.getNode().getDefaultChild() instanceof CfnStage cfn)
      cfn.setRouteSettings(
          InOrder.of(
              Map.entry("DELETE " + Route.CALLER + "{id}", atMost(1, 5)),
              Map.entry("GET " + Route.CALLS_OVER_TIME, atMost(2, 10))));
  }

  private static Map<String, Integer> atMost(int aSecond, int atOnce) {
    return InOrder.of(
        Map.entry("ThrottlingRateLimit", aSecond), Map.entry("ThrottlingBurstLimit", atOnce));
  }

  /** The host behind CloudFront. */
  String host() {
    var stack = Stack.of(this);
    return "%s.execute-api.%s.%s"
        .formatted(api.getApiId(), stack.getRegion(), stack.getUrlSuffix());
  }

  HttpApi http() {
    return api;
  }
}
