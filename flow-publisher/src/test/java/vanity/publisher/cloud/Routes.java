package vanity.publisher.cloud;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which request is which call, and who answers it. */
final class Routes {

  /**
   * @param path parts, * for any
   * @param action on the instance, the flow, the number, the alias or the bot
   */
  record Route(
      String method,
      List<String> path,
      String api,
      Function<Request, List<String>> resources,
      Function<Request, Map<String, Object>> action) {

    boolean fits(Request request) {
      List<String> parts = request.path();
      if (!method.equals(request.method()) || parts.size() != path.size()) {
        return false;
      }
      for (int i = 0; i < parts.size(); i++) {
        if (!path.get(i).equals("*") && !path.get(i).equals(parts.get(i))) {
          return false;
        }
      }
      return true;
    }

    Call call(Request request) {
      return new Call(api, resources.apply(request));
    }
  }

  /** Its answer says in headers what version answered, and whether that failed. */
  static final String INVOKE = "lambda:InvokeFunction";

  private static final List<String> NUMBER = List.of("phone-number", "*", "contact-flow");

  private final List<Route> all;

  Routes(Cloud cloud, InstantSource clock) {
    LexApi lex = new LexApi(cloud, clock);
    AssociationApi links = new AssociationApi(cloud, clock);
    FlowApi flows = new FlowApi(cloud, clock, links);
    all =
        List.of(
            onInstance("GET", "instance/*/bots", "ListBots", links::listBots),
            onInstance("PUT", "instance/*/bot", "AssociateBot", links::associateBot),
            onInstance("POST", "instance/*/bot", "DisassociateBot", links::disassociateBot),
            onInstance(
                "GET", "instance/*/lambda-functions", "ListLambdaFunctions", links::listFunctions),
            onInstance(
                "PUT",
                "instance/*/lambda-function",
                "AssociateLambdaFunction",
                links::associateFunction),
            onInstance(
                "DELETE",
                "instance/*/lambda-function",
                "DisassociateLambdaFunction",
                links::disassociateFunction),
            onInstance(
                "GET", "flow-associations-summary/*", "ListFlowAssociations", links::listNumbers),
            new Route(
                "PUT",
                NUMBER,
                "connect:AssociatePhoneNumberContactFlow",
                request ->
                    List.of(
                        numberArn(request),
                        instanceArn(request.text("InstanceId")),
                        flowArn(request.text("InstanceId"), request.text("ContactFlowId"))),
                links::bindNumber),
            new Route(
                "DELETE",
                NUMBER,
                "connect:DisassociatePhoneNumberContactFlow",
                request ->
                    List.of(
                        numberArn(request),
                        instanceArn(request.query().getOrDefault("instanceId", ""))),
                links::unbindNumber),
            new Route(
                "GET",
                List.of("phone-number", "*"),
                "connect:DescribePhoneNumber",
                request -> List.of(numberArn(request)),
                links::describeNumber),
            onInstance("GET", "contact-flows-summary/*", "ListContactFlows", flows::list),
            onInstance("PUT", "contact-flows/*", "CreateContactFlow", flows::create),
            onFlow("GET", "", "DescribeContactFlow", flows::describe),
            onFlow("POST", "/content", "UpdateContactFlowContent", flows::updateContent),
            onFlow("POST", "/metadata", "UpdateContactFlowMetadata", flows::updateMetadata),
            onFlow("DELETE", "", "DeleteContactFlow", flows::delete),
            onTags("POST", "TagResource", flows::tag),
            onTags("DELETE", "UntagResource", flows::untag),
            new Route(
                "GET",
                List.of("bots", "*", "botaliases", "*"),
                "lex:DescribeBotAlias",
                request -> List.of(Cloud.aliasArn(request.path().get(1), request.path().get(3))),
                lex::describeAlias),
            new Route(
                "GET",
                List.of("bots", "*", "botversions", "*", "botlocales", "*"),
                "lex:DescribeBotLocale",
                request -> List.of(Cloud.botArn(request.path().get(1))),
                lex::describeLocale),
            new Route(
                "POST",
                List.of("bots", "*", "botAliases", "*", "botLocales", "*", "sessions", "*", "text"),
                "lex:RecognizeText",
                request -> List.of(Cloud.aliasArn(request.path().get(1), request.path().get(3))),
                lex::recognizeText),
            new Route(
                "POST",
                List.of("2015-03-31", "functions", "*", "invocations"),
                INVOKE,
                request -> List.of(request.path().get(2)),
                _ -> cloud.talk.invoked()));
  }

  Route of(Request request) {
    return all.stream()
        .filter(route -> route.fits(request))
        .findFirst()
        .orElseThrow(() ->
            new WireError(
                400,
                "UnknownOperationException",
                "the control plane does not know " + request.method() + " " + request.path()));
  }

  private static Route onInstance(
      String method, String path, String api, Function<Request, Map<String, Object>> action) {
    return route(method, path, api, request -> List.of(instanceArn(request.path().get(1))), action);
  }

  private static Route onFlow(
      String method, String end, String api, Function<Request, Map<String, Object>> action) {
    return route(
        method,
        "contact-flows/*/*" + end,
        api,
        request -> List.of(flowArn(request.path().get(1), request.path().get(2))),
        action);
  }

  private static Route onTags(
      String method, String api, Function<Request, Map<String, Object>> action) {
    return route(method, "tags/*", api, request -> List.of(request.path().get(1)), action);
  }

  private static Route route(
      String method,
      String path,
      String api,
      Function<Request, List<String>> resources,
      Function<Request, Map<String, Object>> action) {
    return new Route(method, List.of(path.split("/")), "connect:" + api, resources, action);
  }

  private static String instanceArn(String id) {
    return "arn:aws:connect:" + Cloud.HOME + ":instance/" + id;
  }

  private static String flowArn(String instance, String id) {
    return instanceArn(instance) + "/contact-flow/" + id;
  }

  private static String numberArn(Request request) {
    return AssociationApi.numberArn(request.path().get(1));
  }
}
