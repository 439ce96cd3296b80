package vanity.deployed.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vanity.deployed.assembly.Part.Kind;

/** All of a template that something should miss. */
public final class Parts {
  private static final List<String> DOCUMENT = List.of("Properties", "PolicyDocument", "Statement");
  private static final List<String> KEY_DOCUMENT = List.of("Properties", "KeyPolicy", "Statement");
  private static final List<String> VARIABLES = List.of("Properties", "Environment", "Variables");
  private static final List<String> INDEXES = List.of("Properties", "GlobalSecondaryIndexes");
  private static final List<String> HEADERS =
      List.of("Properties", "ResponseHeadersPolicyConfig", "SecurityHeadersConfig");
  private static final List<String> DISTRIBUTION = List.of("Properties", "DistributionConfig");

  private Parts() {}

  public static List<Part> of(Assembly assembly) {
    return assembly.all().stream().flatMap(Parts::of).toList();
  }

  private static Stream<Part> of(Resource of) {
    return switch (of.type()) {
      case "AWS::IAM::Policy",
          "AWS::SQS::QueuePolicy",
          "AWS::SNS::TopicPolicy",
          "AWS::S3::BucketPolicy" ->
          statements(of, DOCUMENT);
      case "AWS::KMS::Key" -> statements(of, KEY_DOCUMENT);
      case "AWS::IAM::Role" -> managed(of);
      case "AWS::Lambda::Permission" ->
          Stream.of(whole(Kind.RIGHT, of, of.text("Principal"), of.text("FunctionName")));
      case "AWS::Lambda::Function" -> names(of, VARIABLES);
      case "AWS::DynamoDB::GlobalTable" -> indexes(of);
      case "AWS::ApiGatewayV2::Route" ->
          Stream.of(
              whole(Kind.PLAYED, of, of.text("RouteKey")),
              played(of, List.of("Properties", "AuthorizerId"), of.text("RouteKey")));
      case "AWS::CloudFront::ResponseHeadersPolicy" -> names(of, HEADERS);
      case "AWS::CloudFront::Distribution" -> behaviours(of);
      case "Custom::PublishedFlow" -> names(of, List.of("Properties"));
      default -> Stream.empty();
    };
  }

  private static Part whole(Kind kind, Resource of, String... named) {
    return new Part(kind, List.of("Resources", of.id()), List.of(named));
  }

  private static Part played(Resource of, List<?> below, String... named) {
    return new Part(Kind.PLAYED, path(of, below), List.of(named));
  }

  private static List<Object> path(Resource of, List<?> below, Object... more) {
    List<Object> path = new ArrayList<>(List.of("Resources", of.id()));
    path.addAll(below);
    path.addAll(List.of(more));
    return path;
  }

  private static Stream<Part> names(Resource of, List<String> below) {
    return Trees.object(Trees.at(of.json(), below)).keySet().stream()
        .map(name -> new Part(Kind.PLAYED, path(of, below, name), List.of(name)));
  }

  private static Stream<Part> managed(Resource role) {
    return indices(Trees.at(role.json(), List.of("Properties", "ManagedPolicyArns")))
        .map(i ->
            new Part(
                Kind.RIGHT,
                path(role, List.of("Properties", "ManagedPolicyArns"), i),
                List.of(role.id())));
  }

  private static Stream<Integer> indices(@Nullable Object list) {
    return IntStream.range(0, Trees.list(list).size()).boxed();
  }

  private static Stream<Part> statements(Resource of, List<String> document) {
    return indices(Trees.at(of.json(), document))
        .flatMap(i -> {
          Map<String, Object> statement =
              Trees.object(Trees.list(Trees.at(of.json(), document)).get(i));
          List<String> holders = of.texts("Roles");
          Part whole = new Part(Kind.RIGHT, path(of, document, i), holders);
          return Stream.concat(
              Stream.of(whole),
              Stream.of("Action", "Resource")
                  .flatMap(name -> each(of, path(of, document, i, name), statement.get(name))));
        });
  }

  private static Stream<Part> each(Resource of, List<Object> path, @Nullable Object list) {
    if (Trees.list(list).size() < 2) {
      return Stream.empty();
    }
    return indices(list)
        .map(i -> {
          List<Object> there = new ArrayList<>(path);
          there.add(i);
          Object element = of.in().value(Trees.list(list).get(i));
          boolean action = path.getLast().equals("Action");
          return new Part(
              Kind.RIGHT,
              there,
              action && !element.toString().contains("*")
                  ? List.of(element.toString())
                  : of.texts("Roles"));
        });
  }

  private static Stream<Part> indexes(Resource table) {
    return indices(Trees.at(table.json(), INDEXES))
        .flatMap(i -> {
          String index = table.text("GlobalSecondaryIndexes", i, "IndexName");
          List<Object> attributes =
              List.of("Properties", "GlobalSecondaryIndexes", i, "Projection", "NonKeyAttributes");
          return Stream.concat(
              Stream.of(played(table, List.of("Properties", "GlobalSecondaryIndexes", i), index)),
              indices(Trees.at(table.json(), attributes))
                  .map(n ->
                      new Part(
                          Kind.PLAYED,
                          path(table, attributes, n),
                          List.of(
                              String.valueOf(
                                  Trees.list(Trees.at(table.json(), attributes)).get(n))))));
        });
  }

  private static Stream<Part> behaviours(Resource distribution) {
    List<Object> v1 = List.of("Properties", "DistributionConfig", "CacheBehaviors", 0);
    return Stream.of(
        played(distribution, v1, "/v1/"),
        played(distribution, with(v1, "ResponseHeadersPolicyId"), "/v1/", "ResponseHeadersPolicy"),
        played(distribution, with(v1, "OriginRequestPolicyId"), "/v1/"),
        played(distribution, with(v1, "AllowedMethods"), "DELETE"),
        played(distribution, with(DISTRIBUTION, "DefaultRootObject"), "index.html"),
        played(
            distribution,
            with(DISTRIBUTION, "DefaultCacheBehavior", "ResponseHeadersPolicyId"),
            "ResponseHeadersPolicy"),
        played(
            distribution,
            with(DISTRIBUTION, "Origins", 0, "OriginAccessControlId"),
            "OriginAccessControl"));
  }

  private static List<Object> with(List<?> path, Object... more) {
    List<Object> longer = new ArrayList<>(path);
    longer.addAll(List.of(more));
    return longer;
  }
}
